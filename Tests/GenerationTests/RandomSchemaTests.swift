import ActionChecking
import DataActions
import Diagnostics
import Generation
import JSONText
import Schemas
import TestSupport
import Testing

/// Random schemas: what is valid under one maps without failure, and an independent validator agrees with the model.
struct RandomSchemaTests {
  private static let exercises = TestFolders.root + "/Tests/GenerationTests/Exercises"

  @Test func `what a schema allows, its model allows, and an action of all its fields maps`() async throws {
    guard let newest = Interpreter.all.last(where: { $0.packages == ["requests"] }) else { return }
    let interpreter = Interpreter(path: newest.path, packages: ["jsonschema==4.*", "requests"])
    let seed = UInt64.random(in: 0..<1_000_000_000)
    print("the seeds of the random schemas begin at \(seed)")
    let made = try await interpreter.run([Self.exercises + "/random_schemas.py", String(seed), "200"])
    guard let made else { return }
    let cases = made.output.split(separator: "\n")
    try #require(made.status == 0 && cases.count == 200, "\(made.output.suffix(2000))")
    let lines = try cases.map { try Self.line(of: try LocatedJSON(parsing: Array($0.utf8)).tree) }
    guard let result = try await interpreter.run([Self.exercises + "/exercise_schemas.py"], input: lines.joined())
    else { return }
    print(result.output)
    #expect(result.status == 0, "\(result.output)")
  }

  /// A case with its model and script.
  private static func line(of tree: JSONTree) throws -> String {
    let schema = try #require(tree["schema"])
    let document = try #require(SchemaDocument.read(Array(schema.text(.pretty).utf8), file: "schema.json").value)
    var reader = ShapeReader(SchemaDocuments(document) { _ in nil })
    let made = try reader.model(of: SchemaDocuments.root(of: document), named: "Whole")
    let model = try #require(made.value, "\(made.diagnostics) \(schema.text(.compact))")
    let description = ActionDescription(
      name: "Whole", summary: "Fetches all of it",
      request: RequestDescription(method: .get, url: Text([.literal("https://api.example.com/")])),
      outputs: ModelOutputs(of: model).outputs)
    let action = try #require(Generated.ifSound(try JSONTree(encoding: description)), "\(schema.text(.compact))")
    let types = ([model.root] + model.parts).map { type in
      JSONTree.array([
        .string(type.name),
        .array(
          type.fields.map { .array([.string($0.name), .string($0.type.swift), .boolean($0.isOptional)]) }),
      ])
    }
    return JSONTree.object(
      (tree.members ?? []) + [
        .init("script", .string(action.script)), .init("description", .string(action.description)),
        .init("model", .array(types)),
      ]
    ).text(.compact) + "\n"
  }
}
