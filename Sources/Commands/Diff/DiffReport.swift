import ContractChanges
import Diagnostics
import Workspace

/// What `gcgen diff` found.
struct DiffReport: Sendable {
  /// An action with all that is said of it.
  struct Action: Sendable {
    /// What differs.
    let difference: ActionDifference
    /// Where flows call the action.
    let calls: [KnownFlows.Place]
    /// Where flows use what a change takes away, for each change.
    let uses: [[KnownFlows.Place]]
    /// What to do where the published action cannot take the changes.
    let wayOut: WayOut?

    init(_ difference: ActionDifference, sides: DiffSides, names: Set<String>, flows: KnownFlows) {
      let calls = flows.calls(of: difference)
      self.difference = flows.settle(difference)
      self.calls = calls.map { KnownFlows.Place(flow: $0.flow, location: $0.call.location) }
      uses = self.difference.changes.map { flows.uses($0, calls: calls) }
      wayOut = WayOut(self.difference, sides: sides, names: names, calls: flows.fileCount == nil ? nil : calls)
    }

    /// The class of its worst change.
    var worst: ChangeClass { difference.changes.first?.class ?? .noEffect }

    /// The name that people see, where it is another one.
    var title: String? {
      let title = difference.titles.new ?? difference.titles.old
      return title == difference.action ? nil : title
    }
  }

  /// What the sides are called.
  let sides: (old: String, new: String)
  /// The actions that differ, the worst first.
  let actions: [Action]
  /// How many files of flows were read; nil where flows are not known.
  let flowFiles: Int?
  /// What was complained of.
  let diagnostics: DiagnosticReport

  init(_ differences: [ActionDifference], sides: DiffSides, flows: KnownFlows, diagnostics: [Diagnostic]) {
    self.sides = (sides.old.subject.name, sides.new.subject.name)
    var names = sides.takenNames
    var found: [Action] = []
    for difference in differences {
      let action = Action(difference, sides: sides, names: names, flows: flows)
      if let name = action.wayOut?.newAction { names.insert(name) }
      found.append(action)
    }
    actions = found.enumerated().sorted { left, right in
      left.element.worst == right.element.worst
        ? left.offset < right.offset : left.element.worst > right.element.worst
    }.map(\.element)
    flowFiles = flows.fileCount
    self.diagnostics = DiagnosticReport(diagnostics)
  }

  /// The class of the worst change of all; nil where nothing differs.
  var worst: ChangeClass? { actions.map(\.worst).max() }

  /// How many changes there are of a class.
  func count(_ changeClass: ChangeClass) -> Int {
    actions.reduce(0) { $0 + $1.difference.changes.count { $0.class == changeClass } }
  }

  /// `3 changes in 2 actions: 1 breaks flows, 2 are in place`, or that there are none.
  var summary: String {
    let total = actions.reduce(0) { $0 + $1.difference.changes.count }
    if total == 0 { return "nothing changed from \(sides.old) to \(sides.new)" }
    let counts = ChangeClass.allCases.reversed().compactMap { changeClass in
      count(changeClass) == 0 ? nil : changeClass.counted(count(changeClass))
    }
    let flows = flowFiles.map { "; \($0) file\($0 == 1 ? "" : "s") of flows read" } ?? ""
    return "\(total) change\(total == 1 ? "" : "s") in \(actions.count) action\(actions.count == 1 ? "" : "s"): "
      + counts.joined(separator: ", ") + flows
  }
}

extension ChangeClass {
  /// A number of changes with what they do.
  fileprivate func counted(_ number: Int) -> String {
    let isOne = number == 1
    switch self {
    case .noEffect: return "\(number) \(isOne ? "has" : "have") no effect"
    case .inPlace: return "\(number) \(isOne ? "is" : "are") in place"
    case .needsNewAction: return "\(number) \(isOne ? "needs" : "need") a new action"
    case .breaksFlows: return "\(number) \(isOne ? "breaks" : "break") flows"
    }
  }
}
