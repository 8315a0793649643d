import DataActions
import Diagnostics
import JSONText
import Schemas
import SwiftText
import Workspace

/// What the API answers to a new action: the model of it, and what that is written from.
struct ActionAnswer {
  /// The model, and the schema to keep.
  let outcome: SchemaReading.Outcome

  /// The answer that some sample responses show; nil without any.
  init?(samples: [String], action: String) throws {
    if samples.isEmpty { return nil }
    let read = try SchemaReading(name: Self.modelName(of: action)).read(samples: samples)
    guard let outcome = read.value else { throw CommandFailure(read.diagnostics, .findings) }
    self.outcome = outcome
  }

  init(_ outcome: SchemaReading.Outcome) { self.outcome = outcome }

  /// The name of a model that only one action has.
  static func modelName(of action: String) -> String { action + "Response" }

  /// The outputs that it suggests, beside some inputs.
  func outputs(beside inputs: [InputDescription]) -> ModelOutputs {
    ModelOutputs(of: outcome.model, inputs: inputs.map(\.name))
  }

  /// Writes the model into a workspace, and says which files are new. One that is there and says the same stays.
  func write(into workspace: Workspace) throws -> [FileChange] {
    let alone = try WorkspaceGuard(root: workspace.root)
    defer { _ = alone }
    let snapshot = try WorkspaceSnapshot(of: workspace)
    if try snapshot.keeps(outcome) { return [] }
    var plan = WritePlan(snapshot: snapshot, edits: .keep)
    let complaints = try plan.write(
      model: outcome.model.root.name, schema: outcome.kept.text, swift: outcome.model.swift)
    if !complaints.isEmpty { throw CommandFailure(complaints, .findings) }
    try plan.carryOut()
    return plan.changes
  }
}

extension WorkspaceSnapshot {
  /// Whether the model of that name is there and comes from the same schema.
  func keeps(_ outcome: SchemaReading.Outcome) throws -> Bool {
    guard let kept = try keptSchema(of: outcome.model.root.name)?.value else { return false }
    return KeptSchema(reading: kept.json.tree).schema == outcome.kept.schema
  }
}
