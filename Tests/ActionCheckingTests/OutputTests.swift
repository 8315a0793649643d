import ActionChecking
import DataActions
import Diagnostics
import Testing

struct OutputTests {
  private func findings(_ output: OutputDescription, inputs: [InputDescription] = []) throws -> [String] {
    try ActionCheckingTests.findings {
      $0.inputs += inputs
      $0.outputs = [output]
      $0.outputs[0].description = "d"
    }
  }

  @Test(arguments: [
    OutputDescription(name: "o", type: .integers, each: "$.a[*]", path: "@.id", default: .integer(0)),
    OutputDescription(
      name: "o", type: .strings, each: "$.a", path: "@", operations: [.trim, .date(from: .iso8601)],
      whenMissing: .value(.string("")), whenNull: .failure),
    OutputDescription(name: "o", type: .integers, each: "$.a[*]", path: "@.b[*]", take: .count),
    OutputDescription(name: "o", type: .number, path: "$.a[*]", take: .count),
    OutputDescription(name: "o", type: .boolean, path: "$.a[*]", take: .exists),
    OutputDescription(
      name: "o", type: .string, path: "$.a[*]", take: .join(separator: ""), default: .string(""),
      whenNull: .value(.string("null"))),
    OutputDescription(name: "o", type: .objects, path: "$.a[*].b", take: .last, default: .array([])),
    OutputDescription(name: "o", type: .strings, path: "$.a", whenMissing: .value(.array([]))),
    OutputDescription(name: "o", type: .strings, path: "$.a[*]", whenNull: .value(.array([]))),
    OutputDescription(name: "o", type: .integer, path: "$.a", operations: [.replace(",", with: "")]),
    OutputDescription(name: "o", type: .string, value: .text(Text([.literal("C "), .input("who")]))),
    OutputDescription(name: "o", type: .string, value: .input("who")),
    OutputDescription(name: "o", type: .number, value: .integer(1)),
    OutputDescription(name: "o", type: .strings, value: .array([.input("who"), text("b")])),
    OutputDescription(name: "o", type: .object, value: .object([BodyMember(name: "a", value: .null)])),
  ])
  func `takes an output that makes sense`(output: OutputDescription) throws {
    #expect(try findings(output) == [])
  }

  @Test func `rejects an output without a source, and one with two`() throws {
    #expect(try findings(OutputDescription(name: "o", type: .string)) == ["GC103 /outputs/0"])
    #expect(
      try findings(OutputDescription(name: "o", type: .string, path: "$.a", value: text("b"))) == [
        "GC103 /outputs/0/value"
      ])
    let both = OutputDescription(name: "o", type: .strings, each: "$.a", value: .array([]))
    #expect(try findings(both) == ["GC103 /outputs/0/each"])
    #expect(try findings(OutputDescription(name: "o", type: .strings, each: "$.a")) == ["GC103 /outputs/0"])
  }

  @Test func `rejects a value for each element that is no array`() throws {
    let output = OutputDescription(name: "o", type: .integer, each: "$.a", path: "@", default: .integer(0))
    #expect(try findings(output) == ["GC104 /outputs/0/type"])
  }

  @Test(arguments: [
    (Take.count, OutputType.string), (.count, .integers), (.exists, .integer), (.join(separator: ", "), .strings),
    (.join(separator: ", "), .object),
  ])
  func `rejects what is taken as another type`(take: Take, type: OutputType) throws {
    #expect(
      try findings(OutputDescription(name: "o", type: type, path: "$.a[*]", take: take)) == ["GC105 /outputs/0/take"])
  }

  @Test func `looks at one element where there is one value for each`() throws {
    let output = OutputDescription(
      name: "o", type: .strings, each: "$.a", path: "@", take: .count, default: .array([]))
    #expect(
      try findings(output) == ["GC150 /outputs/0/default", "GC106 /outputs/0/default", "GC105 /outputs/0/take"])
  }

  @Test(arguments: [
    (Take.count, OutputType.integer, JSONValue.integer(0)), (.exists, .boolean, .boolean(false)),
  ])
  func `rejects what can never count`(take: Take, type: OutputType, value: JSONValue) throws {
    let output = OutputDescription(
      name: "o", type: type, path: "$.a[*]", take: take, operations: [.trim], default: value, whenMissing: .failure,
      whenNull: .value(value))
    #expect(
      try findings(output) == [
        "GC106 /outputs/0/default", "GC106 /outputs/0/operations", "GC106 /outputs/0/whenMissing",
        "GC106 /outputs/0/whenNull",
      ])
  }

  @Test func `rejects a word for missing where nothing can be missing`() throws {
    let joined = OutputDescription(
      name: "o", type: .string, path: "$.a[*]", take: .join(separator: ""), whenMissing: .failure)
    #expect(try findings(joined) == ["GC106 /outputs/0/whenMissing"])
    let all = OutputDescription(name: "o", type: .strings, path: "$.a[*]", whenMissing: .value(.array([])))
    #expect(try findings(all) == ["GC106 /outputs/0/whenMissing"])
    let value = OutputDescription(
      name: "o", type: .string, take: .first, operations: [.trim], value: text("b"), default: .string(""))
    #expect(
      try findings(value) == ["GC106 /outputs/0/default", "GC106 /outputs/0/operations", "GC106 /outputs/0/take"])
  }

  @Test func `rejects a substitute of another type`() throws {
    let output = OutputDescription(
      name: "o", type: .integer, path: "$.a", whenMissing: .value(.string("")), whenNull: .value(.number(1.5)))
    #expect(try findings(output) == ["GC150 /outputs/0/whenMissing/value", "GC150 /outputs/0/whenNull/value"])
  }

  @Test func `rejects what cannot be done to the values`() throws {
    let objects = OutputDescription(name: "o", type: .objects, path: "$.a", operations: [.trim, .upper])
    #expect(try findings(objects) == ["GC107 /outputs/0/operations"])
    let empty = OutputDescription(name: "o", type: .string, path: "$.a", operations: [.trim, .replace("", with: "a")])
    #expect(try findings(empty) == ["GC107 /outputs/0/operations/1"])
    let number = OutputDescription(name: "o", type: .integer, path: "$.a", operations: [.dateTime(from: .unixSeconds)])
    #expect(try findings(number) == ["GC107 /outputs/0/operations/0"])
    let twice = OutputDescription(
      name: "o", type: .strings, path: "$.a", operations: [.date(from: .unixSeconds), .lower, .date(from: .iso8601)])
    #expect(try findings(twice) == ["GC107 /outputs/0/operations/2"])
  }

  @Test(arguments: [
    (OutputType.integer, text("1"), ""), (.string, .integer(1), ""), (.integer, .number(1.5), ""),
    (.integer, .input("who"), ""), (.string, .input("size"), ""), (.number, .number(.infinity), ""),
    (.strings, text("a"), ""), (.strings, .array([text("a"), .null]), "/1"), (.object, .array([]), ""),
    (.integers, .array([.input("size"), .input("who")]), "/1"),
  ])
  func `rejects a value of another type`(type: OutputType, value: BodyValue, place: String) throws {
    let size = InputDescription(name: "size", type: .integer, description: "d")
    let found = try findings(OutputDescription(name: "o", type: type, value: value), inputs: [size])
      .filter { !$0.hasPrefix("GC117") }
    #expect(found.map { String($0.prefix(5)) } == ["GC150"])
    // A number that JSON cannot write has no place of its own.
    #expect(found[0].hasSuffix(" ") || found[0].hasPrefix("GC150 /outputs/0/value" + place))
  }

  @Test func `rejects a value that may be left out, and takes it in a text`() throws {
    let note = InputDescription(name: "note", type: .string, required: false, description: "d")
    let alone = OutputDescription(name: "o", type: .string, value: .input("note"))
    #expect(try findings(alone, inputs: [note]) == ["GC108 /outputs/0/value"])
    let text = OutputDescription(name: "o", type: .string, value: .text(Text([.input("note")])))
    #expect(try findings(text, inputs: [note]) == [])
  }

  @Test func `looks at the texts and inputs of values as at all others`() throws {
    let output = OutputDescription(
      name: "o", type: .object,
      value: .object([
        BodyMember(name: "a", value: text("{who}")), BodyMember(name: "b", value: .text(Text([.secret("key")]))),
        BodyMember(name: "c", value: .input("whom")), BodyMember(name: "d", value: .text(Text([.setting("Base")]))),
      ]))
    #expect(
      try findings(output) == [
        "GC120 /outputs/0/value/object/0/value", "GC122 /outputs/0/value/object/1/value/text/0",
        "GC114 /outputs/0/value/object/2/value/input", "GC115 /outputs/0/value/object/3/value/text/0",
      ])
    let nested = (1...50).reduce(BodyValue.object([])) { value, _ in .object([BodyMember(name: "a", value: value)]) }
    #expect(
      try findings(OutputDescription(name: "o", type: .object, value: nested)) == ["GC152 /outputs/0/value"])
    let unused = InputDescription(name: "size", type: .integer, description: "d")
    let used = OutputDescription(name: "o", type: .integer, value: .input("size"))
    #expect(try findings(used, inputs: [unused]) == [])
  }
}

/// A text with nothing filled in.
private func text(_ literal: String) -> BodyValue { .text(Text([.literal(literal)])) }
