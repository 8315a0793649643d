import DataActions
import PythonSyntax

/// A variable with what is on its way to an output: one value, or an array with whose elements the same is done.
struct MappedValue {
  /// Whether it is one value, or an array and how that came about.
  enum Extent: Hashable {
    /// One value.
    case one
    /// A value of the response that should be an array.
    case array
    /// A list of nodes.
    case nodes
  }

  /// The name of the output.
  let output: String
  /// The variable.
  let variable: PythonName
  /// The type that the value, or each element, is to have.
  let type: OutputType
  /// What is in the variable.
  let extent: Extent
  /// What stands in for it where it is not as it should be.
  let substitutes: Substitutes

  /// The variable, as an expression.
  var expression: PythonExpression { .name(variable) }

  /// The elements or the value itself, after something is done to each.
  func transformed(_ change: (PythonExpression) -> PythonExpression) -> PythonExpression {
    if extent == .one { return change(expression) }
    return .listComprehension(change(.name(ScriptScope.item)), [PythonClause(ScriptScope.item, in: expression)])
  }

  /// The lines for a value that no conversion took, which is None; and for one that is there.
  func refused(_ refusal: [PythonStatement], otherwise statements: [PythonStatement] = []) -> [PythonStatement] {
    let refusal = PythonBranch(.comparison(expression, .same, .none), refusal)
    if case .value = substitutes.other, !statements.isEmpty {
      return [.choose([refusal], otherwise: statements)]
    }
    return [.when(refusal.condition, refusal.body)] + statements
  }
}

extension ScriptScope {
  /// What the description has its own words for: a value that is missing, and one that is null.
  mutating func toldApart(_ value: MappedValue) -> [PythonBranch] {
    let substitutes = value.substitutes
    var branches: [PythonBranch] = []
    if substitutes.absent == .marker, substitutes.missing != substitutes.other {
      let isMissing = PythonExpression.comparison(value.expression, .same, missing)
      branches.append(PythonBranch(isMissing, substitute(substitutes.missing, in: value, because: .string("missing"))))
    }
    if substitutes.null != substitutes.other {
      branches.append(
        PythonBranch(isNull(value), substitute(substitutes.null, in: value, because: .string("null"))))
    }
    return branches
  }

  /// Whether a value is null; an array is where one of its elements is.
  private mutating func isNull(_ value: MappedValue) -> PythonExpression {
    let isNone = PythonExpression.comparison(value.expression, .same, .none)
    return switch value.extent {
    case .one: isNone
    case .nodes: .comparison(.none, .isIn, value.expression)
    case .array: .or([isNone, .comparison(.none, .isIn, helper("elements", value.expression))])
    }
  }
}
