import ContractChanges
import Diagnostics
import JSONText

extension DiffReport {
  /// An object whose keys are always all there and in this order.
  ///
  /// - `old`, `new`: what the sides are called.
  /// - `class`: that of the worst change, `noEffect`, `inPlace`, `needsNewAction` or `breaksFlows`; null where nothing
  ///   differs.
  /// - `counts`: how many changes there are of each class.
  /// - `actions`, the worst first: `action`, `title` (the name people see; null where it is not known), `class`,
  ///   `changes`, `calls` (null where flows are not known), `wayOut` (null where none is needed).
  ///   - a change: `class`, `pointer` into the description or the definition, `words`, `remark` or null, `old` and `new`
  ///     (the part on either side; null where it is not there), `uses`.
  ///   - `wayOut`: `action` (the proposed name; null where the action is gone), `steps` of `words` and `commands`.
  ///   - `calls` and `uses` are places in flows: `flow`, `file`, `line`, `column`.
  /// - `diagnostics`: as every verb has them.
  var json: JSONTree {
    .object([
      .init("old", .string(sides.old)),
      .init("new", .string(sides.new)),
      .init("class", worst.map { .string($0.rawValue) } ?? .null),
      .init("counts", .object(ChangeClass.allCases.map { .init($0.rawValue, .integer(count($0))) })),
      .init("actions", .array(actions.map(tree))),
      .init("diagnostics", diagnostics.json),
    ])
  }

  private func tree(of action: Action) -> JSONTree {
    let title = action.difference.titles.new ?? action.difference.titles.old
    return .object([
      .init("action", .string(action.difference.action)),
      .init("title", title.map { .string($0) } ?? .null),
      .init("class", .string(action.worst.rawValue)),
      .init("changes", .array(zip(action.difference.changes, action.uses).map(Self.tree))),
      .init("calls", flowFiles == nil ? .null : .array(action.calls.map(Self.tree))),
      .init("wayOut", action.wayOut.map(Self.tree) ?? .null),
    ])
  }

  private static func tree(of change: ContractChange, uses: [KnownFlows.Place]) -> JSONTree {
    .object([
      .init("class", .string(change.class.rawValue)),
      .init("pointer", .string(change.pointer)),
      .init("words", .string(change.words)),
      .init("remark", change.remark.map { .string($0) } ?? .null),
      .init("old", change.old ?? .null),
      .init("new", change.new ?? .null),
      .init("uses", .array(uses.map(tree))),
    ])
  }

  private static func tree(of place: KnownFlows.Place) -> JSONTree {
    .object([
      .init("flow", .string(place.flow)),
      .init("file", .string(place.location.file)),
      .init("line", .integer(place.location.line)),
      .init("column", .integer(place.location.column)),
    ])
  }

  private static func tree(of wayOut: WayOut) -> JSONTree {
    let steps = wayOut.steps.map { step in
      JSONTree.object([
        .init("words", .string(step.words)), .init("commands", .array(step.commands.map { .string($0) })),
      ])
    }
    return .object([
      .init("action", wayOut.newAction.map { .string($0) } ?? .null), .init("steps", .array(steps)),
    ])
  }
}
