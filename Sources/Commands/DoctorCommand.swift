import ArgumentParser

/// `gcgen doctor`.
struct DoctorCommand: Verb {
  static let configuration = CommandConfiguration(commandName: "doctor", abstract: "")
  static let examples = ["gcgen doctor"]

  func perform(on console: Console) async throws -> ExitStatus { .done }
}
