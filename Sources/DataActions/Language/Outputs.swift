/// What a flow gets from an action, as the lines say.
public struct Outputs: Sendable {
  let outputs: [Output]
}

/// Puts the lines of `var outputs: Outputs { … }` together.
@resultBuilder
public enum OutputsBuilder {
  /// One output a line.
  public static func buildExpression(_ output: Output) -> Output { output }

  /// All lines; none where only `success` and `error` matter.
  public static func buildBlock(_ outputs: Output...) -> Outputs { Outputs(outputs: outputs) }
}
