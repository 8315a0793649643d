extension JSONPath: CustomStringConvertible {
  /// The canonical text: `$.name` where that is allowed, `$['other name']` otherwise.
  ///
  /// Reading it gives the same query again.
  package var description: String { segments.reduce(into: String(root.sign)) { $0 += $1.text } }
}

extension JSONPath.Segment {
  fileprivate var text: String {
    let dots = reach == .descendants ? ".." : ""
    if selectors.count == 1, case .name(let name) = selectors[0], name.isShorthand {
      return (reach == .descendants ? ".." : ".") + name.text
    }
    if reach == .descendants, selectors == [.wildcard] { return "..*" }
    return dots + "[" + selectors.map(\.text).joined(separator: ", ") + "]"
  }
}

extension JSONPath.Selector {
  fileprivate var text: String {
    switch self {
    case .name(let name): return name.quoted
    case .index(let index): return String(index)
    case .wildcard: return "*"
    case .slice(let start, let end, let step):
      let bounds = (start.map { String($0) } ?? "") + ":" + (end.map { String($0) } ?? "")
      return step == 1 ? bounds : bounds + ":\(step)"
    case .filter(let filter): return "?" + filter.text
    }
  }
}

extension Filter {
  fileprivate var text: String {
    switch self {
    case .or(let choices):
      return choices.map { if case .or = $0 { "(\($0.text))" } else { $0.text } }.joined(separator: " || ")
    case .and(let conditions): return conditions.map { $0.isTight ? $0.text : "(\($0.text))" }.joined(separator: " && ")
    case .not(let filter):
      switch filter {
      case .exists, .pattern: return "!" + filter.text
      case .or, .and, .not, .comparison: return "!(" + filter.text + ")"
      }
    case .exists(let path): return path.description
    case .comparison(let left, let comparison, let right):
      return left.text + " " + comparison.rawValue + " " + right.text
    case .pattern(let test):
      return (test.extent == .whole ? "match(" : "search(") + test.text.text + ", " + test.pattern.text + ")"
    }
  }

  /// Whether it binds tighter than `&&`.
  private var isTight: Bool {
    switch self {
    case .or, .and: false
    case .not, .exists, .comparison, .pattern: true
    }
  }
}

extension FilterOperand {
  fileprivate var text: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let digits): digits
    case .string(let text): text.quoted
    case .query(let path): path.description
    case .length(let operand): "length(" + operand.text + ")"
    case .count(let path): "count(" + path.description + ")"
    case .value(let path): "value(" + path.description + ")"
    }
  }
}

extension ExactText {
  /// Whether the name can stand behind a dot.
  fileprivate var isShorthand: Bool {
    guard let first = text.unicodeScalars.first, JSONPathParser.isNameFirst(first) else { return false }
    return text.unicodeScalars.allSatisfy(JSONPathParser.isName)
  }

  /// The text in quotes, with the escapes of a normalized path (RFC 9535, section 2.7).
  fileprivate var quoted: String {
    var escaped = String.UnicodeScalarView("'".unicodeScalars)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{8}": escaped.append(contentsOf: "\\b".unicodeScalars)
      case "\u{C}": escaped.append(contentsOf: "\\f".unicodeScalars)
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\r": escaped.append(contentsOf: "\\r".unicodeScalars)
      case "\t": escaped.append(contentsOf: "\\t".unicodeScalars)
      case "'", "\\": escaped.append(contentsOf: "\\\(scalar)".unicodeScalars)
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        escaped.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    escaped.append("'")
    return String(escaped)
  }
}
