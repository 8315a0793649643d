import DataActions
import JSONPath
import PythonSyntax

/// What becomes of an output whose value is not there, is null, or is of another type.
struct Substitutes {
  /// What takes the value's place.
  enum Substitute: Hashable {
    /// A value of the output's type.
    case value(PythonExpression)
    /// Nothing: the call fails with a text.
    case failure(PythonExpression)
  }

  /// What stands in for a value that is missing.
  let missing: Substitute
  /// What stands in for null.
  let null: Substitute
  /// What stands in for a value that cannot become the output's type.
  let other: Substitute
  /// The failure for several values where one is wanted; no default hides it.
  let several: Substitute

  /// What the description says of each case; one without a word of its own is as the default says.
  ///
  /// What a path is that has no steps is always there.
  init(_ output: OutputDescription, path: JSONPath?, failures: FailureTexts, scope: inout ScriptScope) {
    let text = failures.other(&scope)
    func failure(_ words: String) -> Substitute {
      .failure(text ?? .string("Response from external API \(words): \(output.name)"))
    }
    func substitute(_ substitute: DataActions.Substitute?, _ words: String) -> Substitute? {
      switch substitute {
      case .value(let value): .value(PythonExpression(value))
      case .failure: failure(words)
      case nil: nil
      }
    }
    several = failure("has several values for")
    other = output.default.map { .value(PythonExpression($0)) } ?? failure("lacks a usable value")
    let isAlwaysThere = path?.segments.isEmpty ?? true
    missing = isAlwaysThere ? other : substitute(output.whenMissing, "has no value for") ?? other
    isTakenAsItIs = output.operations.isEmpty
    isNoted = scope.logs
    null = substitute(output.whenNull, "has null for") ?? other
  }

  /// Whether a value becomes the output as it is, if it has the type.
  private let isTakenAsItIs: Bool
  /// Whether the log says where a value stood in, and why.
  let isNoted: Bool

  /// What a query gives for nothing: at once what stands in for it where nothing is done to that any more; the marker
  /// only where missing and null are not the same, or the log tells them apart.
  var absent: Absent {
    if case .value(let value) = missing {
      if isNoted { return .marker }
      if isTakenAsItIs { return .substitute(value) }
    }
    return missing == null ? .none : .marker
  }
}

extension Substitutes.Substitute {
  /// Puts the substitute into a variable, or fails.
  func statement(for variable: PythonName) -> PythonStatement {
    switch self {
    case .value(let value): .assign(variable, value)
    case .failure(let text): .raise(.call("ActionError", .string(ErrorCode.mapping.rawValue), text))
    }
  }
}
