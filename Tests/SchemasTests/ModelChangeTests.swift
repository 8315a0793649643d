import Diagnostics
import Schemas
import Testing

struct ModelChangeTests {
  private func changes(_ old: String, _ new: String) throws -> [String] {
    let models = try [old, new].map { try #require(try model("{\"type\": \"object\", \(String($0))}").value) }
    return models[0].changes(to: models[1]).map(\.words)
  }

  @Test func `says in words what is different`() throws {
    let old = #"""
      "required": ["id", "name"], "properties": {
        "id": {"type": "integer"}, "name": {"type": "string"}, "nick": {"type": "string"}, "gone": {"type": "boolean"},
        "phone": {"type": "string"},
        "address": {"properties": {"city": {"type": "string"}, "zip": {"type": "integer"}}},
        "orders": {"items": {"properties": {"id": {"type": "integer"}}}}}
      """#
    let new = #"""
      "required": ["id", "nick"], "properties": {
        "id": {"type": "string"}, "name": {"type": "string"}, "nick": {"type": "string"},
        "phone_number": {"type": "string"},
        "address": {"properties": {"city": {"type": "string"}, "zip": {"type": "string"}}},
        "orders": {"items": {"properties": {"id": {"type": "integer"}, "total": {"type": "number"}}}}}
      """#
    #expect(
      try changes(old, new) == [
        "type             id was integer and is string",
        "optional         name may be missing now",
        "always there     nick is never missing now",
        "removed          gone",
        "renamed perhaps  phone is now phone_number",
        "type             address.zip was integer and is string",
        "added            orders[].total",
      ])
    #expect(try changes(old, old) == [])
  }

  @Test func `ends at types that lead back to themselves`() throws {
    let old = ##""properties": {"next": {"$ref": "#"}, "a": {"type": "string"}}"##
    let new = ##""properties": {"next": {"$ref": "#"}, "a": {"type": "integer"}}"##
    #expect(try changes(old, new) == ["type             a was string and is integer"])
  }
}
