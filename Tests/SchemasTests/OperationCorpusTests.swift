import ActionChecking
import DataActions
import Diagnostics
import FoundationEssentials
import Generation
import JSONText
import Schemas
import TestSupport
import Testing

/// The OpenAPI documents of real services: a model and an action from every operation that answers JSON.
///
/// One after the other, for each keeps a core busy all the while.
@Suite(.serialized) struct OperationCorpusTests {
  @Test func `has the documents of the shared folder`() {
    if TestFolders.shared == nil { print("skipped: there is no shared folder, so no real OpenAPI document is read") }
    #expect(OperationCorpus.documents.count >= 12 || TestFolders.shared == nil)
  }

  @Test(arguments: OperationCorpus.documents)
  func `makes a model and an action that generates of every operation that answers JSON`(file: String) throws {
    let document = try #require(try OperationCorpus.document(file))
    var api = try #require(OpenAPIDocument.read(document, documents: SchemaDocuments(document) { _ in nil }).value)
    let operations = try api.operations()
    var refused: [String: Int] = [:]
    for (index, operation) in operations.enumerated() {
      let name = "Operation\(index)"
      let made = try api.action(of: operation, named: name)
      guard let action = made.value else {
        for complaint in made.diagnostics {
          refused[complaint.code.id, default: 0] += 1
          #expect((complaint.location?.line ?? 0) > 1, "\(complaint.message) has no place")
        }
        continue
      }
      let model = try #require(try Self.model(of: action.answer.schema, in: document), "\(operation.name.words)")
      var description = action.description
      description.outputs = ModelOutputs(of: model).outputs
      let located = LocatedDescription(action: name, description: description, location: SourceLocation(file: file))
      let checked = check(located, terms: WorkspaceTerms())
      #expect(checked.diagnostics.isEmpty, "\(operation.name.words): \(checked.diagnostics.map(\.message))")
      if let checked = checked.value { #expect(Generation.generate(checked).value != nil) }
    }
    print("\(file): \(operations.count) operations, left out: \(refused.sorted { $0.key < $1.key })")
    #expect(Set(refused.keys).isSubset(of: ["GC608", "GC609"]))
    #expect(refused.values.reduce(0, +) < operations.count / 2)
  }

  /// The model of a schema, which is the same from what is kept of it.
  private static func model(of schema: SchemaNode, in document: SchemaDocument) throws -> ModelFile? {
    let documents = SchemaDocuments(document) { _ in nil }
    var reader = ShapeReader(documents)
    let made = try reader.model(of: schema, named: "Answer")
    #expect(made.diagnostics.isEmpty, "\(made.diagnostics.map(\.message))")
    var bundle = SchemaBundle(documents)
    let kept = KeptSchema(origin: .samples, schema: try #require(try bundle.schema(at: schema).value))
    let again = try #require(SchemaDocument.read(Array(kept.text.utf8), file: "kept.json").value)
    var keptReader = ShapeReader(SchemaDocuments(again) { _ in nil })
    #expect(try keptReader.model(of: SchemaDocuments.root(of: again), named: "Answer").value == made.value)
    return made.value
  }
}

/// The documents of `openapi/` in the shared folder.
enum OperationCorpus {
  static let documents: [String] = {
    guard let shared = TestFolders.shared else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: shared + "/openapi")) ?? []
    return names.filter { $0.hasSuffix(".json") || $0.hasSuffix(".yaml") }.sorted()
  }()

  static func document(_ file: String) throws -> SchemaDocument? {
    let path = (TestFolders.shared ?? "") + "/openapi/" + file
    return SchemaDocument.read(Array(try Data(contentsOf: URL(filePath: path))), file: file).value
  }
}
