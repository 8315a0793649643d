import FoundationEssentials
import Subprocess
import SystemPackage

/// What an action's description came to when the program ran.
enum DescriptionOutcome: Sendable {
  /// The JSON that describes it.
  case described([UInt8])
  /// It took longer than it may.
  case endless
  /// It printed more than it may.
  case flood
  /// It stopped the program, in these words if there are any.
  case stopped(words: String?)
}

/// Runs a program of descriptions in an empty folder, with an empty environment, and under limits.
struct DescriptionRun: Sendable {
  let program: DescriptionProgram
  let scratch: ScratchFolder
  /// How long one action may take.
  let seconds: Int

  /// What came of an action, and what it printed meanwhile.
  struct Result: Sendable {
    let outcome: DescriptionOutcome
    let printed: String
  }

  /// What came of each action, by its name. One that stops the program is passed over, and the program runs on from
  /// the next.
  func outcomes(of names: [String]) async throws -> [String: Result] {
    var outcomes: [String: Result] = [:]
    var rest = names[...]
    while !rest.isEmpty {
      let folder = try ScratchFolder(in: scratch.path)
      defer { folder.remove() }
      let status = try await run(Array(rest), in: folder)
      let printed = try prints(in: folder)
      while let name = rest.first, let line = try folder.read("\(name).json") {
        outcomes[name] = Result(outcome: .described(line), printed: printed[name] ?? "")
        rest.removeFirst()
      }
      if let stopped = rest.popFirst() {
        outcomes[stopped] = Result(outcome: try failure(status, in: folder), printed: "")
      }
    }
    return outcomes
  }

  private func run(_ names: [String], in folder: ScratchFolder) async throws -> TerminationStatus {
    // The shell sets the limits: no core, 16 MB of output, 4 GB of memory.
    let script = "ulimit -c 0; ulimit -f 32768; ulimit -v 4194304; exec \"$0\" \"$@\" >printed 2>complaints"
    return try await Subprocess.run(
      .path("/bin/sh"), arguments: Arguments(["-c", script, program.path, String(seconds)] + names),
      environment: .custom(["SWIFT_DETERMINISTIC_HASHING": "1", "SWIFT_BACKTRACE": "enable=no"]),
      workingDirectory: FilePath(folder.path), output: .discarded
    ).terminationStatus
  }

  private func failure(_ status: TerminationStatus, in folder: ScratchFolder) throws -> DescriptionOutcome {
    switch status {
    case .signaled(Self.alarmSignal): return try folder.size(of: "printed") > Self.flood ? .flood : .endless
    case .signaled(Self.sizeSignal): return .flood
    default:
      let complaints = String(decoding: try folder.read("complaints")?.prefix(1 << 16) ?? [], as: UTF8.self)
      let words = complaints.firstRange(of: "Fatal error: ").map { range in
        String(complaints[range.upperBound...].prefix { !$0.isNewline })
      }
      return .stopped(words: words)
    }
  }

  /// What each action printed, by its name; the runner sets U+0001 and the name before it.
  private func prints(in folder: ScratchFolder) throws -> [String: String] {
    let text = String(decoding: try folder.read("printed")?.prefix(1 << 20) ?? [], as: UTF8.self)
    var prints: [String: String] = [:]
    for part in text.split(separator: "\u{1}") {
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      prints[String(lines[0])] = lines.count > 1 ? String(lines[1]) : ""
    }
    return prints
  }

  /// What is more than this was not meant to be read: on a busy machine the time is up before the output's limit is
  /// reached, and it is a flood all the same.
  private static let flood = 1 << 14

  /// SIGALRM, the same number on every platform of Swift.
  private static let alarmSignal: Int32 = 14
  /// SIGXFSZ.
  private static let sizeSignal: Int32 = 25
}
