/// What a flow gets from an action, as the lines say.
public struct Outputs: Sendable {
  let lines: [OutputLine]
}

/// One value that a flow gets; ``Output`` makes it.
public struct OutputLine: Sendable {
  let description: OutputDescription
  let place: SourcePlace
  /// Where the `each` around it begins.
  var eachPlace: SourcePlace?
}

/// Puts the lines of `var outputs: Outputs { … }` together.
@resultBuilder
public enum OutputsBuilder {
  /// One output a line.
  public static func buildExpression<Value, Absence>(_ output: Output<Value, Absence>) -> [OutputLine] {
    [OutputLine(description: output.description, place: output.place)]
  }

  /// Aligned arrays.
  public static func buildExpression(_ arrays: AlignedArrays) -> [OutputLine] { arrays.lines }

  /// All lines; none where only `success` and `error` matter.
  public static func buildBlock(_ lines: [OutputLine]...) -> Outputs { Outputs(lines: lines.flatMap(\.self)) }
}
