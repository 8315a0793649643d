import ContractChanges
import Diagnostics
import Workspace

/// How a change that a published action cannot take reaches the flows all the same: a second action beside the first.
///
/// The commands are those for a shell in the workspace's folder, whose files are those of the new side, and are followed
/// in their order: what changed is copied first, and only then is the old description put back.
struct WayOut: Sendable {
  /// One step.
  struct Step: Hashable, Sendable {
    /// What is done, in one sentence.
    let words: String
    /// The commands that do it; none where it is done in Genesys Cloud.
    let commands: [String]
  }

  /// The name of the second action; nil where the action is gone and only has to stay for a while.
  let newAction: String?
  /// The steps, in order.
  let steps: [Step]

  /// The way out for an action; nil where it needs none.
  ///
  /// - Parameter names: the names that are taken.
  init?(_ difference: ActionDifference, sides: DiffSides, names: Set<String>, calls: [KnownFlows.FlowCall]?) {
    guard difference.changes.first.map({ $0.class >= .needsNewAction }) == true else { return nil }
    let isGone = difference.titles.new == nil
    let newAction = isGone ? nil : Self.freeName(after: difference.action, names: names)
    self.newAction = newAction
    let parts = Parts(difference: difference, sides: sides, newAction: newAction, calls: calls)
    steps =
      [parts.copy, parts.restore, parts.generate, parts.publish].compactMap(\.self) + parts.moves + [parts.retire]
  }

  /// `GetUserV2` after `GetUser`, `GetUserV3` after `GetUserV2`; the next one where that is taken.
  static func freeName(after action: String, names: Set<String>) -> String {
    let taken = Set(names.map { $0.lowercased() })
    let name = VersionedName(ofAction: action)
    var version = name.version + 1
    while taken.contains(name.at(version).lowercased()) { version += 1 }
    return name.at(version)
  }
}

/// The steps of one way out.
private struct Parts {
  let difference: ActionDifference
  let sides: DiffSides
  let newAction: String?
  let calls: [KnownFlows.FlowCall]?

  private var action: String { difference.action }

  /// Whether what changed are the files of the workspace that commands are typed in.
  private var isInTheWorkspace: Bool {
    switch sides.new.subject {
    case .workingTree, .revision: true
    case .folder, .file: false
    }
  }

  private var title: String { quoted(difference.titles.old ?? action) }

  /// The title that the second action has once it is copied; nil where the copy keeps the first one's. Where no file is
  /// known to copy, its name.
  private var newTitle: String? {
    guard let newAction, let title = difference.titles.new else { return nil }
    guard let source = difference.sources.new else { return newAction }
    return source.titleOfCopy(named: newAction, insteadOf: title)
  }

  /// How people are told of the second action.
  private var target: String? { newAction.map { quoted(newTitle ?? $0) } }

  var copy: WayOut.Step? {
    newAction.map { name in
      var commands: [String] = []
      if case .revision(let revision) = sides.new.subject, let file = difference.sources.new?.file {
        commands.append("git checkout \(word(revision)) -- \(word(file))")
      }
      let title = newTitle == nil ? ", and give it a title of its own" : ""
      return WayOut.Step(
        words: "copy what changed to an action of its own\(title)",
        commands: commands + ["gcgen new \(name) --like \(action)"])
    }
  }

  var restore: WayOut.Step {
    if let old = difference.sources.old, let new = difference.sources.new, old.language == .swift,
      old.bytes == new.bytes
    {
      return WayOut.Step(
        words: "'\(old.file)' itself did not change: keep what it shares with other files as it was, for '\(action)', "
          + "beside what '\(newAction ?? action)' needs", commands: [])
    }
    let words = "put the old description back, as it is published"
    guard let old = difference.sources.old?.file, isInTheWorkspace else {
      return WayOut.Step(words: "\(words): that of \(sides.old.subject.name)", commands: [])
    }
    var commands: [String] = []
    switch sides.old.subject {
    case .revision(let revision): commands.append("git checkout \(word(revision)) -- \(word(old))")
    // Where the command was typed need not be the workspace's folder.
    case .folder(_, let path): commands.append("cp \(word("\(path)/\(old)")) \(word(old))")
    case .workingTree, .file: break
    }
    if let new = difference.sources.new?.file, new != old { commands.append("rm \(word(new))") }
    return WayOut.Step(words: words, commands: commands)
  }

  var generate: WayOut.Step {
    WayOut.Step(words: "write the scripts and the definitions", commands: ["gcgen generate"])
  }

  var publish: WayOut.Step? {
    target.map { WayOut.Step(words: "publish \($0) beside \(title), which stays as it is", commands: []) }
  }

  /// One step for each flow, or one for all where they are not known.
  var moves: [WayOut.Step] {
    let target = "to \(target ?? "another action")"
    guard let calls else {
      return [WayOut.Step(words: "move each flow that calls \(title) \(target), and publish it", commands: [])]
    }
    var files: [String] = []
    for call in calls where !files.contains(call.call.location.file) { files.append(call.call.location.file) }
    return files.map { file in
      let there = calls.filter { $0.call.location.file == file }
      let lines = there.map { String($0.call.location.line) }.joined(separator: ", ")
      let flow = quoted(there.first?.flow ?? file)
      let place = "\(file), line\(there.count == 1 ? "" : "s") \(lines)"
      return WayOut.Step(words: "move the flow \(flow) (\(place)) \(target), and publish it", commands: [])
    }
  }

  var retire: WayOut.Step {
    let file = difference.sources.old?.file
    return WayOut.Step(
      words: "retire \(title) when no flow calls it any more",
      commands: file.map { ["rm \(word($0))", "gcgen generate"] } ?? [])
  }

  /// A word of a shell's command line.
  private func word(_ text: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-~@^:")
    if !text.isEmpty, !text.hasPrefix("~"), text.allSatisfy(plain.contains) { return text }
    return "'\(text.replacing("'", with: "'\\''"))'"
  }
}
