extension PythonExpression {
  /// When a statement puts an expression that is too long for a line between parentheses, as formatters do.
  enum Enclosure {
    /// The expression has brackets of its own, or nothing that could be parted.
    case never
    /// Where it would else be more than one line, but for brackets at its end.
    case whereParted
    /// Where all lines fit then, and do not without.
    case whereItHelps
  }

  var enclosure: Enclosure {
    if isFluent { return .whereParted }
    switch self {
    case .plus, .comparison, .between, .and, .or, .conditional, .binding: return .whereParted
    case .none, .boolean, .integer, .number, .digits, .string, .bytes, .pattern, .formatted, .name: return .whereItHelps
    case .call(let function, _): return function.enclosure
    case .attribute(let value, _), .element(let value, _): return value.enclosure
    case .not(let value): return value.precedence < .not ? .never : value.enclosure
    case .slice, .starred, .list, .tuple, .dictionary, .listComprehension, .generator: return .never
    }
  }

  /// Whether lines may end between the brackets at an end of the expression, with no parentheses around all of it:
  /// where it has one operator of the loosest kind only.
  var canStandOpen: Bool {
    guard let (_, count) = loosest, count == 1 else { return false }
    return last.hasBrackets || first?.hasBrackets == true
  }

  /// The loosest operators outside brackets, and how many there are.
  private var loosest: (Precedence, Int)? {
    var found: (Precedence, Int)?
    for (precedence, count) in operators {
      if let (best, sum) = found, best <= precedence {
        if best == precedence { found = (best, sum + count) }
      } else {
        found = (precedence, count)
      }
    }
    return found
  }

  private var operators: [(Precedence, Int)] {
    switch self {
    case .and(let values) where values.count > 1, .or(let values) where values.count > 1:
      // Formatters take both for one kind.
      [(.or, values.count - 1)] + values.flatMap { $0.operators(atLeast: .not) }
    case .and(let values), .or(let values): values[0].operators
    case .conditional: [(.conditional, 2)]
    case .between(_, let value, _): [(.comparison, 2)] + value.operators(atLeast: .sum)
    case .comparison(let left, _, let right):
      [(.comparison, 1)] + left.operators(atLeast: .sum) + right.operators(atLeast: .sum)
    case .plus(let left, let right): [(.sum, 1)] + left.operators(atLeast: .sum) + right.operators(atLeast: .unary)
    case .not(let value): value.operators(atLeast: .not)
    case .binding(_, let value): value.operators
    default: []
    }
  }

  private func operators(atLeast precedence: Precedence) -> [(Precedence, Int)] {
    self.precedence >= precedence ? operators : []
  }

  /// What stands last, if it is not between parentheses itself.
  private var last: PythonExpression {
    switch self {
    case .and(let values), .or(let values): values.last?.part(atLeast: .not).last ?? self
    case .comparison(_, _, let right): right.part(atLeast: .sum).last
    case .plus(_, let right): right.part(atLeast: .unary).last
    case .not(let value): value.part(atLeast: .not).last
    case .binding(_, let value): value.last
    default: self
    }
  }

  /// What stands first; nil behind a word.
  private var first: PythonExpression? {
    switch self {
    case .and(let values), .or(let values): values.first?.part(atLeast: .not).first
    case .comparison(let left, _, _), .plus(let left, _): left.part(atLeast: .sum).first
    case .call(let value, _), .attribute(let value, _), .element(let value, _): value.part(atLeast: .primary).first
    case .not, .starred: nil
    default: self
    }
  }

  /// The expression as an operand, where a tuple stands for parentheses.
  private func part(atLeast precedence: Precedence) -> PythonExpression {
    self.precedence >= precedence ? self : .tuple([self])
  }

  /// Whether the expression has something between brackets, other than an index.
  private var hasBrackets: Bool {
    switch self {
    case .call(_, let arguments): !arguments.isEmpty
    case .list(let values), .tuple(let values): !values.isEmpty
    case .dictionary(let entries): !entries.isEmpty
    case .listComprehension, .generator: true
    default: false
    }
  }
}
