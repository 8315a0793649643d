import ActionChecking
import DataActions
import Diagnostics
import JSONText
import Testing

struct SampleTests {
  /// What samples say about an output: the codes with the pointers of their places, the messages and their notes.
  private func findings(_ output: OutputDescription, _ samples: String...) throws -> [Diagnostic] {
    let action = try #require(try checked { $0.outputs = [output] }.value)
    return checkSamples(
      action,
      samples: try samples.enumerated().map { index, text in
        Sample(file: "Fixtures/A/\(index).json", response: try LocatedJSON(parsing: Array(text.utf8)).tree)
      })
  }

  private func output(
    _ path: String, _ type: OutputType = .string, each: String? = nil, take: Take? = nil,
    operations: [ValueOperation] = [], default: JSONValue? = nil, whenNull: Substitute? = nil
  ) -> OutputDescription {
    OutputDescription(
      name: "x", type: type, description: "X", each: each, path: path, take: take, operations: operations,
      default: `default`, whenNull: whenNull)
  }

  private let user = #"{"id": 7, "name": "Ada", "address": {"city": "York", "zip": null}, "tags": ["a", 1, null]}"#
  private let shop = #"{"items": [{"id": 1, "price": 5.5}, {"id": "2", "price": 20}], "none": []}"#

  @Test(arguments: [
    (
      "$.adress.city", "'adress' is not there; the nearest name is 'address'",
      "in '$' there are 'id', 'name', 'address', 'tags'"
    ),
    ("$.address.cty", "'cty' is not there; the nearest name is 'city'", "in '$.address' there are 'city', 'zip'"),
    ("$.city", "'city' is not there", "'$.address.city' is where there is one"),
    ("$.name.first", "'$.name' is a text", nil), ("$.address.zip.code", "'$.address.zip' is null", nil),
    ("$.tags[3]", "'$.tags' has 3 elements", nil), ("$.tags[0][0]", "'$.tags[0]' is a text", nil),
    ("$.address[0]", "'$.address' is an object", nil),
    ("$..cty", "'cty' is not there; the nearest name is 'city'", nil),
  ])
  func `says where a path stopped, and what is there`(path: String, reason: String, note: String?) throws {
    let found = try findings(output(path, default: .string("")), user)
    #expect(found.map(\.code) == [.nothingSelected])
    let message = "the path '\(path)' selects nothing in the sample response: \(reason)"
    #expect(found.first?.message == message)
    if let note { #expect(found.first?.notes.first?.message == note) }
    #expect(found.first?.notes.last?.message == "the sample is Fixtures/A/0.json")
  }

  @Test(arguments: [
    ("$.items.id", "'$.items' is an array", "'$.items[*].id' selects 2 values there"),
    (
      "$.items[?@.prise < 10].id",
      "no element of '$.items' fulfils the filter, for '@.prise' selects nothing: 'prise' is not there; the nearest name is 'price'",
      "in '@' there are 'id', 'price'"
    ),
    ("$.items[?@.price < 1].id", "no element of '$.items' fulfils the filter", "the sample is Fixtures/A/0.json"),
    ("$.items.length", "'$.items' is an array", #"path("$.items[*]").count counts its elements"#),
    ("$.none[0]", "'$.none' is an empty array", "the sample is Fixtures/A/0.json"),
  ])
  func `says what to write where a path stops at an array`(path: String, reason: String, note: String) throws {
    let found = try findings(output(path), shop)
    #expect(found.first?.message == "the path '\(path)' selects nothing in the sample response: \(reason)")
    #expect(found.first?.notes.first?.message == note)
  }

  @Test func `says nothing where one of the samples has the value, or any number of values will do`() throws {
    #expect(try findings(output("$.name"), "{}", user, #"{"name": "B"}"#) == [])
    #expect(try findings(output("$.none[*].id", .strings), shop) == [])
    #expect(try findings(output("@.id", .strings, each: "$.none[*]"), shop) == [])
    #expect(try findings(output("$.none[*]", .integer, take: .count), shop) == [])
    let none = try findings(output("$.nme"), "{}", user)
    #expect(none.first?.message.contains("in any of the 2 sample responses") == true)
    #expect(none.first?.notes.last?.message == "the sample is Fixtures/A/1.json")
  }

  @Test func `finds several values where one is wanted`() throws {
    let several = try findings(output("$.items[?@.price > 1].price", .number), shop)
    #expect(several.map(\.code) == [.severalSelected])
    #expect(several.first?.notes.first?.message.contains(".first, .last") == true)
    #expect(try findings(output("$.items[?@.price > 1].price", .number, take: .first), shop) == [])
    #expect(try findings(output("$.items[?@.price > 10].price", .number), shop) == [])
  }

  @Test(arguments: [
    ("$.name", OutputType.integer, "the text 'Ada'"), ("$.address", .string, "an object"),
    ("$.tags", .string, "an array"),
    ("$.tags", .strings, "an array with null in it"), ("$.address.zip", .string, "null"),
    ("$.id", .boolean, "the number 7"),
    ("$.id", .strings, "the number 7"), ("$.tags[*]", .integers, "the text 'a'"),
  ])
  func `finds a value of another type`(path: String, type: OutputType, words: String) throws {
    let found = try findings(output(path, type), user)
    #expect(found.map(\.code) == [.otherTypeSelected])
    #expect(found.first?.message.hasPrefix("the path '\(path)' selects \(words) in the sample response") == true)
  }

  @Test(arguments: [
    (#""42""#, OutputType.integer, true), ("5.0", .integer, true), ("5.5", .integer, false),
    (#""05""#, .integer, false),
    (#""-0""#, .integer, false), ("1e3", .integer, true), ("1e300", .integer, false), ("true", .integer, false),
    (#""1.5e3""#, .number, true), (#"".5""#, .number, false), ("1e999", .number, false), (#""1e999""#, .number, false),
    ("true", .number, false), ("5", .string, true), ("true", .string, true), (#""true""#, .boolean, true),
    ("1", .boolean, false), (#""True""#, .boolean, false), ("{}", .object, true), ("[]", .object, false),
    (#"["1", 2]"#, .integers, true), ("12345678901234567890123", .integer, true),
  ])
  func `converts what loses nothing`(value: String, type: OutputType, fits: Bool) throws {
    let found = try findings(output("$.a", type), #"{"a": \#(value)}"#)
    #expect(found.map(\.code) == (fits ? [] : [.otherTypeSelected]))
  }

  @Test(arguments: [
    (#"" 42 ""#, [ValueOperation.trim], OutputType.integer, true), (#""TRUE""#, [.lower], .boolean, true),
    (#""1,5""#, [.replace(",", with: ".")], .number, true), ("5", [.prefix("1")], .integer, true),
    ("[]", [.trim], .string, false),
    ("1700000000", [.dateTime(from: .unixSeconds)], .string, true),
    (#""now""#, [.dateTime(from: .iso8601)], .string, false),
    (#""2026-11-22T20:05:00+01:00""#, [.date(from: .iso8601)], .string, true),
    (#""2026-11-22""#, [.date(from: .iso8601)], .string, true),
    (#""2026-11-22""#, [.dateTime(from: .iso8601)], .string, false),
  ])
  func `does to a value what the script does`(
    value: String, operations: [ValueOperation], type: OutputType, fits: Bool
  ) throws {
    let found = try findings(output("$.a", type, operations: operations), #"{"a": \#(value)}"#)
    #expect(found.map(\.code) == (fits ? [] : [.otherTypeSelected]))
  }

  @Test func `leaves a null alone where something stands in for it`() throws {
    let null = #"{"a": null}"#
    #expect(try findings(output("$.a", default: .string("")), null) == [])
    #expect(try findings(output("$.a", whenNull: .value(.string(""))), null) == [])
    #expect(try findings(output("$.a", default: .string(""), whenNull: .failure), null).count == 1)
    #expect(try findings(output("$.a", .integer, default: .integer(0)), #"{"a": "x"}"#).count == 1)
  }

  @Test func `looks at each element of aligned arrays`() throws {
    let each = "$.items[*]"
    #expect(try findings(output("@.id", .integers, each: each), shop) == [])
    #expect(try findings(output("@.prise", .numbers, each: each), shop).map(\.code) == [.nothingSelected])
    #expect(try findings(output("@.price", .integers, each: each), shop).map(\.code) == [.otherTypeSelected])
    let misspelt = try findings(output("@.id", .integers, each: "$.itmes[*]"), shop)
    #expect(misspelt.first?.message.hasPrefix("the path '$.itmes[*]' selects nothing") == true)
  }

  @Test func `leaves a query alone that looks at too much`() throws {
    let deep = String(repeating: "[", count: 250) + String(repeating: "]", count: 250)
    #expect(try findings(output("$..*..*..*..*", .objects), deep) == [])
  }
}
