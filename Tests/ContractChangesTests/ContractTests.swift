import ContractChanges
import JSONText
import Testing

struct ContractTests {
  private func contract(_ text: String) throws -> Contract {
    try Contract(definition: LocatedJSON(parsing: Array(text.utf8)).tree)
  }

  private func definition(inputs: String = "", outputs: String = "", name: String = "a") -> String {
    #"{"name": "\#(name)", "description": "", "inputs": [\#(inputs)], "outputs": [\#(outputs)], "language": "python3"}"#
  }

  @Test(arguments: [
    (#"{"name": "x", "datatype": "string"}"#, "", ChangeClass.breaksFlows, "/outputs/0"),
    ("", #"{"name": "x", "datatype": "string"}"#, .needsNewAction, "/outputs/0"),
    (
      #"{"name": "x", "datatype": "string"}"#, #"{"name": "x", "datatype": "array", "items": {"datatype": "string"}}"#,
      .breaksFlows, "/outputs/0/type"
    ),
    (
      #"{"name": "x", "datatype": "object", "description": "a"}"#,
      #"{"name": "x", "datatype": "object", "description": "b"}"#, .inPlace, "/outputs/0/description"
    ),
  ])
  func `compares the outputs of definitions`(old: String, new: String, changeClass: ChangeClass, pointer: String) throws
  {
    let found = changes(from: try contract(definition(outputs: old)), to: try contract(definition(outputs: new)))
    #expect(found.map(\.class) == [changeClass])
    #expect(found.map(\.pointer) == [pointer])
  }

  @Test(arguments: [
    (#"{"name": "x", "datatype": "string", "required": true}"#, "", ChangeClass.breaksFlows),
    ("", #"{"name": "x", "datatype": "string", "required": true}"#, .needsNewAction),
    (
      #"{"name": "x", "datatype": "string", "required": true}"#, #"{"name": "x", "datatype": "string"}"#,
      .needsNewAction
    ),
    (#"{"name": "x", "datatype": "string"}"#, #"{"name": "x", "datatype": "number"}"#, .breaksFlows),
  ])
  func `compares the inputs of definitions`(old: String, new: String, changeClass: ChangeClass) throws {
    let found = changes(from: try contract(definition(inputs: old)), to: try contract(definition(inputs: new)))
    #expect(found.map(\.class) == [changeClass])
  }

  @Test func `compares the names of definitions`() throws {
    let found = changes(from: try contract(definition()), to: try contract(definition(name: "b")))
    #expect(found.map(\.class) == [.inPlace])
  }

  @Test(arguments: [
    ("{}", ""), ("[]", ""), (#"{"name": "a", "inputs": 1, "outputs": []}"#, ""),
    (#"{"name": "a", "inputs": [{}], "outputs": []}"#, "/inputs/0"),
    (#"{"name": "a", "inputs": [{"name": "x", "datatype": "object"}], "outputs": []}"#, "/inputs/0/datatype"),
    (#"{"name": "a", "inputs": [], "outputs": [{"name": "x", "datatype": "array"}]}"#, "/outputs/0/datatype"),
    (#"{"name": "a", "inputs": [], "outputs": [{"datatype": "string"}]}"#, "/outputs/0"),
  ])
  func `says which part is none of a definition`(text: String, pointer: String) {
    let error = #expect(throws: NoDefinition.self) { _ = try contract(text) }
    #expect(error?.pointer == pointer)
  }
}
