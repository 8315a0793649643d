import ArgumentParser
import Diagnostics
import FoundationEssentials
import JSONText
import PythonSyntax
import PythonWorkers
import Workspace

/// `gcgen doctor`.
struct DoctorCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Says what gcgen found on this machine, and what to do about what is missing.")
  static let examples = ["gcgen doctor"]

  @Option(help: "human or json.")
  var format = ReportFormat.human

  /// One thing that gcgen needs, or does better with.
  private struct Finding {
    let name: String
    /// What was found; nil where it is missing.
    let found: String?
    /// What to do where it is missing.
    let remedy: String
    /// Whether anything stands still without it.
    let isNeeded: Bool
  }

  func perform(on console: Console) async throws -> ExitStatus {
    let findings = try await interpreter() + [try await compiler()]
    switch format {
    case .json: console.data(json(findings).text(.pretty))
    case .human: console.data(findings.map { line($0, style: console.outputStyle) }.joined())
    }
    return findings.contains { $0.isNeeded && $0.found == nil } ? .environment : .done
  }

  private func interpreter() async throws -> [Finding] {
    let install = "apt-get install"
    let workers = PythonWorkers.beside
    var probe = JSONTree.null
    var remedy = "\(install) libpython3-dev"
    do {
      let answers = try await workers.answers(to: [.object([.init("probe", .object([]))])])
      if case .value(let value)? = answers.first { probe = value }
    } catch let failure as PythonWorkerFailure {
      remedy = failure.remedy(install: remedy)
    }
    return [
      Finding(
        name: "libpython",
        found: probe["version"]?.string.map { "\($0) (\(probe["library"]?.string ?? "linked in"))" }, remedy: remedy,
        isNeeded: true),
      package("pyflakes", in: probe, remedy: "\(install) python3-pyflakes"),
      package("requests", in: probe, remedy: "\(install) python3-requests"),
    ]
  }

  private func package(_ name: String, in probe: JSONTree, remedy: String) -> Finding {
    let package = probe[name]
    return Finding(
      name: name,
      found: package?["version"]?.string.map { "\($0) (\(package?["path"]?.string ?? ""))" }, remedy: remedy,
      isNeeded: true)
  }

  private func compiler() async throws -> Finding {
    let remedy = "https://swift.org/install; only for actions in Swift, those in *.action.json need none"
    do {
      let compiler = try await CompilerReport()
      return Finding(
        name: "swift", found: "\(compiler.version) (\(compiler.path))", remedy: remedy, isNeeded: false)
    } catch is SwiftCompilerMissing {
      return Finding(name: "swift", found: nil, remedy: remedy, isNeeded: false)
    }
  }

  private func line(_ finding: Finding, style: TextStyle) -> String {
    let name = finding.name + String(repeating: " ", count: max(0, 10 - finding.name.count))
    guard let found = finding.found else {
      return "\(name) \(style.removed("missing"))  \(finding.remedy)\n"
    }
    return "\(name) \(style.mark("found"))    \(found)\n"
  }

  private func json(_ findings: [Finding]) -> JSONTree {
    .array(
      findings.map { finding in
        .object([
          .init("name", .string(finding.name)),
          .init("found", finding.found.map { .string($0) } ?? .null),
          .init("needed", .boolean(finding.isNeeded)),
          .init("remedy", finding.found == nil ? .string(finding.remedy) : .null),
        ])
      })
  }
}

extension PythonWorkerFailure {
  /// What to do about it.
  fileprivate func remedy(install: String) -> String {
    switch self {
    case .executableMissing, .libraryTooOld, .didNotStart: words
    case .libraryMissing, .packageMissing: install
    }
  }
}
