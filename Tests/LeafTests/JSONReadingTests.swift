import JSONText
import TestSupport
import Testing

struct JSONReadingTests {
  private func read(_ text: String) throws -> JSONTree { try LocatedJSON(parsing: Array(text.utf8)).tree }

  private func failure(_ bytes: [UInt8]) -> String? {
    do throws(JSONSyntaxError) {
      _ = try LocatedJSON(parsing: bytes)
      return nil
    } catch {
      return "\(error.position.line):\(error.position.column)"
    }
  }

  @Test(arguments: [
    "null", "true", "false", "0", "-0", "-0.0e-0", "1E+2", "1.5e300", "\"\"", "[]", "{}", "[[]]", " \t\r\n1 \t\r\n",
    "[1,null,\"a\",{\"a\":[]}]", "\"\u{7F}\u{2028}\u{FFFF}\u{10FFFF}\"", "{\"\":0}", "\"\\/\\b\\f\\n\\r\\t\\\\\\\"\"",
    "\"\\u0000\\uD834\\uDd1e\"", "1e999", "123456789012345678901234567890", "{\"a\":1,\"A\":2}",
  ])
  func `reads what RFC 8259 allows`(text: String) throws {
    #expect(throws: Never.self) { try read(text) }
  }

  @Test(arguments: [
    ("", "1:1"), (" ", "1:2"), ("nul", "1:1"), ("nulll", "1:5"), ("True", "1:1"), ("NaN", "1:1"), ("Infinity", "1:1"),
    ("+1", "1:1"), ("01", "1:2"), ("-", "1:2"), ("--1", "1:2"), ("1.", "1:3"), (".5", "1:1"), ("1e", "1:3"),
    ("1e+", "1:4"), ("0x1", "1:2"), ("1 2", "1:3"), ("[", "1:2"), ("[1", "1:3"), ("[1,", "1:4"), ("[1,]", "1:4"),
    ("[,1]", "1:2"), ("[1 2]", "1:4"), ("{", "1:2"), ("{\"a\"", "1:5"), ("{\"a\":", "1:6"), ("{\"a\":1", "1:7"),
    ("{\"a\":1,", "1:8"), ("{\"a\":1,}", "1:8"), ("{a:1}", "1:2"), ("{'a':1}", "1:2"), ("{\"a\" 1}", "1:6"),
    ("{1:1}", "1:2"), ("\"", "1:2"), ("\"a", "1:3"), ("\"\\", "1:3"), ("\"\\x\"", "1:2"), ("\"\\u12\"", "1:2"),
    ("\"\\u12G4\"", "1:2"), ("\"\\u+123\"", "1:2"), ("\"\\ud800\"", "1:2"), ("\"\\udc00\"", "1:2"),
    ("\"\\ud800\\u0041\"", "1:2"), ("\"\\ud800\\ud800\"", "1:2"), ("\"ab\\ud800x\"", "1:4"), ("\"\n\"", "1:2"),
    ("\"\u{0}\"", "1:2"), ("\"\t\"", "1:2"), ("[1]\n]", "2:1"), ("// a\n1", "1:1"), ("/* a */1", "1:1"),
    ("1\u{0}", "1:2"),
    ("\u{A0}1", "1:1"), ("\u{C}1", "1:1"), ("[\n\"ä\u{1F600}\", x]", "2:7"), ("{\"a\":1,\"a\":2}", "1:8"),
    ("{\"a\":1,\n \"\\u0061\":2}", "2:2"), ("{\"é\":1,\"e\u{301}\":2}", "1:8"), ("[\"\\n\\n\\n\", \"\\q\"]", "1:13"),
  ])
  func `refuses what it does not, with the place`(text: String, place: String) {
    #expect(failure(Array(text.utf8)) == place)
  }

  @Test func `skips a byte order mark and counts columns after it`() throws {
    let located = try LocatedJSON(parsing: [0xEF, 0xBB, 0xBF] + Array("[1]".utf8))
    #expect(located.positions["/0"] == (try LocatedJSON(parsing: Array("[1]".utf8)).positions["/0"]))
    #expect(failure(Array("[1\u{FEFF}]".utf8)) == "1:3")
  }

  @Test(arguments: [
    [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
    [0x22, 0xE2, 0x82], [0x22, 0x80, 0x22],
  ])
  func `refuses bytes that are not UTF-8`(bytes: [UInt8]) {
    #expect(failure(bytes) == "1:2")
  }

  @Test func `finds every value at its place`() throws {
    let text = "{ \"a/b\": [1,\n  \"ä\", true],\r\n \"~\u{301}\": {\"\": null}}"
    let positions = try LocatedJSON(parsing: Array(text.utf8)).positions
    let places = positions.mapValues { "\($0.line):\($0.column)" }
    #expect(
      places == [
        "": "1:1", "/a~1b": "1:10", "/a~1b/0": "1:11", "/a~1b/1": "2:3", "/a~1b/2": "2:8", "/~0\u{301}": "3:8",
        "/~0\u{301}/": "3:13",
      ])
  }

  @Test func `keeps the order of members and the digits of numbers`() throws {
    let text = #"{"b":1.50,"a":1E5,"c":-0}"#
    #expect(try read(text).text(.compact) == text)
  }

  @Test func `decodes every escape`() throws {
    let text = #""\u0000\u001f\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00\uFFFF""#
    #expect(try read(text) == .string("\0\u{1F}\"\\/\u{8}\u{C}\n\r\té\u{1F600}\u{FFFF}"))
  }

  @Test func `stops at nesting that would use up the stack`() async throws {
    let deep = String(repeating: "[", count: 200_000)
    #expect(failure(Array(deep.utf8)) == "1:258")
    let legal = String(repeating: "[", count: 257) + String(repeating: "]", count: 257)
    #expect(failure(Array(legal.utf8)) == nil)
    // On a thread of the pool too, whose stack is smaller.
    await Task.detached { #expect(throws: Never.self) { try LocatedJSON(parsing: Array(legal.utf8)) } }.value
  }

  @Test func `reads a long line of escapes without counting it again and again`() throws {
    let escapes = String(repeating: "\\n", count: 200_000)
    #expect(try read("[\"\(escapes)\"]").elements?.first?.string?.utf8.count == 200_000)
  }

  @Test func `reads back whatever it writes`() throws {
    var random = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: .min ... .max, using: &random)
    print("seed of the JSON round trip: \(seed)")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let tree = JSONTree.random(depth: 4, using: &generator)
      #expect(try read(tree.text(.compact)) == tree)
      #expect(try read(tree.text(.pretty)) == tree)
    }
  }

  @Test func `never falls over rubbish`() {
    var generator = SeededGenerator(seed: 1)
    let pieces = [
      "{", "}", "[", "]", "\"", "\\", ":", ",", "1", "-", "e", ".", "\\u", "d800", "true", "\u{1F600}", "\n",
    ]
    for _ in 0..<3000 {
      let count = Int.random(in: 0...12, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      if let tree = try? read(text) { #expect((try? read(tree.text(.compact))) == tree, "\(text)") }
    }
  }
}
