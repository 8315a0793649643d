import DataActions
import JSONText

/// The parts of a request that say how it is sent.
extension DescriptionSchema {
  static let signIn = Schema(
    .oneMember([
      .init(name: "apiKeyHeader", schema: Schema(.reference("namedText"), "A key of the API in a header.")),
      .init(name: "apiKeyQuery", schema: Schema(.reference("namedText"), "A key of the API in a query parameter.")),
      .init(name: "bearer", schema: Schema(.reference("text"), "A token: 'Authorization: Bearer …'.")),
      .init(
        name: "basic",
        schema: Schema(
          .object([text("user", "The user, without a colon."), text("password", "The password.")]),
          "A user with a password: 'Authorization: Basic …'.")),
      .init(name: "clientCredentials", schema: clientCredentials),
      .init(
        name: "genesys",
        schema: Schema(
          .object([
            text("region", "The region's domain, such as mypurecloud.de."), text("clientID", "The OAuth client."),
            text("clientSecret", "Its secret."),
          ]), "An OAuth client of a Genesys Cloud organisation, for its own API.")),
    ]), "How the call signs in.")

  static let signature = Schema(
    .object([
      .init(name: "header", schema: Schema(.text, "The header's name."), isRequired: true),
      text("key", "The key that both sides know."),
      .init(
        name: "encoding",
        schema: Schema(.words(SignatureEncoding.allCases.map(\.rawValue)), "How the bytes are written."),
        default: .string(SignatureEncoding.hex.rawValue)),
      .init(
        name: "prefix", schema: Schema(.text, "What stands before them, such as 'sha256='."), default: .string("")),
    ]), "A header with the body's HMAC by SHA-256.")

  static let retry = Schema(
    .object([
      .init(
        name: "times",
        schema: Schema(.integer(RetryDescription.timesRange), "How often the request is sent again at most."),
        isRequired: true),
      .init(
        name: "on",
        schema: Schema(.array(Schema(.words(FailureCondition.words))), "After which failures it is sent again."),
        isRequired: true),
      .init(
        name: "idempotencyKey",
        schema: Schema(
          .text, "The header that says to the API that it is the same request, where the method does not say so.")),
    ]), "When a request that failed is sent again.")

  static let redirects = Schema(
    .object([
      .init(
        name: "atMost",
        schema: Schema(.integer(RedirectsDescription.atMostRange), "How many are followed in a row."),
        isRequired: true),
      .init(
        name: "otherHosts",
        schema: Schema(.boolean, "Whether one may lead to another host; no credential goes there."),
        default: .boolean(false)),
    ]), "Which redirects are followed.")

  static let pages = Schema(
    .object([
      .init(name: "by", schema: pageStep, isRequired: true),
      .init(
        name: "items", schema: Schema(.text, "Where the array of a page's items is, such as '$.items'."),
        isRequired: true),
      .init(
        name: "atMost", schema: Schema(.integer(PagesDescription.atMostRange), "How many pages are read at most."),
        isRequired: true),
      .init(
        name: "pageSize",
        schema: Schema(
          .integer(1...1_000_000), "How many items a full page has: one with fewer is the last.")),
    ]), "How the pages of a long answer are read; paths see the items of all pages as if they were one.")

  private static let clientCredentials = Schema(
    .object([
      text("tokenURL", "Where tokens are given: a whole URL without a query."), text("clientID", "The client."),
      text("clientSecret", "Its secret."),
      .init(
        name: "parameters",
        schema: Schema(.array(Schema(.reference("namedText"))), "What else is wanted, such as 'scope' and 'audience'."),
        default: .array([])),
      .init(
        name: "inBody",
        schema: Schema(.boolean, "Whether the client stands in the form's body, and not in a header."),
        default: .boolean(false)),
    ]), "A token of OAuth 2 for the client itself (RFC 6749, section 4.4).")

  private static let pageStep = Schema(
    .oneMember([
      .init(
        name: "pageNumber",
        schema: Schema(
          .object([
            parameter,
            .init(
              name: "first", schema: Schema(.integer(0...1_000_000), "The number of the first page."),
              default: .integer(PageStep.defaultFirst)),
          ]), "A query parameter counts pages.")),
      .init(
        name: "offset", schema: Schema(.object([parameter]), "A query parameter counts the items before the page.")),
      .init(
        name: "cursor",
        schema: Schema(
          .object([
            parameter,
            .init(
              name: "path", schema: Schema(.text, "Where a page holds the next one's value, such as '$.next'."),
              isRequired: true),
          ]), "A query parameter takes what a field of the page before holds.")),
      .init(name: "link", schema: Schema(.object([]), "The header 'Link' has the URL of the next page (RFC 8288).")),
    ]), "How the next page is asked for.")

  private static let parameter = Schema.Member(
    name: "parameter", schema: Schema(.text, "The name of the query parameter."), isRequired: true)

  private static func text(_ name: String, _ description: String) -> Schema.Member {
    .init(name: name, schema: Schema(.reference("text"), description), isRequired: true)
  }
}
