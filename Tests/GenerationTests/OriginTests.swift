import Diagnostics
import FoundationEssentials
import Generation
import Testing

/// Where the lines of a script come from.
struct OriginTests {
  @Test func `a line leads to the part of the description that it was made for`() throws {
    let generated = try Goldens.generate("GetUserDetails")
    let lines = generated.script.split(separator: "\n", omittingEmptySubsequences: false)
    let source = try String(contentsOfFile: "\(Goldens.folder)/GetUserDetails.action.json", encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let expected = [
      "TIMEOUT_SECONDS = 10": "\"timeoutSeconds\"", "user_id = read_integer": "\"name\": \"user_id\"",
      "user_email = answer.get": "\"user_email\"", "User not found": "\"404\"",
    ]
    for (written, origin) in expected {
      let line = try #require(lines.firstIndex { $0.contains(written) }) + 1
      let location = try #require(generated.origins[line: line])
      #expect(source[location.line - 1].contains(origin), "\(written) leads to line \(location.line)")
    }
    #expect(generated.origins[line: 1] == nil)
    #expect(generated.origins[line: 0] == nil)
    #expect(generated.origins[line: lines.count + 1] == nil)
  }
}
