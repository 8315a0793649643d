import Diagnostics
import Schemas
import Testing

struct ShapeTests {
  /// What a property's schema becomes in a model of one field.
  @Test(arguments: [
    (#"{"type": "string"}"#, ".string"),
    (#"{"type": "integer"}"#, ".integer"),
    (#"{"type": "number"}"#, ".number"),
    (#"{"type": ["integer", "number"]}"#, ".number"),
    (#"{"type": "boolean"}"#, ".boolean"),
    (#"{"type": ["string", "null"]}"#, ".string?"),
    (#"{"type": "string", "nullable": true}"#, ".string?"),
    (#"{"type": "null"}"#, ".any?"),
    (#"{"type": ["string", "integer"]}"#, ".string"),
    (#"{"type": ["string", "object"]}"#, ".any"),
    (#"{}"#, ".any?"),
    (#"true"#, ".any?"),
    (#"{"type": "object"}"#, ".object"),
    (#"{"type": "object", "additionalProperties": {"type": "string"}}"#, ".object"),
    (#"{"enum": ["a", "b"]}"#, ".string"),
    (#"{"enum": ["a", null]}"#, ".string?"),
    (#"{"enum": [1, 2.5]}"#, ".number"),
    (#"{"const": true}"#, ".boolean"),
    (#"{"type": "array"}"#, ".array(of: .any)"),
    (#"{"type": "array", "items": {"type": "integer"}}"#, ".array(of: .integer)"),
    (#"{"type": "array", "items": {"type": ["integer", "null"]}}"#, ".array(of: .any)?"),
    (#"{"type": "array", "items": [{"type": "integer"}, {"type": "number"}]}"#, ".array(of: .number)"),
    (#"{"prefixItems": [{"type": "string"}], "items": {"type": "boolean"}}"#, ".array(of: .string)"),
    (#"{"items": {"items": {"type": "string"}}}"#, ".array(of: .array(of: .string))"),
    (#"{"allOf": [{"type": ["string", "integer"]}, {"type": ["integer", "boolean"]}]}"#, ".integer"),
    (#"{"anyOf": [{"type": "string"}, {"type": "null"}]}"#, ".string?"),
    (#"{"oneOf": [{"type": "integer"}, {"type": "number"}]}"#, ".number"),
    (#"{"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}"#, ".any"),
    (#"{"if": {}, "then": {"type": "string"}, "else": {"type": "string"}}"#, ".string"),
    (#"{"type": "string", "format": "date-time"}"#, ".string"),
    (#"{"allOf": [{"type": "string"}], "nullable": true}"#, ".string?"),
  ])
  func `finds the type that holds every value`(schema: String, type: String) throws {
    let model = try model(#"{"type": "object", "required": ["x"], "properties": {"x": \#(schema)}}"#)
    #expect(model.value?.short == ["User: x \(type)"])
  }

  @Test func `joins the objects of allOf, and narrows what both name`() throws {
    let model = try model(
      """
      {"allOf": [
        {"type": "object", "required": ["id"], "properties": {"id": {"type": ["integer", "string"]}, "a": {"type": "string"}}},
        {"type": "object", "required": ["a"], "properties": {"id": {"type": "integer"}, "b": {"type": "object",
          "properties": {"x": {"type": "string"}}}}},
        {"properties": {"b": {"type": "object", "required": ["x", "y"]}}}
      ]}
      """)
    #expect(model.value?.short == ["User: id .integer, a .string, b B.self?", "B: x .string, y .any?"])
  }

  @Test func `takes what all choices require as required, and the rest as optional`() throws {
    let model = try model(
      """
      {"oneOf": [
        {"type": "object", "required": ["kind", "a"], "properties": {"kind": {"const": "a"}, "a": {"type": "string"}}},
        {"type": "object", "required": ["kind", "b"], "properties": {"kind": {"const": "b"}, "b": {"type": "integer"}}},
        {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "a": {"type": "integer"}}}
      ]}
      """)
    #expect(model.value?.short == ["User: kind .string, a .string?, b .integer?"])
  }

  @Test func `follows references in the file and to files beside it, and names types for what they refer to`() throws {
    let model = try model(
      of: [
        "schemas/user.json": """
        {"type": "object", "properties": {
          "home": {"$ref": "address.yaml"}, "work": {"$ref": "#/$defs/postal address"},
          "friends": {"type": "array", "items": {"$ref": "#"}},
          "boss": {"$ref": "#boss"}, "tag": {"$ref": "../common/tags.json#/definitions/a~1b%20c"}},
         "$defs": {"postal address": {"type": "object", "properties": {"zip": {"type": "string"}}},
           "Boss": {"$anchor": "boss", "type": "object", "properties": {"name": {"type": "string"}}}}}
        """,
        "schemas/address.yaml":
          "type: object\nrequired: [city]\nproperties:\n  city: {type: string}\n  200: {type: integer}\n",
        "common/tags.json": #"{"definitions": {"a/b c": {"type": "string"}}}"#,
      ], root: "schemas/user.json")
    #expect(
      model.value?.short == [
        "User: home Address.self?, work PostalAddress.self?, friends .array(of: User.self)?, boss Boss.self?, tag .string?",
        "Address: city .string, field200 .integer?", "PostalAddress: zip .string?", "Boss: name .string?",
      ])
  }

  @Test func `ends where a schema leads back to itself, through objects, arrays and choices`() throws {
    let model = try model(
      """
      {"type": "object", "properties": {"node": {"$ref": "#/definitions/Node"}, "json": {"$ref": "#/definitions/JSON"}},
       "definitions": {
        "Node": {"allOf": [{"$ref": "#/definitions/Base"}, {"properties": {"next": {"$ref": "#/definitions/Node"}}}]},
        "Base": {"type": "object", "properties": {"of": {"$ref": "#/definitions/Node"}}},
        "JSON": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/definitions/JSON"}}]}}}
      """)
    #expect(
      model.value?.short == ["User: node Node.self?, json .any?", "Node: of Node.self?, next Node.self?"])
  }

  @Test(arguments: [
    (#"{"$ref": "https://example.com/a.json"}"#, "GC602 schema.json:1:10"),
    (##"{"$ref": "#/definitions/Adress"}"##, "GC603 schema.json:1:10"),
    (#"{"$ref": "other.json"}"#, "GC603 schema.json:1:10"),
    (##"{"$ref": "#"}"##, "GC603 schema.json:1:10"),
    (#"{"type": "object", "properties": {"a": {"type": "text"}}}"#, "GC604 schema.json:1:49"),
    (#"{"type": "object", "properties": {"a": 7}}"#, "GC604 schema.json:1:40"),
    (#"{"type": "object", "properties": []}"#, "GC604 schema.json:1:34"),
    (#"{"allOf": {"type": "object"}}"#, "GC604 schema.json:1:11"),
    (#"{"type": "string"}"#, "GC605 schema.json:1:1"),
    (#"{"type": "array", "items": {"type": "string"}}"#, "GC605 schema.json:1:1"),
    (#"{"type": "object" "properties": {}}"#, "GC601 schema.json:1:19"),
    ("type: object\nproperties:\n\t- a: b\n", "GC601 schema.json:3:1"),
    ("type: object\ntype: array\n", "GC601 schema.json:1:1"),
  ])
  func `says what is wrong with a schema, and where`(schema: String, complaint: String) throws {
    let model = try model(schema)
    #expect(model.value == nil)
    #expect(model.complaints == [complaint])
  }

  @Test func `leaves out what an API only takes`() throws {
    let model = try model(
      """
      {"type": "object", "required": ["id", "password"], "properties": {
        "id": {"type": "string", "readOnly": true}, "password": {"type": "string", "writeOnly": true}}}
      """)
    #expect(model.value?.short == ["User: id .string"])
  }

  @Test func `reads a response that is an array of objects`() throws {
    let model = try model(
      ##"{"type": "array", "items": {"$ref": "#/$defs/u"}, "$defs": {"u": {"properties": {"a": {}}}}}"##)
    #expect(model.value?.isArray == true)
    #expect(model.value?.short == ["User: a .any?"])
    #expect(model.value?.swift.contains("let list = Response<[User]>()") == true)
  }
}
