/// A template that is being written: what an author wrote stands in it as text, whatever Velocity would make of it.
struct TemplateText {
  /// The template so far.
  private(set) var text = ""
  private var named: Set<Unicode.Scalar> = []

  /// Adds text.
  ///
  /// Velocity gives a meaning to three signs. Each becomes a variable: which of the ways to escape them a version of
  /// Velocity knows differs, what a variable is does not.
  mutating func write(_ literal: String) {
    for scalar in literal.unicodeScalars {
      guard let name = Self.signs[scalar] else {
        text.unicodeScalars.append(scalar)
        continue
      }
      if named.insert(scalar).inserted { text += "#set($\(name) = '\(scalar)')" }
      text += "${\(name)}"
    }
  }

  /// Adds Velocity.
  mutating func insert(_ velocity: String) { text += velocity }

  private static let signs: [Unicode.Scalar: String] = ["$": "dollar", "#": "hash", "\\": "backslash"]

  /// The items of a list, some of which are there only under a condition, with separators between those that are.
  ///
  /// - Parameters:
  ///   - opening: stands before the first one, if there is any.
  ///   - variable: the name of a variable that the template may use for it.
  static func list(_ items: [Item], opening: String = "", separator: String, variable: String) -> String {
    guard let first = items.firstIndex(where: { $0.condition == nil }) else {
      if items.isEmpty { return "" }
      let rest = items.map { item in
        "#if(\(item.condition ?? "true"))${\(variable)}\(item.template)#set($\(variable) = \"\(separator)\")#{end}"
      }
      return "#set($\(variable) = \"\(opening)\")" + rest.joined()
    }
    return opening
      + items.enumerated().map { index, item in
        guard let condition = item.condition else { return index > first ? separator + item.template : item.template }
        let content = index < first ? item.template + separator : separator + item.template
        // A letter may follow.
        return "#if(\(condition))\(content)#{end}"
      }.joined()
  }

  /// An item of a list.
  struct Item {
    /// What it is.
    let template: String
    /// When it is there, as Velocity; always where it is nil.
    let condition: String?
  }
}
