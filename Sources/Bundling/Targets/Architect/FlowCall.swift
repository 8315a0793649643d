import ActionChecking
import DataActions
import Diagnostics
import Generation
import JSONText
import NativeActions

/// The call of an action in a flow, with a variable for each input and output.
struct FlowCall {
  private let description: ActionDescription
  private let category: String

  /// The call of an action.
  init(_ action: BundledAction) {
    description = action.description
    category = (action.native?.integration ?? .awsLambda).usualName
  }

  /// An input or an output, and the variable for it.
  struct Binding {
    /// The name in the contract.
    let name: String
    /// The variable of the flow.
    let variable: String
    /// Its type, in Architect's words.
    let type: String
    /// What it is, for people.
    let words: String
  }

  /// The inputs, in order.
  var inputs: [Binding] {
    description.inputs.map { input in
      Self.binding(
        input.name, Self.type(of: input.type), (input.required ? "" : "may be left out: ") + input.description)
    }
  }

  /// The outputs of a success that a flow can take, in order.
  var outputs: [Binding] {
    description.contractOutputs.compactMap { output in
      Self.type(of: output.type).map { Self.binding(output.name, $0, output.description) }
    }
  }

  private static func type(of type: InputType) -> String {
    switch type {
    case .string: "String"
    case .integer: "Integer"
    case .number: "Decimal"
    case .boolean: "Boolean"
    }
  }

  private static func type(of type: OutputType) -> String? {
    switch type {
    case .string: "String"
    case .integer: "Integer"
    case .number: "Decimal"
    case .boolean: "Boolean"
    case .strings: "String collection"
    case .integers: "Integer collection"
    case .numbers: "Decimal collection"
    case .booleans: "Boolean collection"
    case .object, .objects: nil
    }
  }

  private static func binding(_ name: String, _ type: String, _ words: String) -> Binding {
    Binding(name: name, variable: "Flow." + name.map { $0 == "-" ? "_" : $0 }, type: type, words: words)
  }

  /// The variable that says which path the call took.
  private static let outcome = "Flow.outcome"
  /// The variable with the platform's words for a failure.
  private static let message = "Flow.failure_message"

  /// The call as an action of a task or a state, as Archy writes flows.
  var yaml: String {
    let variables =
      (inputs + outputs).map { "#   \($0.variable)  \($0.type)" } + [
        "#   \(Self.outcome)  String: success, failure or timeout", "#   \(Self.message)  String",
      ]
    let lines =
      ["# Calls the data action. The flow has these variables:"] + variables + [
        "- callData:",
        "    name: \(Self.quoted(description.name))",
        "    timeout:", "      lit:", "        minutes: 1",
        "    category:",
        "      \(Self.quoted(category)):",
        "        dataAction:",
        "          \(Self.quoted(description.name)):",
      ] + Self.block("inputs", inputs.map { ($0.name, "exp: \($0.variable)") })
      + Self.block("successOutputs", outputs.map { ($0.name, "var: \($0.variable)") })
      + Self.block(
        "failureOutputs",
        Self.failureOutputs.map { ($0, $0 == "userMessage" ? "var: \(Self.message)" : "noValue: true") })
      + ["    outputs:"] + ["success", "failure", "timeout"].flatMap(Self.path)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func block(_ name: String, _ entries: [(String, String)]) -> [String] {
    if entries.isEmpty { return [] }
    return ["            \(name):"] + entries.flatMap { ["              \($0.0):", "                \($0.1)"] }
  }

  /// A path of the call, which notes that it was taken.
  private static func path(_ name: String) -> [String] {
    [
      "      \(name):", "        actions:", "          - updateData:",
      "              name: \(quoted("Took the path \(name)"))",
      "              statements:", "                - string:", "                    variable: \(outcome)",
      "                    value:", "                      lit: \(name)",
    ]
  }

  /// A text in double quotes, which YAML reads as JSON does.
  private static func quoted(_ text: String) -> String { JSONTree.string(text).text(.compact) }

  /// What the platform tells of a failure.
  private static let failureOutputs = [
    "errorCode", "status", "correlationId", "entityId", "entityName", "userMessage", "userParamsMessage",
    "userParams.key", "userParams.value", "details.errorCode", "details.fieldName", "details.entityId",
    "details.entityName",
  ]

  /// The same as a table, in Markdown.
  var table: String {
    """
    # \(MarkdownText.cell(description.name))

    \(MarkdownText.cell(description.summary))

    ## Inputs

    \(Self.rows(inputs, between: ("Input", "Variable")))

    ## Outputs of the path Success

    \(Self.rows(outputs, between: ("Output", "Variable")))

    ## Paths

    | path | when |
    |---|---|
    | Success | \(description.failureDelivery == .data ? "the action answered: look at `success` before anything else" : "the action succeeded") |
    | Failure | the platform could not run it\(description.failureDelivery == .data ? "" : ", or it failed"); `errorCode` and `userMessage` say why |
    | Timeout | the flow waited longer than the call's timeout |

    """
  }

  private static func rows(_ bindings: [Binding], between heads: (String, String)) -> String {
    if bindings.isEmpty { return "There are none." }
    let rows = bindings.map {
      "| `\($0.name)` | `\($0.variable)` | \($0.type) | \(MarkdownText.cell($0.words)) |"
    }
    return (["| \(heads.0) | \(heads.1) | Type | What it is |", "|---|---|---|---|"] + rows).joined(separator: "\n")
  }
}
