import EmbeddedFiles
import Glibc
import PythonRuntime

/// Answers each line with a line until there are no more; the Python side reads and writes the JSON in them.
func answerAll() throws(PythonFailure) -> Int32 {
  var channel = LineChannel()
  // A script that is under way ends with whoever wanted to know its outcome.
  if CommandLine.arguments.contains("--alone") { channel.endWithInput() }
  let files = EmbeddedFile.pythonRules.map { (path: $0.path, source: $0.text) }
  let interpreter = try PythonInterpreter(modules: files)
  guard channel.write(try interpreter.call("hello", of: "_gcgen.worker", with: "")) else { return 1 }
  while let request = channel.readLine() {
    let answer: String
    do throws(PythonFailure) {
      answer = try interpreter.call("answer", of: "_gcgen.worker", with: request)
    } catch {
      let parts = [error.type, error.message, error.traceback].joined(separator: "\0")
      answer = try interpreter.call("exception", of: "_gcgen.worker", with: parts)
    }
    guard channel.write(answer) else { return 1 }
  }
  return 0
}

do {
  exit(try answerAll())
} catch {
  LineChannel.complain("\(error.type): \(error.message)")
  exit(3)
}
