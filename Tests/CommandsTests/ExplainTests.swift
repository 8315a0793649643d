import Diagnostics
import Testing

struct ExplainTests {
  @Test func `has a whole page for every code`() async throws {
    try await GcgenFolder.with { folder in
      for code in DiagnosticCode.all {
        for part in [code.title, code.why, code.bad, code.good] { #expect(!part.isEmpty, "\(code.id)") }
        #expect(code.title.first?.isLowercase == true || code.title.first?.isUppercase == true)
      }
      let list = try await folder.gcgen("explain")
      #expect(list.status == 0)
      #expect(list.output.split(separator: "\n").count == DiagnosticCode.all.count)
    }
  }

  @Test func `declares each code once, in the order of its number`() {
    let ids = DiagnosticCode.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
  }

  @Test(arguments: ["GC901", "gc901"]) func `shows what, why, a bad and a good example`(word: String) async throws {
    try await GcgenFolder.with { folder in
      let run = try await folder.gcgen("explain", word)
      #expect(run.status == 0)
      for part in ["GC901: no workspace here (error)", "Bad:\n  ", "Good:\n  "] { #expect(run.output.contains(part)) }
    }
  }
}
