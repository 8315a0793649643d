import ActionChecking
import ContractChanges
import Diagnostics
import Workspace

/// What differs in one action.
struct ActionDifference: Sendable {
  /// The action's name.
  let action: String
  /// The names that people see: the one it had and the one it has, as far as they are known.
  let titles: (old: String?, new: String?)
  /// The file that a person wrote, on each side.
  let sources: (old: ActionSource?, new: ActionSource?)
  /// What differs, the worst first; never nothing.
  var changes: [ContractChange]
}

/// Compares two sides, action by action.
struct Comparison {
  let sides: DiffSides

  /// What differs, in the order of the actions' names, and what is wrong with descriptions that cannot be read.
  func differences() async throws -> (actions: [ActionDifference], diagnostics: [Diagnostic]) {
    let pairs = self.pairs
    let old = try await meanings(of: pairs.compactMap(\.old), on: sides.old)
    let new = try await meanings(of: pairs.compactMap(\.new), on: sides.new)
    let arrivals = pairs.filter { $0.old == nil }.compactMap { pair in new.byName[pair.name].map { (pair.name, $0) } }
    let actions = pairs.compactMap { pair -> ActionDifference? in
      let (before, after) = (old.byName[pair.name], new.byName[pair.name])
      // What is there and cannot be read has been complained of.
      if (before == nil) != (pair.old == nil) || (after == nil) != (pair.new == nil) { return nil }
      let changes = Self.changes(from: before, to: after, arrivals: arrivals)
      if changes.isEmpty { return nil }
      return ActionDifference(
        action: pair.name, titles: (before?.title, after?.title), sources: (pair.old?.source, pair.new?.source),
        changes: changes)
    }
    return (actions, old.diagnostics + new.diagnostics)
  }

  private typealias Pair = (name: String, old: DiffSide.Action?, new: DiffSide.Action?)

  /// The actions that are not byte for byte the same on both sides, by name.
  private var pairs: [Pair] {
    let old = Dictionary(sides.old.actions.map { ($0.name, $0) }) { first, _ in first }
    let new = Dictionary(sides.new.actions.map { ($0.name, $0) }) { first, _ in first }
    let unknown = sides.old.unknown.union(sides.new.unknown)
    return Set(old.keys).union(new.keys).subtracting(unknown).sorted().compactMap { name in
      if case .json(let before, _)? = old[name]?.content, case .json(let after, _)? = new[name]?.content,
        before == after
      {
        return nil
      }
      return (name, old[name], new[name])
    }
  }

  private func meanings(
    of actions: [DiffSide.Action], on side: DiffSide
  ) async throws -> (byName: [String: ActionMeaning], diagnostics: [Diagnostic]) {
    var byName: [String: ActionMeaning] = [:]
    var diagnostics: [Diagnostic] = []
    var toCompile: [ActionSource] = []
    let read = await onAllCores(actions) { action -> Checked<LocatedDescription>? in
      guard case .json(let bytes, let file) = action.content else { return nil }
      return readDescription(json: bytes, file: file, action: action.name)
    }
    for (action, checked) in zip(actions, read) {
      switch action.content {
      case .json:
        byName[action.name] = (checked?.value).map { .description($0.description) }
        diagnostics += checked?.diagnostics ?? []
      case .swift(let source): toCompile.append(source)
      case .definition(let json, let file): byName[action.name] = try ActionMeaning(definition: json, file: file)
      }
    }
    if let compiled = try await side.loader?.compile(toCompile) {
      diagnostics += compiled.shared
      for action in compiled.actions {
        byName[action.source.action] = action.description.value.map { .description($0.description) }
        diagnostics += action.description.diagnostics
      }
    }
    return (byName, diagnostics)
  }

  private static func changes(
    from old: ActionMeaning?, to new: ActionMeaning?, arrivals: [(String, ActionMeaning)]
  ) -> [ContractChange] {
    switch (old, new) {
    case (.description(let old)?, .description(let new)?): return ContractChanges.changes(from: old, to: new)
    case (let old?, let new?): return ContractChanges.changes(from: old.contract, to: new.contract)
    case (nil, let new?): return [addition(of: new.whole)]
    case (let old?, nil):
      let heirs = arrivals.filter { $0.1.doesTheSame(as: old) }.map(\.0)
      return [removal(of: old.whole, heir: heirs.count == 1 ? heirs.first : nil)]
    case (nil, nil): return []
    }
  }
}
