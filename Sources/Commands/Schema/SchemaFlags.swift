import ArgumentParser
import Schemas

/// Which part of a document is meant.
struct SchemaFlags: ParsableArguments {
  @Option(help: ArgumentHelp("The operation of an OpenAPI document, by its operationId.", valueName: "id"))
  var operation: String?

  @Option(help: ArgumentHelp("The operation's path, as it stands in the document.", valueName: "path"))
  var path: String?

  @Option(help: ArgumentHelp("The operation's method, beside --path; get unless said.", valueName: "method"))
  var method: String?

  /// The operation that was named; nil where none was.
  func operationName() throws -> OperationName? {
    if let operation {
      if path != nil || method != nil { throw ValidationError("--operation and --path name the same thing: give one") }
      return .id(operation)
    }
    guard let path else {
      if method != nil { throw ValidationError("--method goes with --path") }
      return nil
    }
    return .path(path, method: (method ?? "get").lowercased())
  }
}
