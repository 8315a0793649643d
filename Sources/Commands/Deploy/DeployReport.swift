import Diagnostics
import JSONText
import Platform

/// How a deployment went.
struct DeployReport {
  /// What became of the action.
  enum Outcome {
    /// It is published in this version, under this id.
    case published(id: String, version: Int)
    /// Its script is uploaded under this id.
    case uploaded(id: String)
    /// Nothing was sent: these requests would have been, as people read them.
    case rehearsed([String])
    /// It stopped.
    case stopped
  }

  let action: String
  let outcome: Outcome
  let diagnostics: DiagnosticReport
  let status: ExitStatus

  init(_ action: String, _ outcome: Outcome, _ diagnostics: [Diagnostic] = [], _ status: ExitStatus = .done) {
    self.action = action
    self.outcome = outcome
    self.diagnostics = DiagnosticReport(diagnostics)
    self.status = status
  }

  /// The report for people.
  var text: String {
    switch outcome {
    case .published(let id, let version): "\(action)  version \(version)  \(id)\n"
    case .uploaded(let id): "\(action)  uploaded  \(id)\n"
    case .rehearsed(let requests): requests.joined(separator: "\n")
    case .stopped: ""
    }
  }

  /// The report for programs.
  var json: JSONTree {
    let members: [JSONTree.Member] =
      switch outcome {
      case .published(let id, let version): [.init("id", .string(id)), .init("version", .integer(version))]
      case .uploaded(let id): [.init("id", .string(id))]
      case .rehearsed(let requests): [.init("requests", .array(requests.map { .string($0) }))]
      case .stopped: []
      }
    return .object([.init("action", .string(action))] + members + [.init("diagnostics", diagnostics.json)])
  }
}
