import EmbeddedFiles
import PythonRuntime

/// Answers each line with a line until there are no more; the Python side reads and writes the JSON in them.
///
/// With `--alone` there is one request, which runs a script: the process ends after it, and at once when nobody waits
/// for the outcome any more.
func answerAll() throws(PythonFailure) -> Bool {
  let isAlone = CommandLine.arguments.contains("--alone")
  var channel = LineChannel()
  if isAlone { channel.endWithInput() }
  let files = EmbeddedFile.pythonRules.map { (path: $0.path, source: $0.text) }
  let interpreter = try PythonInterpreter(modules: files)
  guard channel.write(try interpreter.call("hello", of: "_gcgen.worker", with: "")) else { return false }
  while let request = channel.readLine() {
    let answer: String
    do throws(PythonFailure) {
      answer = try interpreter.call(isAlone ? "answer_alone" : "answer", of: "_gcgen.worker", with: request)
    } catch {
      let parts = [error.type, error.message, error.traceback].joined(separator: "\0")
      answer = try interpreter.call("exception", of: "_gcgen.worker", with: parts)
    }
    guard channel.write(answer), !isAlone else { return isAlone }
  }
  return true
}

do {
  LineChannel.exit(try answerAll() ? 0 : 1)
} catch {
  LineChannel.complain("\(error.type): \(error.message)")
  LineChannel.exit(3)
}
