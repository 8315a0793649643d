/// A user's words as a message quotes them: in '…', on one line, and no longer than one can read.
package func quoted(_ words: some StringProtocol) -> String {
  let longest = 60
  var text = String.UnicodeScalarView()
  for scalar in words.unicodeScalars.prefix(longest) {
    text.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
  }
  return words.unicodeScalars.count > longest ? "'\(String(text))…'" : "'\(String(text))'"
}

/// A user's text without what would steer a terminal or turn the reading direction.
package func harmless(_ text: String) -> String {
  var harmless = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control where scalar != "\n" && scalar != "\t", .format, .lineSeparator, .paragraphSeparator:
      harmless.append("\u{FFFD}")
    default: harmless.append(scalar)
    }
  }
  return String(harmless)
}
