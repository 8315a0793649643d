/// Where the values of settings come from.
package enum SettingValues: Sendable {
  /// One environment of the workspace.
  case environment([String: String])
  /// What holds the action: each stands there as a mark of its own until then.
  case marked

  /// The value that a setting has as a template; nil where it has none.
  func value(of name: String) -> String? {
    switch self {
    case .environment(let values): values[name]
    case .marked: SettingMark.mark(name)
    }
  }
}

/// Stands in a text where the value of a setting will be filled in by Terraform.
enum SettingMark {
  private static let opening = "\u{E000}"
  private static let closing = "\u{E001}"

  /// The mark of a setting. Its characters are private ones, which no description can have in its texts.
  static func mark(_ name: String) -> String { opening + name + closing }

  /// Whether a text has a mark, or what could be taken for one.
  static func occurs(in text: String) -> Bool { text.contains(opening) || text.contains(closing) }

  /// A text with what `fill` makes of each mark, and what `write` makes of all else.
  static func filled(_ text: String, fill: (String) -> String, write: (String) -> String) -> String {
    var parts = text.split(separator: opening, omittingEmptySubsequences: false).map(String.init)
    let beginning = write(parts.removeFirst())
    return beginning
      + parts.map { part in
        let pieces = part.split(separator: closing, maxSplits: 1, omittingEmptySubsequences: false)
        return fill(String(pieces[0])) + write(pieces.count > 1 ? String(pieces[1]) : "")
      }.joined()
  }
}
