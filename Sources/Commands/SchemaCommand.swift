import ArgumentParser

/// `gcgen schema`: response models from schemas, OpenAPI documents and samples.
struct SchemaCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Writes response models, so that the fields of a response are checked as you type them.",
    subcommands: [SchemaAddCommand.self, SchemaUpdateCommand.self])
  static let examples = [
    "gcgen schema add User --from user.json",
    "gcgen schema add User --from openapi.yaml --operation getUser",
    "gcgen schema update User --from openapi.yaml",
    "gcgen schema update --check",
  ]

  func perform(on console: Console) async throws -> ExitStatus {
    throw CleanExit.helpRequest(SchemaCommand.self)
  }
}
