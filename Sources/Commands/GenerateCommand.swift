import ArgumentParser

/// `gcgen generate`.
struct GenerateCommand: Verb {
  static let configuration = CommandConfiguration(commandName: "generate", abstract: "")
  static let examples = ["gcgen generate"]

  func perform(on console: Console) async throws -> ExitStatus { .done }
}
