import Diagnostics
import Testing
import Workspace

/// What reaches out of a description, in an action and in a shared file alike.
struct ForbiddenSwiftTests {
  @Test(arguments: [
    ("import Foundation", "GC172", 1, 1),
    ("import struct Foundation.Date", "GC172", 1, 1),
    ("import DataActions.Sub", "GC172", 1, 1),
    ("let a = 1; import Glibc", "GC172", 1, 12),
    ("// a comment \r import Glibc", "GC172", 2, 2),
    ("/* /* */ import Glibc */ import Glibc", "GC172", 1, 26),
    ("let é = #\"\\(1)\"#; import Glibc", "GC172", 1, 19),
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
  ])
  func `refuses what reaches out of the language`(
    _ text: String, _ code: String, _ line: Int, _ column: Int
  ) async throws {
    for path in ["Actions/GetUser.swift", "Actions/Shared.swift", "Responses/User.swift"] {
      var files = ["Actions/GetUser.swift": getUser]
      files[path] = text + "\n" + (files[path] ?? "import DataActions")
      let first = try await DescriptionWorkspace.with(files) { workspace in
        let read = try await workspace.read()
        return (read.shared + read.actions.flatMap(\.checked.diagnostics)).first
      }
      #expect(first?.code.id == code)
      #expect(first?.location == SourceLocation(file: path, line: line, column: column))
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
