import FoundationEssentials
import JSONText
import NativeActions
import TestSupport
import Testing

/// Templates with what Apache Velocity 1.7 and the development version of 2.6 of June 2026 made
/// of them, both with VelocityTools 2.0; `record_velocity.py` wrote them.
struct RecordedTemplateTests {
  private struct Recording {
    let template: String
    let first: String?
    let second: String?

    /// Whether both versions give the same but for white space, which differs around directives.
    var versionsAgree: Bool {
      guard let first, let second else { return false }
      return first.filter { !$0.isWhitespace } == second.filter { !$0.isWhitespace }
    }
  }

  private static func recordings() throws -> [Recording] {
    let path = TestFolders.root + "/Tests/NativeActionsTests/Exercises/recorded_templates.json"
    let rows = try LocatedJSON(parsing: Array(Data(contentsOf: URL(filePath: path)))).tree.elements
    return try #require(rows).map { row in
      let parts = try #require(row.elements)
      return Recording(template: try #require(parts[0].string), first: parts[1].string, second: parts[2].string)
    }
  }

  @Test func `a template gives what every version of Velocity gives or is refused`() throws {
    var (same, refused) = (0, 0)
    for recording in try Self.recordings() {
      guard let template = try? VelocityTemplate(parsing: recording.template),
        let text = try? template.render(with: VelocityContext(templateVariables))
      else {
        if recording.versionsAgree { refused += 1 }
        continue
      }
      same += 1
      #expect(recording.versionsAgree, "\(recording.template) should be refused")
      #expect(recording.second.map { Array($0.utf8) } == Array(text.utf8), "\(recording.template)")
    }
    print("\(same) recorded templates were rendered; \(refused) that Velocity renders were refused")
    #expect(same > 400)
    // Most of these call a method of another type's, take an empty text for a condition, or hold a lone '$' or '#'.
    #expect(refused < 130)
  }
}
