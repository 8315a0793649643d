import FolderWatching
import FoundationEssentials
import JSONText
import Workspace

/// `gcgen generate --watch`: a round now, and one after each change of what is in the files that rounds are made of.
struct Watch {
  let root: String
  let round: GenerationRound
  let format: ReportFormat
  let console: Console

  /// Goes on until the process is interrupted; throws what the first round throws, and where the workspace is gone.
  func run() async throws -> Never {
    var (files, changes) = try look(since: WatchedFiles())
    try await generate()
    var done = files
    var missing: String?
    while true {
      (files, changes) = try look(since: files)
      if self.missing == missing, missing != nil || files.holdsTheSame(as: done) {
        await changes.wait()
        continue
      }
      files = try await settled(files)
      if tell(self.missing, since: &missing) || files.holdsTheSame(as: done) { continue }
      done = files
      do {
        try await generate()
      } catch {
        round.progress.clear()
        _ = CommandFailure(unexpected: error).tell(console)
        console.data(format == .human ? "nothing was generated\n" : "")
      }
    }
  }

  /// The files as they are, and what says that they are so no more.
  private func look(since earlier: WatchedFiles) throws -> (WatchedFiles, FolderWatch) {
    let changes = try FolderWatch()
    let files = try WatchedFiles(below: root, since: earlier) { try changes.add("\(root)/\($0)") }
    return (files, changes)
  }

  /// The files once nobody has written to them for a moment: a checkout is many changes, and a save is several.
  private func settled(_ files: WatchedFiles) async throws -> WatchedFiles {
    var files = files
    for _ in 0..<Self.longestWait {
      try await Task.sleep(for: Self.moment)
      let (later, _) = try look(since: files)
      if later.isUntouched(since: files), GitCheckout(around: root)?.isBeingChanged != true { return later }
      files = later
    }
    return files
  }

  private static let moment = Duration.milliseconds(100)
  /// So many moments; whoever writes all the time is not waited for any longer.
  private static let longestWait = 50

  /// What must be there for a round, and is not. Without it, everything that is generated would seem to be too much.
  private var missing: String? {
    [Settings.fileName, Workspace.actionsFolder].first { !FileManager.default.fileExists(atPath: "\(root)/\($0)") }
  }

  /// Says what went or came back since it was said last; whether a round has to wait for it.
  private func tell(_ missing: String?, since told: inout String?) -> Bool {
    if let back = told, missing != told { console.say("'\(back)' is back") }
    if let missing, missing != told { console.say("'\(missing)' is gone; waiting until it is back") }
    told = missing
    return missing != nil
  }

  private func generate() async throws {
    let report = try await round.run(in: WorkspaceOptions.open(root, console: console))
    switch format {
    case .json: console.data(report.json.text(.compact) + "\n")
    case .human:
      report.sayComplaints(on: console, root: root)
      console.data(report.line + "\n")
    }
  }
}
