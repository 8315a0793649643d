import ArgumentParser

/// `gcgen run`.
struct RunCommand: Verb {
  static let configuration = CommandConfiguration(commandName: "run", abstract: "")
  static let examples = ["gcgen run"]

  func perform(on console: Console) async throws -> ExitStatus { .done }
}
