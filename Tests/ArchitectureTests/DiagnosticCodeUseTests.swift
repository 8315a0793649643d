import Diagnostics
import Testing

struct DiagnosticCodeUseTests {
  @Test func `every code is produced by a test`() throws {
    let tests = try SourceFile.all(below: "Tests").filter { file in
      // Those speak of all codes, or of the page of one.
      !["DiagnosticCodeTests.swift", "DiagnosticCodeUseTests.swift", "ExplainTests.swift"].contains {
        file.path.hasSuffix($0)
      }
    }
    let words = tests.reduce(into: Set<Substring>()) { words, file in
      for line in file.lines { words.formUnion(line.split { !$0.isLetter && !$0.isNumber }) }
    }
    let names = try Self.names()
    for code in DiagnosticCode.all {
      let name = try #require(names[code.id])
      #expect(words.contains(Substring(code.id)) || words.contains(Substring(name)), "\(code.id), \(name)")
    }
  }

  /// The Swift names of the codes, by their ids.
  private static func names() throws -> [String: String] {
    var names: [String: String] = [:]
    for file in try SourceFile.all(below: "Sources/Diagnostics") {
      for (line, next) in zip(file.lines, file.lines.dropFirst()) where line.hasSuffix(" = DiagnosticCode(") {
        let id = next.split(separator: "\"").dropFirst().first
        let name = line.split(separator: " ").dropLast(2).last
        if let id, let name { names[String(id)] = String(name) }
      }
    }
    return names
  }
}
