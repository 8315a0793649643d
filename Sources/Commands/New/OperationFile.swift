import ArgumentParser
import DataActions
import Diagnostics
import Schemas
import SwiftText
import Workspace

/// The OpenAPI document that `--from` names, and what an operation of it makes.
struct OperationFile {
  /// What an operation makes.
  struct Outcome {
    let description: ActionDescription
    let answer: ActionAnswer
    /// What a person should know: sentences.
    let remarks: [String]
  }

  private let document: SchemaDocument

  /// The document of a file.
  init(named file: String) throws {
    let read = try SchemaReading.document(file)
    guard let document = read.value else { throw CommandFailure(read.diagnostics, .findings) }
    guard OpenAPIDocument.isOne(document) else {
      throw ValidationError("--from '\(file)' is no OpenAPI document; a schema or a sample is taken by --sample")
    }
    self.document = document
  }

  /// The action of an operation, and the model of what it answers.
  ///
  /// The model is named for the answer's schema where that has a name, so that actions share it; for the action where
  /// the workspace has another model or type of that name.
  func read(_ name: OperationName?, for action: String, in root: String) throws -> Outcome {
    var api = try SchemaReading.openAPI(document)
    let operation = try api.operation(try name ?? SchemaReading.missing(&api, in: document.file))
    guard let operation = operation.value else { throw CommandFailure(operation.diagnostics, .findings) }
    let made = try api.action(of: operation, named: action)
    guard let made = made.value else { throw CommandFailure(made.diagnostics, .findings) }
    let own = ActionAnswer.modelName(of: action)
    var outcome = try model(of: made.answer, from: operation, named: own)
    if let shared = try api.modelName(for: made.answer), shared != action {
      let candidate = try model(of: made.answer, from: operation, named: shared)
      if try isFree(candidate, in: root) { outcome = candidate }
    }
    return Outcome(description: made.description, answer: ActionAnswer(outcome), remarks: made.remarks)
  }

  private func model(
    of answer: JSONAnswer, from operation: Operation, named name: String
  ) throws -> SchemaReading.Outcome {
    let read = try SchemaReading(name: name).read(
      node: answer.schema, in: document, origin: .operation(operation.name))
    guard let outcome = read.value else { throw CommandFailure(read.diagnostics, .findings) }
    return outcome
  }

  /// Whether a workspace has no other type of the model's name.
  private func isFree(_ outcome: SchemaReading.Outcome, in root: String) throws -> Bool {
    guard Workspace.isRoot(root), let workspace = try Workspace.open(at: root).value else { return true }
    let snapshot = try WorkspaceSnapshot(of: workspace)
    let name = outcome.model.root.name
    return try snapshot.keeps(outcome) || !snapshot.sources.declares(name)
  }
}
