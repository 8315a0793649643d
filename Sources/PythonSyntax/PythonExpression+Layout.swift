extension PythonExpression {
  /// The expression on one line.
  var flat: String { layout.flat }

  /// How tightly an expression holds together; the loosest first.
  enum Precedence: Int, Comparable {
    case binding
    case conditional
    case or
    case and
    case not
    case comparison
    case sum
    case unary
    case primary

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  var precedence: Precedence {
    switch self {
    case .binding: .binding
    case .conditional: .conditional
    case .or(let values): values.count == 1 ? values[0].precedence : .or
    case .and(let values): values.count == 1 ? values[0].precedence : .and
    case .not: .not
    case .comparison, .between: .comparison
    case .plus: .sum
    case .integer(let value): value < 0 ? .unary : .primary
    case .number(let value): value.sign == .minus ? .unary : .primary
    case .digits(let text): text.hasPrefix("-") ? .unary : .primary
    default: .primary
    }
  }

  /// The layout where only expressions that hold together so tightly stand without parentheses.
  func layout(atLeast precedence: Precedence) -> SourceLayout {
    self.precedence >= precedence ? layout : .brackets("(", layout, ")")
  }

  /// The layout between brackets, where lines may end at operators.
  var layout: SourceLayout {
    switch self {
    case .none: .text("None")
    case .boolean(let value): .text(value ? "True" : "False")
    case .integer(let value): .text(String(value))
    case .number(let value): .text(String(value))
    case .digits(let text): .text(text.lowercased().replacing("+", with: ""))
    case .string(let text): .text(PythonLiteral.string(text))
    case .bytes(let text): .text("b" + PythonLiteral.string(text))
    case .pattern(let text): .text(PythonLiteral.pattern(text))
    case .formatted(let parts): .text(PythonLiteral.formatted(parts))
    case .name(let name): .text(name.description)
    case .call, .attribute, .element: chainLayout
    case .slice(let start, let end, let step): .text(Self.slice(start, end, step))
    case .starred(let value): .sequence([.text("*"), value.layout(atLeast: .comparison)])
    case .list, .tuple, .dictionary, .listComprehension, .generator: bracketLayout
    case .plus, .comparison, .between, .not, .and, .or, .conditional, .binding: operatorLayout
    }
  }

  private static func slice(_ start: Int?, _ end: Int?, _ step: Int?) -> String {
    let ends = (start.map(String.init) ?? "") + ":" + (end.map(String.init) ?? "")
    return ends + (step.map { ":\($0)" } ?? "")
  }

  /// The arguments of a call.
  static func layout(_ arguments: [PythonArgument]) -> SourceLayout {
    if arguments.count == 1, case .generator(let element, let clauses) = arguments[0].value {
      return .brackets("(", comprehension(element, clauses), ")")
    }
    return brackets("(", arguments.map(\.layout), ")")
  }

  private var bracketLayout: SourceLayout {
    switch self {
    case .list(let values): return Self.brackets("[", values.map { $0.layout(atLeast: .conditional) }, "]")
    case .tuple(let values):
      let items = values.map { $0.layout(atLeast: .conditional) }
      return values.count == 1
        ? .brackets("(", .sequence([items[0], .text(",")]), ")") : Self.brackets("(", items, ")")
    case .dictionary(let entries): return Self.brackets("{", entries.map(\.layout), "}")
    case .listComprehension(let element, let clauses):
      return .brackets("[", Self.comprehension(element, clauses), "]")
    case .generator(let element, let clauses): return .brackets("(", Self.comprehension(element, clauses), ")")
    default: return .text("")
    }
  }

  private static func brackets(_ opening: String, _ items: [SourceLayout], _ closing: String) -> SourceLayout {
    items.isEmpty ? .text(opening + closing) : .brackets(opening, .items(items), closing)
  }

  private static func comprehension(_ element: PythonExpression, _ clauses: [PythonClause]) -> SourceLayout {
    var pieces: [SourceLayout] = [.group(element.layout(atLeast: .conditional))]
    for clause in clauses {
      let values = clause.values.layout(atLeast: .or)
      pieces += [.line(" "), .text("for \(clause.name) in "), .group(values)]
      if let condition = clause.condition {
        pieces += [.line(" "), .text("if "), .group(condition.layout(atLeast: .or))]
      }
    }
    return .group(.sequence(pieces))
  }

  private var operatorLayout: SourceLayout {
    switch self {
    case .plus(let left, let right):
      return .group(
        .sequence([left.layout(atLeast: .sum), .line(" "), .text("+ "), right.layout(atLeast: .unary)]))
    case .comparison(let left, let comparison, let right):
      return .group(
        .sequence([
          left.layout(atLeast: .sum), .line(" "), .text(comparison.rawValue + " "), right.layout(atLeast: .sum),
        ]))
    case .between(let low, let value, let high):
      return .group(
        .sequence([
          .text(String(low)), .line(" "), .text("<= "), value.layout(atLeast: .sum), .line(" "), .text("<= \(high)"),
        ]))
    case .not(let value): return .sequence([.text("not "), value.layout(atLeast: .not)])
    case .and(let values): return Self.chain(values, "and", atLeast: .not)
    case .or(let values): return Self.chain(values, "or", atLeast: .not)
    case .conditional(let then, let condition, let otherwise):
      return .group(
        .sequence([
          then.layout(atLeast: .or), .line(" "), .text("if "), condition.layout(atLeast: .or), .line(" "),
          .text("else "), otherwise.layout(atLeast: .conditional),
        ]))
    case .binding(let name, let value):
      return .sequence([
        .group(.sequence([.text("\(name)"), .line(" ")])), .text(":= "), value.layout(atLeast: .conditional),
      ])
    default: return .text("")
    }
  }

  private static func chain(
    _ values: [PythonExpression], _ word: String, atLeast precedence: Precedence
  ) -> SourceLayout {
    if values.count == 1 { return values[0].layout }
    var pieces: [SourceLayout] = []
    for (index, value) in values.enumerated() {
      if index > 0 { pieces += [.line(" "), .text(word + " ")] }
      pieces.append(value.layout(atLeast: precedence))
    }
    return .group(.sequence(pieces))
  }
}

extension PythonArgument {
  fileprivate var layout: SourceLayout {
    guard let name else { return value.layout }
    return .sequence([.text("\(name)="), value.layout(atLeast: .conditional)])
  }
}

extension PythonEntry {
  fileprivate var layout: SourceLayout {
    switch self {
    case .member(let key, let value):
      .sequence([key.layout, .text(": "), value.layout(atLeast: .conditional)])
    case .unpacked(let value): .sequence([.text("**"), value.layout(atLeast: .comparison)])
    }
  }
}
