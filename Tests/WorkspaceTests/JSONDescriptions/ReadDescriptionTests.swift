import ActionChecking
import DataActions
import Diagnostics
import JSONText
import Testing
import Workspace

struct ReadDescriptionTests {
  private func read(_ text: String) -> Checked<LocatedDescription> {
    readDescription(json: Array(text.utf8), file: "Actions/Get.action.json", action: "Get")
  }

  /// `GC102 3:7` for each finding.
  private func findings(_ text: String) -> [String] {
    read(text).diagnostics.map { "\($0.code.id) \($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
  }

  private let least = """
    {
      "name": "Get", "summary": "Gets",
      "request": {"method": "GET", "url": ["https://a/", {"input": "id"}]},
      "outputs": []
    }
    """

  @Test func `fills in what an author may leave out`() throws {
    let description = try #require(read(least).value).description
    #expect(
      description
        == ActionDescription(
          name: "Get", summary: "Gets",
          request: RequestDescription(method: .get, url: Text([.literal("https://a/"), .input("id")])), outputs: []))
    let input = #""inputs": [{"name": "id", "type": "integer"}], "outputs""#
    let withInput = least.replacing(#""outputs""#, with: input)
    #expect(read(withInput).value?.description.inputs == [InputDescription(name: "id", type: .integer)])
  }

  @Test func `reads back what was written`() throws {
    let body = BodyValue.object([
      BodyMember(name: "a", value: .array([.null, .boolean(true), .integer(-1), .number(1.5), .input("id")])),
      BodyMember(name: "a/b~", value: .text(Text([.literal("x"), .secret("s"), .setting("t")]))),
    ])
    let description = ActionDescription(
      name: "\u{0}\"{}\\\u{202E}", summary: "",
      inputs: [
        InputDescription(
          name: "id", type: .number, required: false, description: "d", example: .number(0.1),
          allowed: [.integer(.max), .integer(.min), .number(1e-300)])
      ],
      request: RequestDescription(method: .patch, url: "https://a", body: .json(body), timeoutSeconds: 60),
      outputs: [
        OutputDescription(
          name: "o", type: .objects, path: "$", default: .array([.object(["é": .null, "": .string("")])])),
        OutputDescription(
          name: "p", type: .strings, each: "$.p", path: "@", take: .join(separator: "\u{0}\""),
          operations: [
            .trim, .upper, .lower, .replace("a", with: ""), .prefix("b"), .dateTime(from: .unixMilliseconds),
            .date(from: .iso8601),
          ], whenMissing: .failure, whenNull: .value(.array([]))),
        OutputDescription(name: "q", type: .object, value: body),
        OutputDescription(name: "r", type: .string, value: .text(Text([.input("id"), .literal("")]))),
      ]
        + Take.words.map { OutputDescription(name: $0.key, type: .integer, path: "$", take: $0.value) },
      failures: FailureCondition.words.compactMap { FailureCondition(word: $0) }.map {
        FailureDescription(on: $0, message: Text([.input("id")]))
      }, failureDelivery: .failurePath)
    let text = try JSONTree(encoding: description).text(.pretty)
    let read = read(text)
    #expect(read.diagnostics.isEmpty)
    #expect(read.value?.description == description)
  }

  @Test func `knows the place of every part`() throws {
    let located = try #require(read(least).value)
    #expect(located.location(of: "/request/url/1/input").description == "Actions/Get.action.json:3:64")
    #expect(located.location(of: "/request/timeoutSeconds").description == "Actions/Get.action.json:3:14")
    #expect(located.location(of: "/inputs").line == 1)
  }

  @Test func `gives no part the place of another where literals are joined`() throws {
    let text = least.replacing(#"["https://a/", {"#, with: #"["https://", "a/", {"#)
    let located = try #require(read(text).value)
    #expect(located.location(of: "/request/url/1") == located.location(of: "/request/url"))
    #expect(located.location(of: "/request/method") != located.location(of: "/request"))
  }

  @Test(arguments: [
    ("", "1:1"), ("{", "1:2"), ("{\"a\": 1,}", "1:9"), ("{}\n  x", "2:3"), ("{\n\"a\": 'b'}", "2:6"),
    ("{\"a\": \"\\ud800\"}", "1:8"), ("{\"a\": 1, \"a\": 2}", "1:10"), ("{\"a\": tru}", "1:7"), ("nul", "1:1"),
    ("{\"ä\": \"\u{1}\"}", "1:8"), ("// comment\n{}", "1:1"),
  ])
  func `says where the text stops being JSON`(text: String, place: String) {
    #expect(findings(text) == ["GC101 \(place)"])
  }

  @Test func `says where the bytes stop being UTF-8`() {
    let bytes = Array("{\n \"ä".utf8) + [0xFF] + Array("\"}".utf8)
    let read = readDescription(json: bytes, file: "a", action: "A")
    #expect(read.diagnostics.map(\.code) == [.malformedJSON])
    #expect(read.diagnostics.first?.location == SourceLocation(file: "a", line: 2, column: 4))
  }

  @Test func `reports every violation with its place`() {
    let text = """
      {
        "name": 1, "sumary": "Gets",
        "request": {"method": "get", "url": ["https://a/", {"input": "id", "secret": "x"}], "body": {}},
        "outputs": [{"name": "a", "type": "int", "path": "$", "default": null}],
        "failures": [{"on": "200", "message": "x"}, 7],
        "timeoutSeconds": 5
      }
      """
    #expect(
      findings(text) == [
        "GC102 1:1", "GC102 2:11", "GC102 2:24", "GC102 3:25", "GC102 3:54", "GC102 3:95", "GC102 4:37", "GC102 4:68",
        "GC102 5:23", "GC102 5:47", "GC102 6:21",
      ])
  }

  @Test func `names the nearest word and the nearest member`() {
    let text = #"{"name": "a", "sumary": "b", "request": {"method": "GTE", "url": "c"}, "outputs": [OUTPUT]}"#
      .replacing("OUTPUT", with: #"{"name": "d", "type": "int", "path": "$"}"#)
    let notes = read(text).diagnostics.flatMap(\.notes).map(\.message)
    #expect(notes == ["the nearest member is 'summary'", "the nearest word is 'GET'", "the nearest word is 'integer'"])
  }

  @Test(arguments: ["10", "10.0", "1e1", "100E-1"])
  func `takes a whole number in every spelling`(digits: String) {
    let text = least.replacing(#""method""#, with: #""timeoutSeconds": \#(digits), "method""#)
    #expect(read(text).value?.description.request.timeoutSeconds == 10)
  }

  @Test(arguments: ["0", "61", "1.5", "1e999", "-1", "99999999999999999999", "\"10\"", "null"])
  func `rejects another timeout`(digits: String) {
    let text = least.replacing(#""method""#, with: #""timeoutSeconds": \#(digits), "method""#)
    #expect(findings(text) == ["GC102 3:33"])
  }

  @Test(arguments: [
    ("9223372036854775807", JSONValue.integer(.max)), ("-9223372036854775808", .integer(.min)),
    ("9223372036854774784.5", .integer(9_223_372_036_854_774_784)), ("1.0", .integer(1)), ("-0", .integer(0)),
    ("-0.0", .integer(0)), ("1e2", .integer(100)), ("1.5", .number(1.5)), ("1e-308", .number(1e-308)),
    ("1e-999", .integer(0)), ("1e18", .integer(1_000_000_000_000_000_000)), ("0.1", .number(0.1)),
  ])
  func `reads numbers without loss`(digits: String, value: JSONValue) {
    let output = #"{"name": "o", "type": "number", "path": "$", "default": \#(digits)}"#
    let text = least.replacing(#""outputs": []"#, with: #""outputs": [\#(output)]"#)
    #expect(read(text).value?.description.outputs.first?.default == value)
  }

  @Test(arguments: [
    "9223372036854775808", "-9223372036854775809", "9223372036854775808.0", "12345678901234567890", "1e19", "-1e300",
    "1e309", "1" + String(repeating: "0", count: 309),
  ])
  func `rejects numbers whose digits would be lost`(digits: String) {
    let output = #"{"name": "o", "type": "number", "path": "$", "default": [\#(digits)]}"#
    let text = least.replacing(#""outputs": []"#, with: #""outputs": [\#(output)]"#)
    #expect(read(text).diagnostics.map(\.code) == [.unfittingMember])
  }

  @Test func `reads and refuses deep nesting without falling over`() {
    for depth in [100, 250, 100_000] {
      let value = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      let output = #"{"name": "o", "type": "[object]", "path": "$", "default": \#(value)}"#
      let text = least.replacing(#""outputs": []"#, with: #""outputs": [\#(output)]"#)
      #expect((read(text).value != nil) == (depth < 1000), "\(depth)")
    }
  }
}
