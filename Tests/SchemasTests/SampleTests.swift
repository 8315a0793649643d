import Diagnostics
import JSONText
import Schemas
import Testing

struct SampleTests {
  private func merged(_ samples: String...) throws -> SampleShape {
    let shapes = try samples.map { SampleShape(of: try LocatedJSON(parsing: Array($0.utf8)).tree) }
    return shapes.dropFirst().reduce(try #require(shapes.first)) { $0.merged(with: $1) }
  }

  private func short(_ shape: SampleShape) throws -> [String] {
    try #require(try model(KeptSchema(origin: .samples, schema: shape.schema).text).value).short
  }

  @Test func `takes what a sample lacks as optional, and what is null as nullable`() throws {
    let shape = try merged(
      #"{"id": 1, "name": "A", "rate": 1, "tags": [], "orders": [{"id": 1, "note": null}, {"id": 2}], "null": null}"#,
      #"{"id": 2, "name": null, "rate": 1.5, "tags": ["x"], "orders": [], "more": {"a": true}}"#)
    #expect(
      try short(shape) == [
        "User: id .integer, name .string?, rate .number, tags .array(of: .string), orders .array(of: Order.self), "
          + "null .any?, more More.self?",
        "Order: id .integer, note .any?", "More: a .boolean",
      ])
  }

  @Test func `merges to the same whatever the order and whatever is kept in between`() throws {
    let samples = [#"{"a": 1, "b": [1, "x"]}"#, #"{"a": null, "c": {"d": 1}}"#, #"{"a": "t", "c": {"e": 2}, "b": []}"#]
    let all = try merged(samples[0], samples[1], samples[2])
    let kept = SampleShape(reading: try merged(samples[0], samples[1]).schema).merged(with: try merged(samples[2]))
    #expect(kept.schema == all.schema)
    let backwards = try merged(samples[2], samples[1], samples[0])
    let fields = { (shape: SampleShape) in Set(try short(shape)[0].dropFirst(6).split(separator: ", ")) }
    #expect(try fields(backwards) == fields(all))
    #expect(all.merged(with: all).schema == all.schema)
  }

  @Test func `keeps what a person wrote into the kept schema`() throws {
    let kept = try LocatedJSON(
      parsing: Array(
        #"{"description": "A user", "type": "object", "properties": {"id": {"description": "Its id", "type": "integer"}}, "required": ["id"]}"#
          .utf8)
    ).tree
    let shape = SampleShape(reading: kept).merged(with: try merged(#"{"id": 7}"#))
    #expect(shape.schema == kept)
  }

  @Test func `takes whole numbers of more than 64 bits as numbers`() throws {
    #expect(try short(try merged(#"{"a": 123456789012345678901}"#)) == ["User: a .number"])
  }
}
