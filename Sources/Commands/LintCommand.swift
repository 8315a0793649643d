import ArgumentParser

/// `gcgen lint`.
struct LintCommand: Verb {
  static let configuration = CommandConfiguration(commandName: "lint", abstract: "")
  static let examples = ["gcgen lint"]

  func perform(on console: Console) async throws -> ExitStatus { .done }
}
