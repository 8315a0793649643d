import DataActions
import JSONText

extension DescriptionSchema {
  static let request = Schema(
    .object([
      .init(name: "method", schema: Schema(.words(HTTPMethod.allCases.map(\.rawValue))), isRequired: true),
      .init(
        name: "url",
        schema: Schema(.reference("text"), "The whole URL. Inputs stand in its path and query only."),
        isRequired: true),
      .init(
        name: "query", schema: Schema(.array(Schema(.reference("namedText"))), "Further query parameters, in order."),
        default: .array([])),
      .init(
        name: "headers", schema: Schema(.array(Schema(.reference("namedText"))), "The headers, in order."),
        default: .array([])),
      .init(name: "body", schema: Schema(.reference("body"))),
      .init(name: "signIn", schema: Schema(.reference("signIn"))),
      .init(name: "signature", schema: Schema(.reference("signature"))),
      .init(
        name: "timeoutSeconds",
        schema: Schema(.integer(RequestDescription.timeoutRange), "How long one attempt may take, in seconds."),
        default: .integer(RequestDescription.defaultTimeoutSeconds)),
      .init(
        name: "deadlineSeconds",
        schema: Schema(
          .integer(RequestDescription.timeoutRange),
          "How long the whole call may take, in seconds, with all attempts, pauses and pages.")),
      .init(name: "retry", schema: Schema(.reference("retry"))),
      .init(name: "redirects", schema: Schema(.reference("redirects"))),
      .init(name: "pages", schema: Schema(.reference("pages"))),
    ]), "The HTTP request that the action makes, and how often and how it is sent.")

  static let namedText = Schema(
    .object([
      .init(name: "name", schema: Schema(.text, "The name, sent as it is written."), isRequired: true),
      .init(
        name: "value", schema: Schema(.reference("text"), "The value, encoded for its position when it is sent."),
        isRequired: true),
    ]), "A header, a query parameter or a form field.")

  static let filledText = Schema(
    .any([Schema(.text), Schema(.array(Schema(.reference("part"))))]),
    "A text; where values are filled in, an array of its parts: [\"https://crm.example/\", {\"input\": \"id\"}].")

  static let part = Schema(
    .any([
      Schema(.text),
      Schema(
        .oneMember([
          .init(name: "input", schema: Schema(.text, "The input of that name.")),
          .init(name: "setting", schema: Schema(.text, "The value that the environment gives to that setting.")),
          .init(name: "secret", schema: Schema(.text, "The credential of that name, never written in a file.")),
        ])),
    ]), "A piece of a text: a literal, or what is filled in.")

  static let body = Schema(
    .oneMember([
      .init(name: "json", schema: Schema(.reference("bodyValue"), "application/json")),
      .init(
        name: "form",
        schema: Schema(.array(Schema(.reference("namedText"))), "application/x-www-form-urlencoded")),
      .init(name: "text", schema: Schema(.reference("text"), "text/plain; charset=utf-8")),
      .init(name: "raw", schema: rawBody),
    ]), "The body: JSON, a form, plain text, or any other media type as it is.")

  private static let rawBody = Schema(
    .object([
      .init(name: "contentType", schema: Schema(.text, "The media type, such as application/xml."), isRequired: true),
      .init(
        name: "content", schema: Schema(.reference("text"), "The content; what is filled in is not encoded."),
        isRequired: true),
    ]), "A body exactly as it is written.")

  static let bodyValue = Schema(
    .any([
      Schema(.null), Schema(.boolean), Schema(.number), Schema(.text),
      Schema(.array(Schema(.reference("bodyValue")))),
      Schema(
        .oneMember([
          .init(name: "text", schema: Schema(.reference("text"), "A text with values filled in.")),
          .init(
            name: "input", schema: Schema(.text, "The value of that input with its own type: a number stays a number.")
          ),
          .init(name: "object", schema: Schema(.array(bodyMember), "An object, as a list of its members.")),
        ])),
    ]),
    "A JSON value with inputs in it. An object is written {\"object\": [{\"name\": \"id\", \"value\": 1}]}.")

  private static let bodyMember = Schema(
    .object([
      .init(name: "name", schema: Schema(.text), isRequired: true),
      .init(name: "value", schema: Schema(.reference("bodyValue")), isRequired: true),
    ]), "A member of an object.")

  /// A JSON value; null at its top only where that is said.
  static func value(null: [Schema]) -> Schema {
    Schema(
      .any(
        null + [
          Schema(.boolean), Schema(.number), Schema(.text), Schema(.array(Schema(.reference("anyValue")))),
          Schema(.map(Schema(.reference("anyValue")))),
        ]), null.isEmpty ? "A JSON value, but not null." : "A JSON value.")
  }
}
