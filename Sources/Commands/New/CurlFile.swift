import ArgumentParser
import CurlCommands
import Diagnostics
import FoundationEssentials

/// The file with a curl command that `--curl` names; `-` is the standard input.
struct CurlFile {
  private let file: String

  /// The file of a name.
  init(named file: String) { self.file = file }

  /// The request of the command. What is wrong with it is told by its place alone: a line of the file may hold a
  /// credential.
  func read(on console: Console) throws -> CurlAction {
    let read = CurlAction.read(try text(), file: file == "-" ? "<stdin>" : file)
    console.sayRaw(DiagnosticReport(read.diagnostics).human(style: console.errorStyle) { _ in nil })
    guard let action = read.value else { throw CommandFailure([], .usage) }
    return action
  }

  private func text() throws -> String {
    guard file == "-" else {
      guard let data = FileManager.default.contents(atPath: try absolute(file)) else {
        throw ValidationError("--curl '\(file)' cannot be read")
      }
      return String(decoding: data, as: UTF8.self)
    }
    var text = ""
    while let line = readLine(strippingNewline: false) { text += line }
    return text
  }
}
