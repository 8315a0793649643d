import JSONPath
import Testing

struct IRegexpTests {
  @Test(arguments: [
    ("", ""), ("a", "a"), ("a|b", "b"), ("(ab)*c", "ababc"), ("a{2,3}", "aaa"), ("a{2,}b", "aaaab"), ("()", ""),
    ("[^a]", "b"), ("[a-c-]", "-"), ("[-a]", "-"), ("[--]", "-"), (#"\p{Lu}+"#, "ABÉ"), (#"[\P{Lu}]"#, "a"),
    (".", "\u{2028}"), ("^a$", "a"), ("^*a(^|b)$*", "ab"), ("$^", ""), ("[$^]{2}", "$^"), ("x{0}y", "y"),
    ("(a?){2}", "aa"), ("(a|b*)+c", "abbabc"), (#"\."#, "."),
    ("[.*+?(){}|^$]", "$"), ("a||b", ""), (#"\n\r\t"#, "\n\r\t"), ("é", "é"), (#"[\n-\r]"#, "\u{B}"),
  ])
  func `fits the whole text`(_ pattern: String, _ text: String) throws {
    #expect(try IRegexp(parsing: pattern).matches(text, .whole))
  }

  @Test(arguments: [
    ("", "a"), ("a", "aa"), ("a{2,3}", "a"), ("a{2,3}", "aaaa"), (".", "\n"), (".", "\r"), ("[^a]", "a"),
    (#"\p{L}"#, "1"), (#"\P{L}"#, "a"), (#"[^\p{L}]"#, "a"), ("a^b", "ab"), ("a$b", "ab"), ("$a", "a"), ("a$", "a\n"),
    ("^", "^"), ("é", "e\u{301}"), ("a", "A"),
  ])
  func `does not fit the whole text`(_ pattern: String, _ text: String) throws {
    #expect(try !IRegexp(parsing: pattern).matches(text, .whole))
  }

  @Test(arguments: [
    ("b", "abc", true), ("", "abc", true), ("c{2}", "abcc", true), ("^a", "abc", true), ("^b", "abc", false),
    ("c$", "abc", true), ("b$", "abc", false),
    ("^$", "a", false), ("^|x", "a", true), ("c$|x", "abc", true), ("$", "a", true), ("$^", "a", false),
    ("b$", "ab\n", false),
    ("a.c", "a\nc", false), ("d", "abc", false), ("bc|x", "abc", true), ("", "", true), ("a", "", false),
  ])
  func `fits a part of the text`(_ pattern: String, _ text: String, _ fits: Bool) throws {
    #expect(try IRegexp(parsing: pattern).matches(text, .part) == fits)
  }

  @Test(arguments: [
    ("a)", 2), ("(a", 3), ("a**", 3), ("*", 1), ("a{", 3), ("a{2", 4), ("a{2,1}", 5), ("a{,1}", 3), ("]", 1), ("}", 1),
    ("[]", 2), ("[^]", 3), ("[a", 3), ("[z-a]", 2), ("[a-b-c]", 5), ("[[]", 2), (#"[a-\p{L}]"#, 2), (#"\d"#, 1),
    (#"\p{Cs}"#, 1), (#"\p{L"#, 1), (#"\p{Lul}"#, 1), (#"\"#, 2), ("a{1001}{2}", 8), ("a{2001}", 2), ("(?:a)", 2),
  ])
  func `says where a text stops being a regular expression`(_ pattern: String, _ column: Int) throws {
    let error = try #require(throws: IRegexpError.self) { try IRegexp(parsing: pattern) }
    #expect(error.column == column, "\(error)")
  }

  @Test(arguments: [
    "((((((a{9}){9}){9}){9}){9}){9}){9}", String(repeating: "(", count: 100_000), String(repeating: "a", count: 4001),
    "(){99999999999999999999}", String(repeating: "(a", count: 60) + String(repeating: ")", count: 60),
  ])
  func `refuses what would be too large`(_ pattern: String) {
    #expect(throws: IRegexpError.self) { try IRegexp(parsing: pattern) }
  }
}
