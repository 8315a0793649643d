/// Chains of calls: `name.strip().lower()`.
extension PythonExpression {
  /// Whether the expression is a chain whose links formatters put on lines of their own, if it is too long for one:
  /// two methods, or more, of what calls give.
  var isFluent: Bool { methodsOfResults > 1 }

  private var methodsOfResults: Int {
    switch self {
    case .call(let value, _), .element(let value, _): value.methodsOfResults
    case .attribute(let value, _): value.methodsOfResults + (value.isResult ? 1 : 0)
    default: 0
    }
  }

  private var isResult: Bool {
    switch self {
    case .call, .element: true
    default: false
    }
  }

  /// The layout of a call, an attribute or an element; in a fluent chain, lines may end behind each result.
  var chainLayout: SourceLayout {
    isFluent ? .group(link(between: .line(""))) : link(between: .text(""))
  }

  private func link(between results: SourceLayout) -> SourceLayout {
    switch self {
    case .call(let function, let arguments):
      .sequence([function.link(between: results), Self.layout(arguments)])
    case .attribute(let value, let name):
      .sequence([value.link(between: results), value.isResult ? results : .text(""), .text("." + name.description)])
    case .element(let value, let index):
      .sequence([value.link(between: results), .brackets("[", index.layout, "]")])
    default: layout(atLeast: .primary)
    }
  }
}
