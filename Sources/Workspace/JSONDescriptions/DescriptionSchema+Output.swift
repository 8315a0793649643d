import DataActions
import JSONText

extension DescriptionSchema {
  static let output = Schema(
    .object([
      .init(name: "name", schema: Schema(.text, "The name on the wire."), isRequired: true),
      .init(
        name: "type", schema: Schema(.words(OutputType.allCases.map(\.rawValue)), "The type the flow gets, always."),
        isRequired: true),
      .init(
        name: "description", schema: Schema(.text, "What it is, for the people who build flows."),
        default: .string("")),
      .init(
        name: "each",
        schema: Schema(
          .text,
          """
          Where the elements are that this array has one value each for, such as '$.items[*]'; outputs with the same \
          'each' have equal lengths.
          """)),
      .init(
        name: "path",
        schema: Schema(
          .text,
          """
          Where in the response the value is: a JSONPath query (RFC 9535), such as '$.address.city'; with 'each' from \
          each element on, such as '@.address.city'.
          """)),
      .init(name: "take", schema: Schema(.reference("take"))),
      .init(
        name: "operations",
        schema: Schema(
          .array(Schema(.reference("operation"))), "What is done to each value, in order, before it gets its type."),
        default: .array([])),
      .init(name: "value", schema: outputValue),
      .init(
        name: "call",
        schema: Schema(
          .words(CallFact.allCases.map(\.rawValue)),
          "What it says of the call itself, on failure as well, where it says nothing of the response.")),
      .init(
        name: "default",
        schema: Schema(
          .reference("value"),
          """
          What the flow gets where the value is missing, null or of another type. Without it, that is a failure.
          """)),
      .init(
        name: "whenMissing",
        schema: Schema(.reference("substitute"), "What happens where the value is missing, if not the default.")),
      .init(
        name: "whenNull",
        schema: Schema(.reference("substitute"), "What happens where the value is null, if not the default.")),
    ]), "One value that the action gives to a flow: a place in the response ('path'), a 'value', or 'call'.")

  static let take = Schema(
    .any([
      Schema(.words(Take.words.map(\.key))),
      Schema(.oneMember([.init(name: "join", schema: Schema(.text, "All as one text, with this between them."))])),
    ]), "What is taken of several values. Without it, a scalar takes the only one and an array takes all.")

  static let operation = Schema(
    .any([
      Schema(.words(ValueOperation.words.map(\.key))),
      Schema(
        .oneObject([
          [
            .init(name: "replace", schema: Schema(.text, "The text that is replaced wherever it occurs.")),
            .init(name: "with", schema: Schema(.text, "What stands in its place.")),
          ],
          [.init(name: "prefix", schema: Schema(.text, "What is put before the value."))],
          [.init(name: "dateTime", schema: notation("As date and time in UTC by ISO 8601; from this notation."))],
          [.init(name: "date", schema: notation("As date in UTC by ISO 8601; from this notation."))],
        ])),
    ]), "Something that is done to a value before it becomes an output.")

  static let substitute = Schema(
    .any([
      Schema(.words([Substitute.failureWord])),
      Schema(.oneMember([.init(name: "value", schema: Schema(.reference("value"), "What the flow gets."))])),
    ]), "What happens instead of the default: 'failure', or a value of its own.")

  private static func notation(_ description: String) -> Schema {
    Schema(.words(TimeNotation.allCases.map(\.rawValue)), description)
  }

  /// The value of a body, which is null only inside.
  private static let outputValue: Schema = {
    guard case .any(let schemas) = bodyValue.shape else { preconditionFailure("a body's value has several kinds") }
    let other = schemas.filter { if case .null = $0.shape { false } else { true } }
    return Schema(.any(other), "The value, where it is not in the response: fixed, or made of inputs.")
  }()
}
