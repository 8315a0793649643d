import DataActions
import JSONText

/// The JSON Schema (draft 2020-12) of a description, as `gcgen describe --schema` prints it.
package enum DescriptionSchema {
  /// The schema's text; it accepts exactly what `readDescription` accepts.
  package static let text: String = {
    let definitions = Self.definitions.map { JSONTree.Member($0.name, .object($0.schema.members)) }
    let head = [
      JSONTree.Member("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      .init("title", .string("A data action, as gcgen describes it")),
    ]
    return JSONTree.object(head + action.members + [.init("$defs", .object(definitions))]).text(.pretty)
  }()

  /// The places where a value is not a description; none where it is one.
  static func violations(of tree: JSONTree) -> [SchemaValidation.Violation] {
    SchemaValidation.violations(of: tree, schema: action, definitions: definitionsByName)
  }

  private static let definitionsByName = Dictionary(uniqueKeysWithValues: definitions.map { ($0.name, $0.schema) })

  /// What the schema refers to, in the order of a description.
  private static let definitions: [(name: String, schema: Schema)] = [
    ("input", input), ("request", request), ("namedText", namedText), ("text", filledText), ("part", part),
    ("body", body), ("bodyValue", bodyValue), ("signIn", signIn), ("signature", signature), ("retry", retry),
    ("redirects", redirects), ("pages", pages), ("output", output), ("take", take), ("operation", operation),
    ("substitute", substitute), ("failure", failure), ("value", value(null: [])),
    ("anyValue", value(null: [Schema(.null)])),
  ]

  private static let empty = JSONTree.array([])

  private static let action = Schema(
    .object([
      .init(name: "$schema", schema: Schema(.text, "Where this schema is, for editors.")),
      .init(
        name: "name", schema: Schema(.text, "The name people see in Genesys Cloud; any text."), isRequired: true),
      .init(name: "summary", schema: Schema(.text, "What the action does, in one sentence."), isRequired: true),
      .init(
        name: "inputs", schema: Schema(.array(Schema(.reference("input"))), "The inputs that a flow gives, in order."),
        default: empty),
      .init(name: "request", schema: Schema(.reference("request")), isRequired: true),
      .init(
        name: "outputs",
        schema: Schema(
          .array(Schema(.reference("output"))), "The outputs that a flow gets, beside 'success' and 'error'."),
        isRequired: true),
      .init(
        name: "failures",
        schema: Schema(
          .array(Schema(.reference("failure"))), "The texts for failures; the first that matches is used."),
        default: empty),
      .init(
        name: "failureDelivery",
        schema: Schema(
          .words(FailureDelivery.allCases.map(\.rawValue)),
          """
          How a failure reaches the flow: as data ('success' and 'error' are outputs), or on the platform's failure \
          path. Changing it breaks flows.
          """),
        default: .string(FailureDelivery.data.rawValue)),
      .init(
        name: "transport",
        schema: Schema(
          .words(Transport.allCases.map(\.rawValue)),
          "What makes the HTTP requests of the script: what 'gcgen.yaml' says unless said."),
        default: .string(Transport.workspace.rawValue)),
    ]), "One data action: its inputs, the HTTP request it makes, and where its outputs are in the response.")

  private static let input = Schema(
    .object([
      .init(name: "name", schema: Schema(.text, "The name on the wire."), isRequired: true),
      .init(
        name: "type", schema: Schema(.words(InputType.allCases.map(\.rawValue)), "What the action accepts."),
        isRequired: true),
      .init(
        name: "required", schema: Schema(.boolean, "Whether a call without it (or with null) fails."),
        default: .boolean(true)),
      .init(
        name: "description", schema: Schema(.text, "What it is, for the people who build flows."),
        default: .string("")),
      .init(name: "example", schema: Schema(.reference("value"), "A value to try the action with.")),
      .init(
        name: "allowed",
        schema: Schema(
          .array(Schema(.reference("value"))), "The only values that are accepted; any where it is absent.")
      ),
      .init(
        name: "secret",
        schema: Schema(.boolean, "Whether it is a credential, which stands only where a secret may."),
        default: .boolean(false)),
    ]), "One value that a flow gives to the action.")

  private static let failure = Schema(
    .object([
      .init(
        name: "on", schema: Schema(.words(FailureCondition.words), "When it applies: a status, a class, or a word."),
        isRequired: true),
      .init(
        name: "message",
        schema: Schema(.reference("text"), "The text of 'error'. Inputs may be filled in; secrets may not."),
        isRequired: true),
    ]), "What a flow is told when a call fails in a certain way.")
}
