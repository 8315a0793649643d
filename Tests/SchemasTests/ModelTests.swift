import Diagnostics
import Schemas
import Testing

struct ModelTests {
  @Test func `gives every field its type, and says which may be missing`() throws {
    let model = try model(
      """
      {
        "description": "A user of the CRM.",
        "type": "object",
        "required": ["id", "name", "address", "nick"],
        "properties": {
          "id": {"type": "integer"},
          "name": {"type": "string", "description": "Its name.\\n\\nMore."},
          "nick": {"type": ["string", "null"]},
          "score": {"type": "number", "nullable": true},
          "address": {"type": "object", "properties": {"city": {"type": "string"}}},
          "tags": {"type": "array", "items": {"type": "string"}},
          "orders": {"type": "array", "items": {"type": "object", "properties": {"is_open": {"type": "boolean"}}}},
          "meta": {"type": "object"},
          "anything": {},
          "default": {"enum": ["a", "b"]}
        }
      }
      """)
    #expect(
      model.value?.swift == """
        import DataActions

        /// A user of the CRM.
        ///
        /// Written by `gcgen schema` from `Schemas/User.schema.json`, and not to be edited: it is written again.
        struct User: ResponseModel {
          let id = Field("id", .integer)
          /// Its name.
          let name = Field("name", .string)
          let nick = OptionalField("nick", .string)
          let score = OptionalField("score", .number)
          let address = Field("address", Address.self)
          let tags = OptionalField("tags", .array(of: .string))
          let orders = OptionalField("orders", .array(of: Order.self))
          let meta = OptionalField("meta", .object)
          let anything = OptionalField("anything", .any)
          /// One of `a`, `b`.
          let defaultField = OptionalField("default", .string)

          struct Address: ResponseModel {
            let city = OptionalField("city", .string)
          }

          struct Order: ResponseModel {
            let isOpen = OptionalField("is_open", .boolean)
          }
        }

        """)
  }
}
