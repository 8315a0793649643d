import Diagnostics
import Testing
import Workspace

struct BeginnersMistakeTests {
  @Test(arguments: BeginnersMistake.all)
  func `tells a beginner's mistake in words of the description, at its line`(_ mistake: BeginnersMistake) async throws {
    try #require(BeginnersMistake.sound.contains(mistake.right))
    let diagnostics = try #require(try await Self.read.value[mistake.name])
    let first = try #require(diagnostics.first)
    #expect(first.code.id == mistake.code)
    #expect(first.location?.line == mistake.line)
    #expect(first.location?.file == "Actions/\(mistake.name).swift")
    #expect(first.message.contains(mistake.says))
    #expect(Set(diagnostics.map(\.location?.line)).count == diagnostics.count)
  }

  @Test func `says the nearest input and the compiler's own words`() async throws {
    let first = try #require(try await Self.read.value["Undeclared"]?.first)
    #expect(
      first.notes.map(\.message)
        == ["did you mean 'userID'", "the compiler says: cannot find 'userId' in scope"])
  }

  /// All the mistakes, compiled together once: what is wrong with one file costs no other.
  private static let read = Task {
    var files = ["Responses/User.swift": BeginnersMistake.model]
    for mistake in BeginnersMistake.all { files["Actions/\(mistake.name).swift"] = mistake.text }
    return try await DescriptionWorkspace.with(files) { workspace in
      let read = try await workspace.read()
      return Dictionary(uniqueKeysWithValues: read.actions.map { ($0.source.name, $0.checked.diagnostics) })
    }
  }
}
