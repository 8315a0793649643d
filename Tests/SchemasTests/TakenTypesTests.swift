import SwiftText
import TestSupport
import Testing

struct TakenTypesTests {
  @Test func `no model and no action can be named like a type of the library`() throws {
    let words: Set = ["struct", "class", "enum", "protocol", "typealias"]
    let names = try SwiftFile.lines(below: "Sources/DataActions").compactMap { line -> String? in
      let parts = line.split { !$0.isLetter && !$0.isNumber }
      guard parts.first == "public", let keyword = parts.firstIndex(where: { words.contains(String($0)) }),
        keyword < 3, parts.indices.contains(keyword + 1)
      else { return nil }
      return String(parts[keyword + 1])
    }
    #expect(names.count > 100)
    #expect(names.filter { SwiftNames.isTypeName($0) } == [])
  }
}
