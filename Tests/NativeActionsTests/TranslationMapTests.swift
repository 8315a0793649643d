import JSONText
import NativeActions
import Testing

struct TranslationMapTests {
  private static let answer = #"""
    {"id": "7", "n": 1.50, "none": null, "Build-Version": "3", "list": [{"a": "x", "k": 1}, {"a": "y"}, {"k": 3}], "e": [],
     "deep": {"list": [1, 2, 3]}}
    """#

  private static func text(at path: String, default fallback: String? = nil) throws -> String? {
    let response = NativeAction.Response(
      translationMap: [.init("v", path)], defaults: fallback.map { [.init("v", $0)] } ?? [], successTemplate: "")
    let answer = try LocatedJSON(parsing: Array(answer.utf8)).tree
    return try TranslationMap(response).values(in: answer).first?.text
  }

  @Test(arguments: [
    ("$.id", #""7""#), ("$['id']", #""7""#), ("id", #""7""#), ("['id']", #""7""#), ("$.n", "1.50"),
    ("$.Build-Version", #""3""#), ("$.list[0]", #"{"a":"x","k":1}"#), ("$.list[-1].k", "3"),
    ("$.list[*].a", #"["x","y"]"#), ("$.list[?(@.k)].k", "[1,3]"), ("$.list[?(@.k == 3 || @.a==\"y\")].a", #"["y"]"#),
    ("$.list[?(@.k != 1)].a", #"["y"]"#), ("$.list[?(!@.k)].a", #"["y"]"#), ("$..a", #"["x","y"]"#),
    ("$.deep.list[0:2]", "[1,2]"), ("$.deep.list[-1:]", "[3]"), ("$.deep.list[0,2]", "[1,3]"),
    ("$..list[1]", #"[{"a":"y"},2]"#),
    ("$.deep[?(@.list[0] == 1)].list", "[[1,2,3]]"), ("$.list[?(@.a == 'x\\'')]", "[]"),
  ])
  func `a path gives the JSON of what it finds`(path: String, text: String) throws {
    #expect(try Self.text(at: path, default: "0") == text)
  }

  @Test func `the default is for a path that leads nowhere, not for a null or an empty array`() throws {
    #expect(try Self.text(at: "$.missing", default: #""""#) == #""""#)
    #expect(try Self.text(at: "$.missing") == nil)
    #expect(try Self.text(at: "$.list[9]", default: "0") == "0")
    #expect(try Self.text(at: "$.missing[?(@.a == 'x')].a", default: "[0]") == "[0]")
    #expect(try Self.text(at: "$.missing[*]", default: "[0]") == "[0]")
    #expect(try Self.text(at: "$.none", default: "0") == "null")
    #expect(try Self.text(at: "$.list[?(@.a == 'z')].a", default: "[0]") == "[]")
    #expect(try Self.text(at: "$.e[*]", default: "[0]") == "[]")
  }

  @Test(arguments: [
    ("$.list.length()", "the function 'length()' is not simulated"),
    ("$.list[?(@.a =~ /x/)]", "'=~' takes a regular expression of Java, which is not simulated"),
    ("$.list[?@.a]", "the condition in '[?@.a]' needs parentheses, as in '[?(@.a == 1)]'"),
    ("$['id','n']", "several selectors in one pair of brackets are simulated for indices only"),
    ("$..*", "'..' is simulated before a name only"), ("$.list[::2]", "a slice with a step is not simulated"),
    ("$.list[:]", "a slice without bounds is not simulated"),
    ("$.list[1:-1]", "a slice with two bounds is simulated from the beginning only"),
    ("$.list[?(length(@.a) == 1)]", "the functions of RFC 9535 are not Jayway's, and are not simulated"),
    ("$.list[?(@..a)]", "a path in a filter that can lead to several places is not simulated"),
    (
      "$.list[?(@.a in ['x'])]",
      "'==', 'match(…)' or 'search(…)' instead of 'in', which JSONPath does not have, is expected at column 17 of "
        + "$['list'][?(@.a in ['x'])]"
    ),
    ("@.a", "a path begins with '$'"), ("$.a b", "a name is expected before ' b'"),
    ("$.", "a name is expected before ''"),
    ("$a", "'.' or '[' is expected before 'a'"), ("$['a", "']' is expected behind '['a'"),
  ])
  func `a path that is not simulated says why`(path: String, sentence: String) throws {
    let mistake = #expect(throws: TranslationMap.Mistake.self) { try Self.text(at: path) }
    #expect(mistake?.message == "the path of 'v' is not simulated: " + sentence)
  }

  @Test(arguments: [
    ("$.id[?(@.a)]", "a filter of a value that is no array or object is not documented"),
    ("$.list[?(@.k == '1.0')]", "whether the number 1 equals the text '1.0' is not documented"),
    ("$[?(@.list == @.e)]", "a comparison of arrays or objects is not simulated"),
  ])
  func `an answer that a path has no documented meaning for is refused`(path: String, sentence: String) throws {
    let mistake = #expect(throws: TranslationMap.Mistake.self) { try Self.text(at: path) }
    #expect(mistake?.message == "the path of 'v' is not simulated here: " + sentence)
  }
}
