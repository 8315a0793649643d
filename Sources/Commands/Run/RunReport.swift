import Diagnostics
import JSONText
import PythonWorkers
import ScriptRunner

/// What a `gcgen run` tells.
struct RunReport {
  let outcome: RunOutcome
  let diagnostics: DiagnosticReport

  /// `outputs`, `requests`, `diagnostics`.
  var json: JSONTree {
    .object([
      .init("outputs", outcome.outputs ?? .null),
      .init("requests", .array(outcome.requests.map(Self.tree))),
      .init("diagnostics", diagnostics.json),
    ])
  }

  /// The requests as they went over the wire, for `--verbose`.
  var requests: String {
    outcome.requests.map { request in
      let headers = request.headers.map { "> \($0.name): \($0.value)\n" }.joined()
      let body =
        switch request.body {
        case .text(let text): text.isEmpty ? "" : ">\n> \(text)\n"
        case .base64(let text): ">\n> (Base64) \(text)\n"
        }
      return "> \(request.method) \(request.url)\n\(headers)\(body)"
    }.joined(separator: "\n")
  }

  private static func tree(of request: RecordedRequest) -> JSONTree {
    .object([
      .init("method", .string(request.method)), .init("url", .string(request.url)),
      .init("headers", .array(request.headers.map { .array([.string($0.name), .string($0.value)]) })),
      body(of: request),
    ])
  }

  private static func body(of request: RecordedRequest) -> JSONTree.Member {
    switch request.body {
    case .text(let text): .init("body", .string(text))
    case .base64(let text): .init("bodyBase64", .string(text))
    }
  }
}

extension RunReport {
  /// Python's own words where the script raised; nil where it did not.
  var traceback: String? {
    switch outcome.ending {
    case .raised(let exception, _), .exited(let exception, _): exception.traceback
    case .deadline(let exception, _): exception?.traceback
    case .returned, .notJSON, .died: nil
    }
  }
}
