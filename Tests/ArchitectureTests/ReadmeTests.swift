import FoundationEssentials
import TestSupport
import Testing

struct ReadmeTests {
  @Test func `what the README shows of the examples is in the examples`() throws {
    let readme = try text(of: "README.md").split(separator: "\n", omittingEmptySubsequences: false)
    var shown = 0
    for (number, line) in readme.enumerated() where line.hasPrefix("[Examples/") {
      let path = String(line.dropFirst().prefix { $0 != "]" })
      let fence = try #require(readme[number...].firstIndex { $0.hasPrefix("```") })
      let end = try #require(readme[(fence + 1)...].firstIndex { $0 == "```" })
      let block = readme[(fence + 1)..<end].joined(separator: "\n")
      #expect(try text(of: path).contains(block), "\(path) is not what README.md:\(number + 1) shows")
      shown += 1
    }
    #expect(shown == 14)
  }

  private func text(of path: String) throws -> String {
    try String(contentsOfFile: "\(TestFolders.root)/\(path)", encoding: .utf8)
  }
}
