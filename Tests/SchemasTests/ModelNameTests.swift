import Diagnostics
import Schemas
import SwiftText
import Testing

struct ModelNameTests {
  @Test func `gives every field a legal name of its own, whatever the JSON says`() throws {
    let names = [
      "class", "self", "Type", "init", "default", "1st", "😀", "", " ", "user-id", "user_id", "userId", "User ID",
      "count",
      "first", "größe", "名前", "a\\\"b", "let x", "URLPath", "_id", "$ref", "each",
    ]
    let properties = names.map { "\"\($0)\": {\"type\": \"string\"}" }.joined(separator: ", ")
    let model = try #require(try model("{\"type\": \"object\", \"properties\": {\(properties)}}").value)
    #expect(
      model.root.fields.map(\.swiftName) == [
        "classField", "selfField", "type", "initField", "defaultField", "field1st", "field", "field2", "field3",
        "userID", "userID2", "userId", "userID3", "countField", "firstField", "größe", "名前", "aB", "letX", "urlPath",
        "id",
        "ref", "eachField",
      ])
  }

  @Test func `gives every type a name of its own that hides nothing of the library`() throws {
    let names = ["text", "field", "user", "Address", "address", "type", "string", "7", "名前"]
    let properties = names.map { "\"\($0)\": {\"properties\": {\"\($0)s\": {}}}" }.joined(separator: ", ")
    let model = try #require(try model("{\"type\": \"object\", \"properties\": {\(properties)}}").value)
    #expect(
      model.parts.map(\.name) == [
        "TextObject", "FieldObject", "User2", "Address", "Address2", "TypeObject", "StringObject", "Object", "Object2",
      ])
  }

  @Test func `reads a written model again as it was`() throws {
    let model = try #require(
      try model(
        #"{"type": "object", "required": ["a\"\\\n\u0000é"], "properties": {"a\"\\\n\u0000é": {"type": "string"}, "b": {"items": {"properties": {"c": {"items": {"items": {"type": "number"}}}}}}, "d": {}}}"#
      ).value)
    let read = try #require(ModelFile(readingSwift: model.swift, named: "User"))
    #expect(read.short == model.short)
    #expect(read.root.fields.map(\.name) == model.root.fields.map(\.name))
  }

  @Test func `keeps a description on the lines of its comment, whatever is in it`() throws {
    let model = try #require(
      try model(
        #"{"type": "object", "properties": {"a": {"description": "one\r\ntwo\u2028three\u0000 */ \u0085 four\n\nfive"}}}"#
      ).value)
    #expect(model.swift.contains("  /// one two three */ four\n  let a = "))
  }
}
