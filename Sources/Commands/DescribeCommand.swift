import ArgumentParser

/// `gcgen describe`.
struct DescribeCommand: Verb {
  static let configuration = CommandConfiguration(commandName: "describe", abstract: "")
  static let examples = ["gcgen describe"]

  func perform(on console: Console) async throws -> ExitStatus { .done }
}
