import PythonSyntax
import Testing

/// The Python syntax tree, as it prints itself.
struct PythonSyntaxTests {
  private func text(_ statements: PythonStatement...) -> [String] {
    statements.lines(indentation: 0).map(\.text)
  }

  @Test(arguments: [
    ("a", #""a""#), ("say \"hi\"", #"'say "hi"'"#), ("it's \"so\"", #"'it\'s "so"'"#), ("it's", #""it's""#),
    ("\\", #""\\""#), ("a\r\n\t\u{0}\u{7F}", #""a\r\n\t\x00\x7f""#), ("\u{202E}\u{E000}", #""\u202e\ue000""#),
    ("\u{10FFFF}\u{E0001}", #""\U0010ffff\U000e0001""#), ("é{x}{{", #""é{x}{{""#),
  ])
  func `a text becomes one literal`(_ text: String, _ source: String) {
    #expect(self.text(.assign("a", .string(text))) == ["a = " + source])
  }

  @Test func `a text of bytes is escaped like any other`() {
    #expect(text(.assign("a", .bytes("{\"a\": \u{0}\\}"))) == [#"a = b'{"a": \x00\\}'"#])
  }

  @Test func `braces are doubled in a formatted text only`() {
    let formatted = PythonExpression.formatted([.text("{\"\\"), .value(.name("b")), .text("}")])
    #expect(text(.assign("a", formatted)) == [#"a = f'{{"\\{b}}}'"#])
  }

  @Test func `what is too long for a line gets a line for each of its parts`() {
    let long = PythonExpression.string(String(repeating: "x", count: 50))
    #expect(text(.assign("a", .list([long, .tuple([.integer(1)])]))).count == 1)
    #expect(
      text(.assign("a", .call(.name("f"), [PythonArgument(long), PythonArgument(.list([long]), name: "b")]))) == [
        "a = f(", "    \(quoted(50)),", "    b=[\(quoted(50))],", ")",
      ])
    let longer = PythonExpression.string(String(repeating: "x", count: 80))
    #expect(text(.assign("abcdef", longer)) == ["abcdef = (", "    \(quoted(80))", ")"])
  }

  private func quoted(_ count: Int) -> String { "\"" + String(repeating: "x", count: count) + "\"" }

  @Test func `a condition ends between its brackets where formatters let it`() {
    let name = PythonExpression.name(PythonName(nearest: Self.long))
    let isNone = PythonExpression.comparison(name, .same, .none)
    let call = PythonExpression.call("elements", name)
    let holdsNone = PythonExpression.comparison(.none, .isIn, call)
    #expect(
      text(.when(.or([isNone, holdsNone]), [.continue])) == [
        "if \(Self.long) is None or None in elements(", "    \(Self.long),", "):",
        "    continue",
      ])
    #expect(
      text(.when(.or([isNone, isNone, holdsNone]), [.continue])).prefix(3) == [
        "if (", "    \(Self.long) is None", "    or \(Self.long) is None",
      ])
    let twice = String(repeating: "n", count: 80)
    #expect(
      text(.loop("entry", in: .name(PythonName(nearest: twice)), [.continue])) == [
        "for (", "    entry", ") in \(twice):", "    continue",
      ])
  }

  private static let long = String(repeating: "n", count: 40)

  @Test func `statements inside others are indented and keep their origin`() {
    let lines = [PythonStatement.origin("/a", [.when(.not(.name("b")), [.raise(.name("c"))])])].lines(indentation: 4)
    #expect(lines == [PythonLine("    if not b:", origin: "/a"), PythonLine("        raise c", origin: "/a")])
  }

  @Test func `a doc string cannot be ended by what it says`() {
    #expect(text(.docString([.text("say \"\"\"\\ \"hi\"")])) == [#""""say "\"\"\\ "hi\"""""#])
  }

  @Test(arguments: [
    ("user_id", "user_id"), ("Queue-ID", "queue_id"), ("userID", "user_id"), ("class", "class_"), ("1a", "_1a"),
    ("HTTPServer2X", "httpserver2_x"), ("---", "value"), ("None", "none"),
  ])
  func `any text is turned into a name`(_ text: String, _ name: String) {
    #expect(PythonName(nearest: text).description == name)
  }

  @Test func `each variable has a name of its own`() {
    var names = PythonNames(taken: ["id"])
    #expect(names.make("id").description == "id_2")
    #expect(names.make("ID").description == "id_3")
    #expect(names.make("id", otherwise: "id_output").description == "id_output")
  }
}
