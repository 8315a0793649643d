import DataActions
import Diagnostics

extension Rule {
  /// GC150 and GC152: an example, an allowed value, a default or another substitute of another type, or nested too deep.
  static let fittingValues = Rule { subject in
    let inputs = subject.description.inputs.enumerated().flatMap { index, input -> [Diagnostic] in
      let pointer = "/inputs/\(index)"
      let type = OutputType(input.type)
      let example = input.example.map { ("the example of the input \(quoted(input.name))", $0, pointer + "/example") }
      let allowed = (input.allowed ?? []).enumerated().map { place, value in
        ("an allowed value of the input \(quoted(input.name))", value, "\(pointer)/allowed/\(place)")
      }
      return ([example].compactMap(\.self) + allowed).compactMap { what, value, pointer in
        finding(what, value, type: type, at: subject.location(pointer))
      }
    }
    let outputs = subject.description.outputs.enumerated().flatMap { index, output -> [Diagnostic] in
      // With `each`, what stands for a value stands for that of one element.
      return substitutes(of: output).compactMap { what, value, pointer in
        let what = "\(what) of the output \(quoted(output.name))"
        return finding(what, value, type: output.valueType, at: subject.location("/outputs/\(index)\(pointer)"))
      }
    }
    return inputs + outputs
  }

  private static func substitutes(of output: OutputDescription) -> [(String, JSONValue, String)] {
    var values = output.default.map { [("the default", $0, "/default")] } ?? []
    if case .value(let value)? = output.whenMissing {
      values.append(("the value for 'missing'", value, "/whenMissing/value"))
    }
    if case .value(let value)? = output.whenNull { values.append(("the value for null", value, "/whenNull/value")) }
    return values
  }

  private static func finding(
    _ what: String, _ value: JSONValue, type: OutputType, at location: SourceLocation
  ) -> Diagnostic? {
    if !value.fits(type) { return Diagnostic(.unfittingValue, "\(what) is no \(type.words)", at: location) }
    let depth = value.depth
    guard depth > Rule.deepestJSON else { return nil }
    return Diagnostic(.nestedTooDeep, "\(what) is nested \(depth) levels deep", at: location)
  }

  /// The platform's limit for the levels of a JSON value.
  static let deepestJSON = 50
}

extension OutputType {
  init(_ type: InputType) {
    self =
      switch type {
      case .string: .string
      case .integer: .integer
      case .number: .number
      case .boolean: .boolean
      }
  }

  /// The type in words, after "no".
  var words: String {
    if let element { return "array of \(element.words)s" }
    return switch self {
    case .integer: "integer of 64 bits"
    case .number: "finite number"
    default: rawValue
    }
  }
}

extension JSONValue {
  fileprivate func fits(_ type: OutputType) -> Bool {
    if let element = type.element {
      guard case .array(let values) = self else { return false }
      return values.allSatisfy { $0.fits(element) }
    }
    return switch (type, self) {
    case (.string, .string), (.integer, .integer), (.number, .integer), (.boolean, .boolean): true
    case (.number, .number(let value)): value.isFinite
    case (.object, .object): hasFiniteNumbers
    default: false
    }
  }

  private var hasFiniteNumbers: Bool {
    switch self {
    case .number(let value): value.isFinite
    case .array(let values): values.allSatisfy(\.hasFiniteNumbers)
    case .object(let members): members.values.allSatisfy(\.hasFiniteNumbers)
    case .null, .boolean, .integer, .string: true
    }
  }

  /// The levels of arrays and objects.
  fileprivate var depth: Int {
    switch self {
    case .array(let values): 1 + (values.map(\.depth).max() ?? 0)
    case .object(let members): 1 + (members.values.map(\.depth).max() ?? 0)
    case .null, .boolean, .integer, .number, .string: 0
    }
  }
}
