import ContractChanges
import Diagnostics

extension DiffReport {
  /// The actions, each with its changes and its way out; nothing where nothing differs.
  func human(style: TextStyle) -> String {
    actions.map { action in
      let title = action.title.map { " (\(harmless($0)))" } ?? ""
      let changes = zip(action.difference.changes, action.uses).map { Self.text($0, uses: $1, style: style) }.joined()
      return style.strong(harmless(action.difference.action)) + title + "\n" + changes
        + Self.text(action.wayOut, style: style)
    }.joined(separator: "\n")
  }

  private static func text(_ change: ContractChange, uses: [KnownFlows.Place], style: TextStyle) -> String {
    let margin = String(repeating: " ", count: widest - change.class.words.count + 2)
    let below = String(repeating: " ", count: widest + 4)
    var text = "  \(style.paint(change.class))\(margin)\(harmless(change.words))\n"
    if let remark = change.remark { text += below + style.faint(harmless(remark)) + "\n" }
    for use in uses { text += "\(below)\(harmless("\(use.location): used by the flow \(quoted(use.flow))"))\n" }
    return text
  }

  private static func text(_ wayOut: WayOut?, style: TextStyle) -> String {
    guard let wayOut else { return "" }
    var text = "  The way out, in the workspace's folder:\n"
    for (number, step) in wayOut.steps.enumerated() {
      text += "  \(number + 1). \(harmless(step.words))\n"
      for command in step.commands { text += "       \(style.mark(harmless(command)))\n" }
    }
    return text
  }

  private static let widest = ChangeClass.allCases.map(\.words.count).max() ?? 0
}

extension TextStyle {
  /// A class in its colour.
  fileprivate func paint(_ changeClass: ChangeClass) -> String {
    switch changeClass {
    case .breaksFlows: severity(changeClass.words, .error)
    case .needsNewAction: severity(changeClass.words, .warning)
    case .inPlace: mark(changeClass.words)
    case .noEffect: faint(changeClass.words)
    }
  }
}
