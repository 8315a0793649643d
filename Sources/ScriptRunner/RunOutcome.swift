package import Diagnostics
package import JSONText
package import PythonWorkers

/// What came of a run; no secret stands in any of it.
package struct RunOutcome: Hashable, Sendable {
  /// How a script ends.
  package enum Ending: Hashable, Sendable {
    /// `main` returned this.
    case returned(JSONTree)
    /// `main` returned something that is not JSON, for this reason.
    case notJSON(String)
    /// An exception came out of the script, at this line of it.
    case raised(PythonException, line: Int?)
    /// The script asked the interpreter to exit.
    case exited(PythonException, line: Int?)
    /// The time was up; where Python could still be interrupted, with the place where it stood.
    case deadline(PythonException?, line: Int?)
    /// The interpreter died: a crash, `os._exit`, a limit of the system.
    case died(WorkerDeath)
  }

  /// How the script ended.
  package let ending: Ending
  /// The requests that the script made, in order; empty where the interpreter died.
  package let requests: [RecordedRequest]
  /// The beginning of what the script printed.
  package let standardOutput: String
  /// The beginning of what the script wrote to standard error.
  package let standardError: String
  /// What is wrong with the run, held against the definition: GC501 and on.
  package let diagnostics: [Diagnostic]

  /// What `main` returned, if it returned and that was JSON.
  package var outputs: JSONTree? {
    if case .returned(let outputs) = ending { outputs } else { nil }
  }
}

/// A request as the script meant it.
package struct RecordedRequest: Hashable, Sendable {
  /// A body as a text, or in Base64 where it is not UTF-8.
  package enum Body: Hashable, Sendable {
    /// It is UTF-8, or empty.
    case text(String)
    /// It is not UTF-8: this is its Base64.
    case base64(String)
  }

  /// `https` or `http`.
  package let scheme: String
  /// The host that the script asked for, not the stub's.
  package let host: String
  /// The port that the script asked for.
  package let port: Int
  /// The method, such as `GET`.
  package let method: String
  /// The path and the query as they went over the wire.
  package let target: String
  /// The headers in order.
  package let headers: [HTTPHeader]
  /// The body.
  package let body: Body

  /// `https://api.example.com/users/1`, with the port where it is not the scheme's own.
  package var url: String {
    let usual = scheme == "https" ? 443 : 80
    let host = host.contains(":") ? "[\(host)]" : host
    return "\(scheme)://\(host)\(port == usual ? "" : ":\(port)")\(target)"
  }
}
