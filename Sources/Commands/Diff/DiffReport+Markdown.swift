import ContractChanges
import Diagnostics

extension DiffReport {
  /// A comment for a pull request: a table of the changes, and the ways out folded away.
  var markdown: String {
    var text = "### Data actions: \(Self.escaped(sides.old)) → \(Self.escaped(sides.new))\n\n"
    text += "\(Self.escaped(summary))\n"
    if actions.isEmpty { return text }
    text += "\n| action | class | change |\n|---|---|---|\n"
    for action in actions {
      for (change, uses) in zip(action.difference.changes, action.uses) {
        text += Self.row(action.difference.action, change, uses)
      }
    }
    for action in actions {
      if let wayOut = action.wayOut { text += Self.text(wayOut, action: action.difference.action) }
    }
    return text
  }

  private static func row(_ action: String, _ change: ContractChange, _ uses: [KnownFlows.Place]) -> String {
    let isStrong = change.class >= .needsNewAction
    let changeClass = isStrong ? "**\(change.class.words)**" : change.class.words
    let places = uses.map { "\($0.location): used by the flow \(quoted($0.flow))" }
    let lines = ([change.words, change.remark].compactMap(\.self) + places).map(escaped)
    return "| \(escaped(action)) | \(changeClass) | \(lines.joined(separator: "<br>")) |\n"
  }

  private static func text(_ wayOut: WayOut, action: String) -> String {
    var text = "\n<details><summary>The way out for \(escaped(action))</summary>\n\n"
    for (number, step) in wayOut.steps.enumerated() {
      text += "\(number + 1). \(escaped(step.words))\n"
      if step.commands.isEmpty { continue }
      text += "   ```sh\n"
      for command in step.commands { text += "   \(oneLine(command))\n" }
      text += "   ```\n"
    }
    return text + "\n</details>\n"
  }

  /// A user's text as itself: on one line, without a table's, a link's, a mention's or a tag's meaning.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in oneLine(text) {
      if let code = character.asciiValue, signs.contains(character) {
        escaped += "&#\(code);"
      } else {
        escaped.append(character)
      }
    }
    return escaped
  }

  private static func oneLine(_ text: String) -> String {
    String(harmless(text).map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  private static let signs = Set("|<>&`*_[]\\#~!@$")
}
