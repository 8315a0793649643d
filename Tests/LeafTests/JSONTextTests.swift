import JSONText
import Testing

struct JSONTextTests {
  @Test func `lays a tree out for people`() {
    let tree = JSONTree.object([
      .init("b", .array([.integer(1), .object([]), .array([])])), .init("a", .string("é\n\u{0}\u{7F}\u{2028}/\"\\")),
    ])
    #expect(
      tree.text(.pretty) == #"""
        {
          "b": [
            1,
            {},
            []
          ],
          "a": "é\n\u0000\u007f\u2028/\"\\"
        }

        """#)
    #expect(tree.text(.compact) == #"{"b":[1,{},[]],"a":"é\n\u0000\u007f\u2028/\"\\"}"#)
  }

  @Test func `encodes a value with its members in the order of their names' bytes`() throws {
    let value = ["b": 1, "a": 2, "B": 3, "é": 4, "a10": 5, "a9": 6, "Z\u{1F600}": 7, "Z\u{FF5E}": 8]
    let tree = try JSONTree(encoding: value)
    #expect(tree.members?.map(\.name) == ["B", "Z\u{FF5E}", "Z\u{1F600}", "a", "a10", "a9", "b", "é"])
    #expect(try tree.decode([String: Int].self) == value)
  }

  @Test func `answers what a value is`() {
    #expect(JSONTree.object([.init("a", .null)])["a"] == .null)
    #expect(JSONTree.object([])["a"] == nil && JSONTree.null["a"] == nil)
    #expect(JSONTree.number("12").integer == 12 && JSONTree.number("1.5").integer == nil)
    #expect(JSONTree.boolean(false).boolean == false && JSONTree.string("a").boolean == nil)
    #expect(JSONTree.array([.null]).elements == [.null] && JSONTree.null.elements == nil)
  }
}
