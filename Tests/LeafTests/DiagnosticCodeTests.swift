import Diagnostics
import JSONPath
import JSONText
import Testing

struct DiagnosticCodeTests {
  @Test func `gives every code an id of its own, in order`() {
    let ids = DiagnosticCode.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
  }

  @Test(arguments: DiagnosticCode.all)
  func `explains a code completely`(code: DiagnosticCode) {
    #expect(code.id.wholeMatch(of: /GC[12345679][0-9]{2}/) != nil)
    for text in [code.title, code.why, code.bad, code.good] {
      #expect(!text.isEmpty && text.first?.isWhitespace == false && text.last?.isWhitespace == false)
    }
    #expect(code.bad != code.good)
    #expect(!code.title.hasSuffix(".") && code.title.count <= 72)
    #expect(code.why.hasSuffix(".") && !code.why.contains("\n"))
  }

  @Test(arguments: DiagnosticCode.all)
  func `shows a page without what only holds a Swift text together`(code: DiagnosticCode) {
    for line in [code.title, code.why, code.bad, code.good].flatMap({ $0.split(separator: "\n") }) {
      #expect(!line.hasSuffix("\\"), "\(code.id): \(line)")
    }
  }

  @Test func `shows examples that are what they are said to be`() throws {
    let page = { (id: String) in try #require(DiagnosticCode.all.first { $0.id == id }) }
    let json = try page("GC101")
    #expect(throws: JSONSyntaxError.self) { try LocatedJSON(parsing: Array(json.bad.utf8)) }
    #expect(throws: Never.self) { try LocatedJSON(parsing: Array(json.good.utf8)) }
    let path = { (example: String) in String(example.split(separator: "\"").dropLast().last ?? "") }
    let query = try page("GC155")
    #expect(throws: JSONPathError.self) { try JSONPath(parsing: path(query.bad)) }
    #expect(throws: Never.self) { try JSONPath(parsing: path(query.good)) }
  }

  @Test func `names the nearest word`() {
    let words = ["string", "integer", "number", "boolean"]
    #expect(nearestWord(to: "int", among: words) == nil)
    #expect(nearestWord(to: "interger", among: words) == "integer")
    #expect(nearestWord(to: "Sting", among: words) == "string")
    #expect(nearestWord(to: "", among: words) == nil)
    #expect(nearestWord(to: "nubmer", among: words) == "number")
    #expect(nearestWord(to: "string", among: []) == nil)
  }

  @Test func `puts complaints in the order of their places and drops the value of an error`() throws {
    let code = try #require(DiagnosticCode.all.first { $0.severity == .error })
    let warning = try #require(DiagnosticCode.all.first { $0.severity == .warning })
    func at(_ line: Int) -> Diagnostics.SourceLocation { .init(file: "a", line: line) }
    let found = [
      Diagnostic(warning, "third", at: at(9)), Diagnostic(warning, "second", at: at(2)),
      Diagnostic(warning, "first", at: nil),
      Diagnostic(warning, "fourth", at: at(9)),
    ]
    let warned = Checked(1, found)
    #expect(warned.value == 1)
    #expect(warned.diagnostics.map(\.message) == ["first", "second", "third", "fourth"])
    #expect(Checked(1, found + [Diagnostic(code, "error", at: nil)]).value == nil)
  }
}
