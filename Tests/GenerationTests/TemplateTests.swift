import EmbeddedFiles
import FoundationEssentials
import Generation
import PythonSyntax
import TestSupport
import Testing

/// The templates: all of the folder is compiled in, and a hole is filled exactly once.
struct TemplateTests {
  @Test func `what is compiled in is what the folder holds`() throws {
    let folder = TestFolders.root + "/Templates"
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".py") }
    #expect(EmbeddedFile.templates.map(\.path) == names.sorted())
    for file in EmbeddedFile.templates {
      #expect(try file.text == String(contentsOfFile: "\(folder)/\(file.path)", encoding: .utf8))
    }
  }

  @Test func `a hole is filled where it stands`() throws {
    let template = Template(["def main():", "    # {{first}}", "    pass  # {{second}}"])
    let lines = try template.filled([
      "first": .statements([.assign("a", .integer(1))]), "second": .statements([.give(.name("a"))]),
    ])
    #expect(lines.map(\.text) == ["def main():", "    a = 1", "    return a"])
  }

  @Test func `an unfilled, an unknown and a repeated hole are errors`() {
    #expect(throws: Template.Fault.unfilledHole("a")) { try Template(["# {{a}}"]).filled([:]) }
    #expect(throws: Template.Fault.unknownHole("b")) { try Template([]).filled(["b": .lines([])]) }
    #expect(throws: Template.Fault.repeatedHole("a")) {
      try Template(["# {{a}}", "# {{a}}"]).filled(["a": .lines([])])
    }
  }

  @Test func `text that looks like a hole is no hole`() throws {
    let text = PythonExpression.string("# {{b}}")
    let lines = try Template(["# {{a}}"]).filled(["a": .statements([.assign("a", text)])])
    #expect(lines.map(\.text) == ["a = \"# {{b}}\""])
  }
}
