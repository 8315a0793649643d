import DataActions
import PythonSyntax

extension ScriptScope {
  /// Makes the value in a variable one of its output's type, or puts what the description says into its place.
  mutating func conversionStatements(_ value: MappedValue) -> [PythonStatement] {
    let branches = toldApart(value)
    let conversion = PythonBranch(isOther(value), convert(value))
    return branches.isEmpty
      ? [.when(conversion.condition, conversion.body)] : [.choose(branches + [conversion], otherwise: [])]
  }

  /// What is tried with a value that does not have the type yet.
  private mutating func convert(_ value: MappedValue) -> [PythonStatement] {
    guard let converter = Self.converter(value.type) else {
      return substitute(value.substitutes.other, in: value, because: reason(value, found: value.expression))
    }
    if case .value(let substitute) = value.substitutes.other, !value.substitutes.isNoted {
      return [.assign(value.variable, converted(value.expression, value.extent, by: converter, otherwise: substitute))]
    }
    let held = held(value, value.expression)
    return held.statements
      + [.assign(value.variable, converted(held.found, value.extent, by: converter))]
      + value.refused(substitute(value.substitutes.other, in: value, because: reason(value, found: held.found)))
  }

  /// A call that converts a value, or all elements of an array.
  mutating func converted(
    _ value: PythonExpression, _ extent: MappedValue.Extent, by converter: PythonName,
    otherwise substitute: PythonExpression? = nil
  ) -> PythonExpression {
    var arguments = [value] + (substitute.map { [$0] } ?? [])
    if extent == .one { return helper(converter, arguments) }
    arguments.insert(helperName(converter), at: 1)
    return helper("as_array", arguments)
  }

  /// The helper that makes values of a type of others; nil where nothing else can become one.
  static func converter(_ type: OutputType) -> PythonName? {
    switch type {
    case .string: "as_text"
    case .integer: "as_integer"
    case .number: "as_number"
    case .boolean: "as_boolean"
    case .object, .strings, .integers, .numbers, .booleans, .objects: nil
    }
  }

  /// Whether a value is missing, null or of another type than the contract says; a boolean is no number.
  private mutating func isOther(_ value: MappedValue) -> PythonExpression {
    if value.extent != .one {
      return .not(helper("is_array", [value.expression] + Self.types(value.type).map { .name($0) }))
    }
    switch value.type {
    case .integer: return .comparison(.call("type", value.expression), .notSame, .name("int"))
    case .number:
      return .comparison(.call("type", value.expression), .notIn, .tuple([.name("int"), .name("float")]))
    default: return .not(.call("isinstance", value.expression, .name(Self.types(value.type)[0])))
    }
  }

  private static func types(_ type: OutputType) -> [PythonName] {
    switch type.element ?? type {
    case .integer: ["int"]
    case .number: ["int", "float"]
    case .boolean: ["bool"]
    case .object: ["dict"]
    default: ["str"]
    }
  }
}
