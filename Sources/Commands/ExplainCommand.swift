import ArgumentParser
import Diagnostics

/// `gcgen explain CODE`.
struct ExplainCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explains a code: what is wrong, why it matters, a bad and a good example.")
  static let examples = ["gcgen explain GC101"]

  @Argument(help: "The code, as it stands in a message; all codes are listed without one.")
  var code: String?

  func perform(on console: Console) async throws -> ExitStatus {
    guard let word = code else {
      let lines = DiagnosticCode.all.map { "\($0.id)  \($0.title)\n" }
      console.data(lines.joined())
      return .done
    }
    guard let code = DiagnosticCode.all.first(where: { [word.uppercased(), "GC\(word)"].contains($0.id) }) else {
      let nearest = nearestWord(to: word, among: DiagnosticCode.all.map(\.id)).map { " Did you mean \($0)?" } ?? ""
      console.say("Error: '\(word)' is no code of gcgen.\(nearest) 'gcgen explain' lists them all.")
      return .usage
    }
    console.data(page(of: code, style: console.outputStyle))
    return .done
  }

  private func page(of code: DiagnosticCode, style: TextStyle) -> String {
    """
    \(style.strong("\(code.id): \(code.title)")) (\(code.severity.rawValue))

    \(code.why)

    Bad:
    \(indented(code.bad))

    Good:
    \(indented(code.good))

    """
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
  }
}
