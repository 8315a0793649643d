import FoundationEssentials
import Generation
import JSONPath
import JSONText
import TestSupport
import Testing

/// How scripts test texts by regular expressions: with Python's own where that is safe, else with an automaton.
struct PatternTests {
  @Test(arguments: [
    ("abc", PatternTest.Extent.whole, PatternTechnique.equality("abc")),
    (#"^a\.c$"#, .whole, .equality("a.c")),
    ("abc", .part, .containment("abc")),
    (".*abc.*", .part, .containment("abc")),
    ("^abc", .part, .beginning("abc")),
    ("abc[0-9]*$", .part, .python(.search, #"abc[0-9]*\Z"#)),
    ("a|b$", .part, .python(.search, #"a|b\Z"#)),
    ("abc$", .part, .end("abc")),
    ("^abc$", .part, .equality("abc")),
    ("", .part, .everything),
    ("a*", .part, .everything),
    ("(", .part, .nothing),
    (#"\d"#, .whole, .nothing),
    ("[0-9]{3}-[0-9]{4}", .whole, .python(.fullmatch, "[0-9]{3}-[0-9]{4}")),
    ("[0-9]{3}-[0-9]{4}", .part, .python(.search, "[0-9]{3}-[0-9]{4}")),
    ("a.*", .whole, .python(.fullmatch, #"a[^\n\r]*"#)),
    (".*x", .whole, .python(.fullmatch, #"[^\n\r]*x"#)),
    ("work|workfax|(home|cell)?phone", .whole, .python(.fullmatch, "work|workfax|(?:home|cell)?phone")),
    ("[^@]+@[^@]+", .whole, .python(.fullmatch, "[^@]+@[^@]+")),
    ("[^@]+@[^@]+", .part, .python(.search, "[^@]@[^@]")),
    ("^[A-Z]+-", .part, .python(.match, "[A-Z]+-")),
    ("<[a-z]+>", .part, .python(.search, "<[a-z]+>")),
    (#"a{2}[+\-\]\[^]"#, .whole, .python(.fullmatch, #"a{2}[+\-\]\[\^]"#)),
    ("(a?|b?)(a?|b$)c", .whole, .python(.fullmatch, #"(?:a?|b?)(?:a?|b\Z)c"#)),
  ])
  func `takes the simplest way that is safe`(
    _ pattern: String, _ extent: PatternTest.Extent, _ technique: PatternTechnique
  ) {
    #expect(PatternTechnique(pattern, extent) == technique)
  }

  /// The first are exponential or quadratic in Python, the next need 40 bytes a character or have no words there.
  @Test(arguments: [
    ("(a+)+$", PatternTest.Extent.whole), ("(a|a)*b", .whole), (".*.*.*x", .whole), ("(a*)*b", .whole),
    ("((a?){9}){9}a", .whole), ("(a|ab|b){1,30}c", .whole), (".*a.*b.*c", .whole), ("[a-z]+[a-z0-9]+x", .whole),
    ("x[a-z]+[0-9]", .part), ("abc.*$", .part), ("a.*b", .part), (".*foo.*bar", .part),
    ("(a?b?)*c", .whole), ("(a|$){0,2}", .whole),
    ("([a-z]+,)*x", .whole), (#"\p{Lu}+"#, .whole), (#"[^\P{L}]"#, .part),
  ])
  func `leaves to the automaton what could blow up`(_ pattern: String, _ extent: PatternTest.Extent) {
    #expect(PatternTechnique(pattern, extent) == .automaton)
  }

  @Test(arguments: Interpreter.all.filter { $0.packages.count < 2 })
  func `Swift, the automaton, Python and another library agree`(_ interpreter: Interpreter) async throws {
    let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_patterns.py"
    let libraries = ["regex==2024.11.6", "iregexp-check==0.1.4"]
    let equipped = Interpreter(path: interpreter.path, packages: interpreter.packages.isEmpty ? [] : libraries)
    guard
      let result = try await equipped.run([exercise, TestFolders.root + "/Templates"], input: Self.cases.get())
    else { return }
    #expect(result.status == 0, "\(result.output)")
  }

  /// No exponential or quadratic way is through with these texts in this life.
  @Test(arguments: Interpreter.all.filter { $0.packages.count < 2 })
  func `no text and no regular expression makes a script slow`(_ interpreter: Interpreter) async throws {
    let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exhaust_patterns.py"
    let bare = Interpreter(path: interpreter.path, packages: [])
    guard let result = try await bare.run([exercise, TestFolders.root + "/Templates"]) else { return }
    #expect(result.status == 0, "\(result.output)")
  }

  /// Random regular expressions and those of the compliance suite, a line of JSON for each.
  private static let cases = Result {
    let seed = UInt64.random(in: 0..<1_000_000_000)
    print("the seed of the regular expressions is \(seed)")
    var generator = SeededGenerator(seed: seed)
    let random = (0..<1500).map { _ in RandomPattern(using: &generator) }
    let suite = try suitePatterns.map { pattern in (pattern, suiteTexts) }
    let lines = (random.map { ($0.pattern, $0.texts) } + suite).flatMap { pattern, texts in
      [PatternTest.Extent.whole, .part].map { line(pattern, texts, $0) }
    }
    return lines.joined()
  }

  /// A regular expression, what each text is to it, and how Python would test that.
  private static func line(_ pattern: String, _ texts: [String], _ extent: PatternTest.Extent) -> String {
    let regexp = try? IRegexp(parsing: pattern)
    let fits = texts.map { JSONTree.boolean(regexp?.matches($0, extent) ?? false) }
    let technique: [JSONTree] =
      switch PatternTechnique(pattern, extent) {
      case .nothing: [.string("nothing")]
      case .everything: [.string("everything")]
      case .equality(let text): [.string("equality"), .string(text)]
      case .beginning(let text): [.string("beginning"), .string(text)]
      case .end(let text): [.string("end"), .string(text)]
      case .containment(let text): [.string("containment"), .string(text)]
      case .python(let function, let source): [.string(function.rawValue), .string(source)]
      case .automaton: [.string("automaton")]
      }
    let line = JSONTree.object([
      .init("pattern", .string(pattern)), .init("extent", .string(extent == .whole ? "whole" : "part")),
      .init("isPattern", .boolean(regexp != nil)), .init("texts", .array(texts.map { .string($0) })),
      .init("fits", .array(fits)), .init("technique", .array(technique)),
    ])
    return line.text(.compact) + "\n"
  }

  /// The literals in the tests of the compliance suite; none, with a printed line, where it is not there.
  private static var suitePatterns: [String] {
    get throws {
      guard let shared = TestFolders.shared,
        let bytes = FileManager.default.contents(atPath: shared + "/conformance/jsonpath/cts.json")
      else {
        print("skipped: the JSONPath Compliance Test Suite is not here")
        return []
      }
      let cases = try #require(try LocatedJSON(parsing: Array(bytes)).tree["tests"]?.elements)
      return cases.compactMap { test in
        guard let segments = test["selector"]?.string.flatMap({ try? JSONPath(parsing: $0) })?.segments,
          case .filter(.pattern(let test)) = segments.first?.selectors.first, case .string(let literal) = test.pattern
        else { return nil }
        return literal.text
      }
    }
  }

  private static let suiteTexts = [
    "", "abc", "axc", "ab", "xab", "a.c", "a[c", #"a\c"#, "Жж", "ж", "\u{2028}", "a\nb", "A",
  ]
}
