import FoundationEssentials
import TestSupport
import Testing

struct LayoutTests {
  @Test func `the top level holds what a newcomer expects and nothing else`() throws {
    let entries = try FileManager.default.contentsOfDirectory(atPath: TestFolders.root)
    let visible = entries.filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(
      visible.sorted() == [
        "Benchmarks", "Examples", "LICENSE", "Makefile", "Package.swift", "README.md", "Sources", "Templates", "Tests",
      ])
  }

  @Test func `a file is finished in one sitting`() throws {
    for file in try SourceFile.all(below: "Sources") {
      #expect(file.lines.count <= 301, "\(file.path) has \(file.lines.count) lines")
    }
    for file in try SourceFile.all(below: "Tests") {
      #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test func `unsafe code stays where pointers come from`() throws {
    let homes: Set = ["EmbeddedFiles", "FolderWatching", "PythonRuntime"]
    for file in try SourceFile.all(below: "Sources") where !homes.contains(file.module) {
      for (number, line) in file.lines.enumerated() where Self.isUnsafe(line) {
        Issue.record("\(file.path):\(number + 1)")
      }
    }
  }

  /// Whether a line has the word outside of its comment and its texts.
  private static func isUnsafe(_ line: Substring) -> Bool {
    let pieces = line.split(separator: "\"", omittingEmptySubsequences: false)
    let code = pieces.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: " ")
    let words = code.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "/" }
    return words.prefix { !$0.hasPrefix("//") }.contains("unsafe")
  }

  @Test func `whoever vouches for what the compiler cannot see says why`() throws {
    for file in try SourceFile.all(below: "Sources") {
      for (number, line) in file.lines.enumerated()
      where line.contains("@unchecked Sendable") || line.contains("nonisolated(unsafe)") {
        let comment = file.lines[..<number].reversed().prefix { $0.drop { $0 == " " }.hasPrefix("//") }
        #expect(comment.contains { $0.contains("because") }, "\(file.path):\(number + 1)")
      }
    }
  }
}
