import PythonSyntax

/// How a script notes that a default stands in for a value, and why: only where the value is not there, so that one
/// that is costs nothing.
extension ScriptScope {
  /// Puts a substitute into an output's variable and notes that, or fails.
  mutating func substitute(
    _ substitute: Substitutes.Substitute, in value: MappedValue, because reason: PythonExpression
  ) -> [PythonStatement] {
    let substituting = substitute.statement(for: value.variable)
    guard value.substitutes.isNoted, case .value = substitute else { return [substituting] }
    return [note(value.output, because: reason), substituting]
  }

  /// Why a default stands in for a value that is none of those told apart before.
  mutating func reason(_ value: MappedValue, found: PythonExpression) -> PythonExpression {
    guard needsFound(value) else { return .string("type") }
    return helper(value.extent == .one ? "why_default" : "why_default_array", found)
  }

  /// What was found, in a variable that keeps it while the output's own is worked on, if the reason depends on it.
  mutating func held(
    _ value: MappedValue, _ source: PythonExpression
  ) -> (statements: [PythonStatement], found: PythonExpression) {
    guard needsFound(value), source == value.expression || !source.isName else { return ([], source) }
    if value.extent == .nodes, source != value.expression {
      let nodes = variable("\(value.variable)_nodes")
      return ([.declare(nodes, .listOfAny, source)], .name(nodes))
    }
    let found = foundVariable
    return ([.assign(found, source)], .name(found))
  }

  private func needsFound(_ value: MappedValue) -> Bool {
    guard value.substitutes.isNoted, case .value = value.substitutes.other else { return false }
    return !value.substitutes.isTypeAlone(in: value.extent)
  }
}

extension Substitutes {
  /// Whether what is left for `other` has the wrong type for sure: a value that is missing and null are told apart.
  fileprivate func isTypeAlone(in extent: MappedValue.Extent) -> Bool {
    null != other && (extent == .nodes || (absent == .marker && missing != other))
  }
}
