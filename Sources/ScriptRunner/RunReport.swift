import Diagnostics
import JSONText
import PythonWorkers

/// Reads what a worker tells of a run.
struct RunReport {
  let outcome: RunOutcome

  init(run: ScriptRun, answer: WorkerAnswer) {
    let redaction = Redaction(secrets: run.secrets.values + Self.secretInputs(of: run))
    let report: JSONTree
    let ending: RunOutcome.Ending
    switch answer {
    case .value(let tree):
      report = redaction.redacted(tree)
      ending = Self.ending(report["ending"] ?? .null)
    case .exception(let exception):
      report = .null
      ending = .raised(redaction.redacted(exception), line: nil)
    case .death(let death):
      report = .null
      ending = death.cause == .deadline ? .deadline(nil, line: nil) : .died(redaction.redacted(death))
    }
    outcome = RunOutcome(
      ending: ending, requests: (report["requests"]?.elements ?? []).map(RecordedRequest.init),
      standardOutput: report["standardOutput"]?.string ?? "", standardError: report["standardError"]?.string ?? "",
      diagnostics: ContractCheck(definition: run.definition, file: run.file).diagnostics(for: ending))
  }

  /// The texts of the secret inputs.
  private static func secretInputs(of run: ScriptRun) -> [String] {
    run.secretInputs.compactMap { name in
      switch run.inputs[name] {
      case .string(let text), .number(let text): text
      case .null, .boolean, .array, .object, nil: nil
      }
    }
  }

  /// How a script ended, as the worker tells it.
  static func ending(_ tree: JSONTree) -> RunOutcome.Ending {
    let exception = PythonException(
      type: tree["type"]?.string ?? "", message: tree["message"]?.string ?? "",
      traceback: tree["traceback"]?.string ?? "")
    let line = tree["line"]?.integer
    return switch tree["kind"]?.string {
    case "returned": .returned(tree["value"] ?? .null)
    case "not-json": .notJSON(exception.message)
    case "exited": .exited(exception, line: line)
    case "deadline": .deadline(exception, line: line)
    default: .raised(exception, line: line)
    }
  }
}

extension RecordedRequest {
  /// A request as the worker tells it.
  init(_ tree: JSONTree) {
    let body = tree["body"]?.string ?? ""
    self.init(
      scheme: tree["scheme"]?.string ?? "", host: tree["host"]?.string ?? "", port: tree["port"]?.integer ?? 0,
      method: tree["method"]?.string ?? "", target: tree["target"]?.string ?? "",
      headers: (tree["headers"]?.elements ?? []).map { pair in
        Self.header(pair.elements?.first?.string ?? "", pair.elements?.last?.string ?? "")
      },
      body: tree["bodyEncoding"]?.string == "base64" ? .base64(body) : .text(body))
  }

  /// A header, of whose credentials only the scheme is shown: they may be a token that a server gave to the script.
  private static func header(_ name: String, _ value: String) -> HTTPHeader {
    guard ["authorization", "proxy-authorization"].contains(name.lowercased()) else { return HTTPHeader(name, value) }
    let words = value.split(separator: " ", maxSplits: 1)
    return HTTPHeader(name, words.count == 2 ? "\(words[0]) \(Redaction.mark)" : Redaction.mark)
  }
}
