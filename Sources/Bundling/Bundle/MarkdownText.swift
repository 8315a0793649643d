/// A user's text in Markdown.
enum MarkdownText {
  /// The text as the content of a table's cell, on one line, with nothing in it that Markdown or HTML reads.
  static func cell(_ text: String) -> String {
    var cell = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": cell += " "
      case "|", "\\", "`", "*", "_", "[", "]", "<", "#": cell += "\\\(scalar)"
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return cell
  }
}
