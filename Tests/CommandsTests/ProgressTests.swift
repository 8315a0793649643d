import Testing

/// How far long work is, under a terminal made by `script`.
struct ProgressTests {
  /// Generates two actions of each language under a terminal; what was written to it.
  private func session(_ words: String, environment: [String: String] = [:]) async throws -> String {
    try await GcgenFolder.withActions("A", "B") { folder in
      for name in ["C", "D"] {
        try await folder.gcgen("new", name, "--get", "https://a.example/x", "--output", "id:string=$.id")
      }
      let run = try await folder.shell(
        "script -q -e -c 'gcgen generate \(words)' /dev/null", environment: environment)
      #expect(run.status == 0, "\(run.output)")
      #expect(folder.files("Generated").count == 12)
      return run.output
    }
  }

  private let line = "\r\u{1B}[K"

  @Test func `says on a terminal how far it is, and takes it back`() async throws {
    let shown = try await session("", environment: ["TERM": "xterm"])
    let first = try #require(shown.firstRange(of: line + "compiling 0 of 2 actions …"), "\(shown)")
    let last = try #require(shown.firstRange(of: line + "linting 0 of 4 scripts …"))
    #expect(first.upperBound < last.lowerBound)
    let results = try #require(shown.firstRange(of: line + "new  Generated/A/description.json"))
    #expect(last.upperBound < results.lowerBound)
    #expect(!shown[results.upperBound...].contains("…"))
  }

  @Test func `says nothing of it where nobody reads it`() async throws {
    #expect(try await !session("", environment: ["TERM": "dumb"]).contains("…"))
    #expect(try await !session("--format json", environment: ["TERM": "xterm"]).contains("…"))
    #expect(try await !session("2>errors; cat errors", environment: ["TERM": "xterm"]).contains("…"))
  }
}
