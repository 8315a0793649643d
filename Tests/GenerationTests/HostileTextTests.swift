import Generation
import JSONText
import TestSupport
import Testing

/// A user's text comes out of the script as the data that it is, wherever it was written.
struct HostileTextTests {
  private static let verify = TestFolders.root + "/Tests/GenerationTests/Exercises/verify_scripts.py"

  @Test func `random descriptions are read back as they were written`() async throws {
    let first = UInt64.random(in: 0..<1_000_000_000)
    print("the seeds of the hostile descriptions begin at \(first)")
    let generated = (first..<first + 2000).compactMap { Generated.ifSound(HostileDescription.json(seed: $0)) }
    #expect(generated.count > 1000, "the checks let \(generated.count) of 2000 through")
    try await Self.expectTrue(generated)
  }

  @Test func `a text of 100 kB is read back as it was written`() async throws {
    let piece = "\"\\{}\u{202E}\r\n\u{1F600}'''\"\"\"{{x}}\u{0}"
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    try await Self.expectTrue([#require(Generated.ifSound(Self.description(text)))])
  }

  @Test func `what cannot be seen is escaped, and all else is there to read`() throws {
    let script = try #require(Generated.ifSound(Self.description("Zoë\u{202E}\u{200B}\u{FEFF}\u{A0}🙂"))).script
    #expect(script.contains(#""Zoë\u202e\u200b\ufeff\xa0🙂""#))
    #expect(!script.unicodeScalars.contains { ["\u{202E}", "\u{200B}", "\u{FEFF}", "\u{A0}"].contains($0) })
  }

  @Test func `the same description gives the same bytes`() throws {
    for seed in UInt64(1)...50 {
      let json = HostileDescription.json(seed: seed)
      let (first, second) = (Generated.ifSound(json), Generated.ifSound(json))
      #expect(first?.script == second?.script)
      #expect(first?.definition == second?.definition)
    }
  }

  /// A description with one text in every place that takes any.
  private static func description(_ text: String) -> JSONTree {
    .object([
      .init("name", .string("n")), .init("summary", .string(text)), .init("inputs", .array([])),
      .init(
        "request",
        .object([
          .init("method", .string("POST")), .init("url", .string("https://api.example.org/")),
          .init("query", .array([.object([.init("name", .string(text)), .init("value", .string(text))])])),
          .init("headers", .array([])), .init("timeoutSeconds", .integer(10)),
          .init("body", .object([.init("json", .array([.string(text)]))])),
        ])),
      .init(
        "outputs",
        .array([
          .object([
            .init("name", .string("a")), .init("type", .string("string")), .init("description", .string(text)),
            .init("path", .string("$.a")), .init("default", .string(text)),
          ])
        ])),
      .init("failures", .array([.object([.init("on", .string("404")), .init("message", .string(text))])])),
      .init("failureDelivery", .string("data")),
    ])
  }

  private static func expectTrue(_ generated: [GeneratedAction]) async throws {
    let lines = generated.map { action in
      JSONTree.object([.init("script", .string(action.script)), .init("description", .string(action.description))])
        .text(.compact) + "\n"
    }
    let result = try #require(try await Interpreter.debian.run([verify], input: lines.joined()))
    #expect(result.status == 0, "\(result.output)")
  }
}
