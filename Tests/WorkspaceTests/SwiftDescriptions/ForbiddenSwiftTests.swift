import Diagnostics
import Testing
import Workspace

/// What reaches out of a description, in an action and in a shared file alike.
struct ForbiddenSwiftTests {
  @Test(arguments: Reach.all, ["Actions/Reach", "Actions/Shared", "Responses/Model"])
  func `refuses what reaches out of the language`(_ reach: Reach, _ place: String) async throws {
    let path = "\(place)\(reach.number).swift"
    let found = try await Self.read.value.filter { $0.location?.file == path }
    #expect(found.first?.code.id == reach.code)
    #expect(found.first?.location == SourceLocation(file: path, line: reach.line, column: reach.column))
  }

  /// A line that reaches out, and where it does.
  struct Reach: Sendable {
    let number: Int
    let text: String
    let code: String
    let line: Int
    let column: Int

    static let all = [
      ("import Foundation", "GC172", 1, 1),
      ("import struct Foundation.Date", "GC172", 1, 1),
      ("import DataActions.Sub", "GC172", 1, 1),
      ("let a = 1; import Glibc", "GC172", 1, 12),
      ("// a comment \r import Glibc", "GC172", 2, 2),
      ("/* /* */ import Glibc */ import Glibc", "GC172", 1, 26),
      ("let é = #\"\\(1)\"#; import Glibc", "GC172", 1, 19),
      ("let a = #\"\"\"#; import Glibc", "GC172", 1, 16),
      ("@testable import DataActions", "GC173", 1, 1),
      ("@_silgen_name(\"getenv\") func get()", "GC173", 1, 1),
      ("@_cdecl(\"alarm\") func alarm() {}", "GC173", 1, 1),
      ("@_extern(c) func getenv()", "GC173", 1, 1),
      ("@main struct Mine {}", "GC173", 1, 1),
      ("#sourceLocation(file: \"x\", line: 1)", "GC173", 1, 1),
      ("let a = #filePath", "GC173", 1, 9),
      ("let a = \"\\(#filePath)\"", "GC173", 1, 12),
      ("#if os(Linux)", "GC173", 1, 1),
      ("let a = #/\"/#", "GC173", 1, 9),
    ].enumerated().map { Reach(number: $0, text: $1.0, code: $1.1, line: $1.2, column: $1.3) }
  }

  /// All complaints about files that reach out, read together once.
  private static let read = Task {
    var files: [String: String] = [:]
    for reach in Reach.all {
      let action = getUser.replacing("GetUser", with: "Reach\(reach.number)")
      files["Actions/Reach\(reach.number).swift"] = reach.text + "\n" + action
      files["Actions/Shared\(reach.number).swift"] = reach.text + "\nimport DataActions"
      files["Responses/Model\(reach.number).swift"] = reach.text + "\nimport DataActions"
    }
    return try await DescriptionWorkspace.with(files) { workspace in
      let read = try await workspace.read()
      return read.shared + read.actions.flatMap(\.checked.diagnostics)
    }
  }

  @Test(arguments: [
    (Array("let a = \"x\0y\"".utf8), 1, 11),
    (Array("let a = 1\nlet b = \"".utf8) + [0xE4] + Array("\"".utf8), 2, 10),
  ])
  func `refuses a file that is no text`(_ bytes: [UInt8], _ line: Int, _ column: Int) async throws {
    let reader = SwiftDescriptionReader(root: "/", cache: DescriptionWorkspace.cache)
    let read = try await reader.read(actions: [SwiftSource(path: "Actions/A.swift", bytes: bytes)], shared: [])
    let first = try #require(read.actions.first?.checked.diagnostics.first)
    #expect(first.code.id == "GC170")
    #expect(first.location == SourceLocation(file: "Actions/A.swift", line: line, column: column))
  }
}
