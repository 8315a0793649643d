import FoundationEssentials
import JSONText

/// What a worker is asked to run.
struct RunRequest {
  let tree: JSONTree

  init(_ run: ScriptRun) {
    let environment = run.settings.merging(run.secrets) { _, secret in secret }
    tree = .object([
      .init(
        "run",
        .object([
          .init("script", .string(run.script)), .init("inputs", run.inputs),
          .init("environment", Self.texts(environment)),
          .init("seconds", .number(Self.seconds(run.deadline))), .init("memory", .integer(Self.memory)),
          .init("stub", Self.stub(run.endpoint)),
        ]))
    ])
  }

  /// What answers the requests, for the worker.
  static func stub(_ endpoint: ScriptRun.Endpoint) -> JSONTree {
    guard case .stub(let answer) = endpoint else { return .null }
    return .object([
      .init("status", .integer(answer.status)),
      .init("headers", .array(answer.headers.map { .array([.string($0.name), .string($0.value)]) })),
      .init("body", .string(Data(answer.body).base64EncodedString())),
      .init("delay", .number(seconds(answer.delay))), .init("givesTokens", .boolean(answer.givesTokens)),
    ])
  }

  /// An object of texts, in the order of their names.
  static func texts(_ texts: [String: String]) -> JSONTree {
    .object(texts.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })
  }

  /// A time in seconds, as JSON writes it.
  static func seconds(_ duration: Duration) -> String {
    let milliseconds = duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    return "\(milliseconds)e-3"
  }

  /// What a script may take on top of what the interpreter itself uses, in bytes.
  static let memory = 512 << 20
}
