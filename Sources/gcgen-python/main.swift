import EmbeddedFiles
import Glibc
import JSONText
import PythonRuntime

/// What is said first: who answers, so that the client can tell a worker that is too old.
func hello() -> String {
  JSONTree.object([
    .init("python", .string(PythonInterpreter.version)), .init("library", .string(PythonInterpreter.library)),
  ]).text(.compact)
}

/// An exception in the place of an answer.
func line(for failure: PythonFailure) -> String {
  JSONTree.object([
    .init(
      "exception",
      .object([
        .init("type", .string(failure.type)), .init("message", .string(failure.message)),
        .init("traceback", .string(failure.traceback)),
      ]))
  ]).text(.compact)
}

/// Answers each line with a line until there are no more.
func answerAll() -> Int32 {
  var channel = LineChannel()
  do throws(PythonFailure) {
    let files = EmbeddedFile.pythonRules.map { (path: $0.path, source: $0.text) }
    let interpreter = try PythonInterpreter(modules: files)
    guard channel.write(hello()) else { return 1 }
    while let request = channel.readLine() {
      let answer: String
      do throws(PythonFailure) {
        answer = try interpreter.call("answer", of: "_gcgen.worker", with: request)
      } catch {
        answer = line(for: error)
      }
      guard channel.write(answer) else { return 1 }
    }
    return 0
  } catch {
    _ = channel.write(line(for: error))
    return 3
  }
}

exit(answerAll())
