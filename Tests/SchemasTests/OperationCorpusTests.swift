import ActionChecking
import DataActions
import Diagnostics
import FoundationEssentials
import Generation
import Schemas
import TestSupport
import Testing

/// The OpenAPI documents of real services: a model and an action from every operation that answers JSON.
struct OperationCorpusTests {
  @Test(arguments: OperationCorpus.documents)
  func `makes a model and an action that generates of every operation`(file: String) throws {
    let document = try #require(try OperationCorpus.document(file))
    var api = try #require(OpenAPIDocument.read(document, documents: SchemaDocuments(document) { _ in nil }).value)
    let operations = try api.operations()
    var refused: [String] = []
    for (index, operation) in operations.enumerated() {
      let name = "Operation\(index)"
      let action = try api.action(of: operation, named: name)
      guard let made = action.value else {
        refused += action.diagnostics.map { "\($0.code.id) \($0.location?.line ?? 0) \($0.message)" }
        continue
      }
      var reader = ShapeReader(SchemaDocuments(document) { _ in nil })
      let model = try reader.model(of: made.answer.schema, named: name + "Response")
      var description = made.description
      guard let value = model.value else {
        refused += model.diagnostics.map { "\($0.code.id) \($0.location?.line ?? 0) \($0.message) \(operation.name.words)" }
        continue
      }
      description.outputs = ModelOutputs(of: value).outputs
      let located = LocatedDescription(action: name, description: description, location: SourceLocation(file: file))
      let checked = check(located, terms: WorkspaceTerms())
      #expect(checked.diagnostics.isEmpty, "\(operation.name.words): \(checked.diagnostics.map(\.message))")
      if let checked = checked.value { #expect(Generation.generate(checked).value != nil) }
    }
    print("CORPUS \(file) \(operations.count) operations, \(refused.count) refused")
    for line in refused { print("   \(line)") }
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
