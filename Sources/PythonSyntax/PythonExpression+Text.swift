extension PythonExpression {
  /// The expression on one line.
  var flat: String {
    switch self {
    case .none: "None"
    case .boolean(let value): value ? "True" : "False"
    case .integer(let value): String(value)
    case .number(let value): String(value)
    case .string(let text): PythonLiteral.string(text)
    case .formatted(let parts): PythonLiteral.formatted(parts)
    case .name(let name): name.description
    case .attribute(let value, let name): value.flat + "." + name.description
    case .element(let value, let index): value.flat + "[" + index.flat + "]"
    case .comparison(let left, let comparison, let right): "\(left.flat) \(comparison.rawValue) \(right.flat)"
    case .between(let low, let value, let high): "\(low) <= \(value.flat) <= \(high)"
    case .starred(let value): "*" + value.flat
    case .not(let value): "not " + value.flat
    case .and(let values): values.map(\.flat).joined(separator: " and ")
    case .conditional(let then, let condition, let otherwise):
      "\(then.flat) if \(condition.flat) else \(otherwise.flat)"
    case .call, .list, .tuple, .dictionary: flatBrackets
    }
  }

  /// The expression on as few lines as fit, when the first begins behind `prefix` and the last ends with `suffix`.
  func lines(indentation: Int, prefix: String, suffix: String) -> [String] {
    let line = spaces(indentation) + prefix + flat + suffix
    if line.unicodeScalars.count <= PythonLayout.width { return [line] }
    guard let bracket, !bracket.items.isEmpty else { return [line] }
    let inner = bracket.items.flatMap { item in
      item.value.lines(indentation: indentation + PythonLayout.step, prefix: item.prefix, suffix: ",")
    }
    return [spaces(indentation) + prefix + bracket.opening] + inner
      + [spaces(indentation) + bracket.closing + suffix]
  }

  /// Whether the expression can be laid out over several lines without parentheses around it.
  var hasBrackets: Bool { bracket.map { !$0.items.isEmpty } ?? false }

  private var flatBrackets: String {
    guard let bracket else { return "" }
    let items = bracket.items.map { $0.prefix + $0.value.flat }.joined(separator: ", ")
    if case .tuple(let values) = self, values.count == 1 { return bracket.opening + items + "," + bracket.closing }
    return bracket.opening + items + bracket.closing
  }

  private struct Bracket {
    let opening: String
    let items: [(prefix: String, value: PythonExpression)]
    let closing: String
  }

  private var bracket: Bracket? {
    switch self {
    case .call(let function, let arguments):
      Bracket(
        opening: function.flat + "(", items: arguments.map { ($0.name.map { "\($0)=" } ?? "", $0.value) }, closing: ")")
    case .list(let values): Bracket(opening: "[", items: values.map { ("", $0) }, closing: "]")
    case .tuple(let values): Bracket(opening: "(", items: values.map { ("", $0) }, closing: ")")
    case .dictionary(let entries):
      Bracket(
        opening: "{",
        items: entries.map { entry in
          switch entry {
          case .member(let key, let value): (key.flat + ": ", value)
          case .unpacked(let value): ("**", value)
          }
        }, closing: "}")
    default: nil
    }
  }
}

/// How source is laid out: the defaults of the formatters that people use.
enum PythonLayout {
  static let width = 88
  static let step = 4
}

func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
