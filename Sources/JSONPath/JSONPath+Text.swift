extension JSONPath: CustomStringConvertible {
  /// The canonical text: `$.name` where that is allowed, `$['other name']` otherwise.
  ///
  /// Reading it gives the same query again.
  package var description: String {
    segments.reduce(into: "$") { text, segment in
      switch segment.singularStep {
      case .index(let index): text += "[\(index)]"
      case .name(let name) where Self.isShorthand(name.text): text += "." + name.text
      case .name(let name): text += "['" + Self.escaped(name.text) + "']"
      case nil: preconditionFailure("only singular queries are read so far")
      }
    }
  }

  private static func isShorthand(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, JSONPathParser.isNameFirst(first) else { return false }
    return name.unicodeScalars.allSatisfy { JSONPathParser.isNameFirst($0) || ("0"..."9").contains($0) }
  }

  /// The escapes of a normalized path (RFC 9535, section 2.7).
  private static func escaped(_ name: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\u{8}": text.append(contentsOf: "\\b".unicodeScalars)
      case "\u{C}": text.append(contentsOf: "\\f".unicodeScalars)
      case "\n": text.append(contentsOf: "\\n".unicodeScalars)
      case "\r": text.append(contentsOf: "\\r".unicodeScalars)
      case "\t": text.append(contentsOf: "\\t".unicodeScalars)
      case "'", "\\": text.append(contentsOf: "\\\(scalar)".unicodeScalars)
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        text.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
