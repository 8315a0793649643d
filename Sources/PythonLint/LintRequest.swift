import ActionHooks
import Generation
import JSONText
import PythonSyntax

/// What a worker is asked about a script.
struct LintRequest {
  let script: String
  let pythonFloor: PythonVersion
  let definition: JSONTree
  let promised: PromisedOutputs?
  let hooks: PlacedHooks?

  var tree: JSONTree {
    .object([
      .init(
        "lint",
        .object([
          .init("script", .string(script)), .init("floor", .integer(pythonFloor.minor)),
          .init("outputs", definition["outputs"] ?? .array([])), .init("promised", promised?.tree ?? .null),
          .init("hooks", hooks?.tree ?? .null),
        ]))
    ])
  }
}

extension PlacedHooks {
  fileprivate var tree: JSONTree {
    .object([
      .init("firstLine", .integer(lines.lowerBound)), .init("lastLine", .integer(lines.upperBound)),
      .init("names", hooks.names),
    ])
  }
}
