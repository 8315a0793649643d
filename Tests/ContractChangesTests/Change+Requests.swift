import ContractChanges
import DataActions

extension Change {
  /// What can change in the request, but for its lists.
  static let requests = [
    Change("another method", .inPlace, "/request/method") { $0.request.method = .put },
    Change("another path", .inPlace, "/request/url") {
      $0.request.url = Text([.literal("https://crm.example/people/"), .input("user_id")])
    },
    Change("another host", .inPlace, "/request/url") {
      $0.request.url = Text([.literal("https://crm2.example/users/"), .input("user_id")])
    },
    Change("a host that is a setting", .inPlace, "/request/url") {
      $0.request.url = Text([.setting("crm"), .literal("/users/"), .input("user_id")])
    },
    Change("a body", .inPlace, "/request/body", back: Meaning(.inPlace, "/request")) {
      $0.request.body = .json(.object([BodyMember(name: "id", value: .input("user_id"))]))
    },
    Change("another timeout", .inPlace, "/request/timeoutSeconds") { $0.request.timeoutSeconds = 5 },
    Change("another deadline", .inPlace, "/request/deadlineSeconds") { $0.request.deadlineSeconds = 30 },
    Change("no deadline", .inPlace, "/request", back: Meaning(.inPlace, "/request/deadlineSeconds")) {
      $0.request.deadlineSeconds = nil
    },
    Change("more attempts", .inPlace, "/request/retry") { $0.request.retry?.times = 3 },
    Change("no retry", .inPlace, "/request", back: Meaning(.inPlace, "/request/retry")) { $0.request.retry = nil },
    Change("redirects to other hosts", .inPlace, "/request/redirects") { $0.request.redirects?.otherHosts = true },
    Change("pages", .inPlace, "/request/pages", back: Meaning(.inPlace, "/request")) {
      $0.request.pages = PagesDescription(by: .link, items: "$.orders", atMost: 5)
    },
    Change("a signature", .inPlace, "/request/signature", back: Meaning(.inPlace, "/request")) {
      $0.request.signature = SignatureDescription(header: "X-Signature", key: Text([.secret("key")]))
    },
    Change("another sign-in", .inPlace, "/request/signIn") {
      $0.request.signIn = .apiKeyHeader(NamedText(name: "X-Key", value: Text([.secret("crm_key")])))
    },
    Change("no sign-in", .inPlace, "/request", back: Meaning(.inPlace, "/request/signIn")) { $0.request.signIn = nil },
    Change("Genesys Cloud's own API", .needsNewAction, "/request/signIn") {
      $0.request.url = Text([.literal("https://api."), .setting("genesys_region"), .literal("/api/v2/users/me")])
      $0.request.signIn = .genesys(
        GenesysCredentials(
          region: Text([.setting("genesys_region")]), clientID: Text([.setting("genesys_client_id")]),
          clientSecret: Text([.secret("genesys_client_secret")])))
    },
  ]

  /// What can change in query parameters and headers.
  static let requestLists = [
    Change("another value of a query parameter", .inPlace, "/request/query/0/value") {
      $0.request.query[0].value = Text([.literal("2")])
    },
    Change("a query parameter more", .inPlace, "/request/query/1") {
      $0.request.query.append(NamedText(name: "size", value: Text([.literal("10")])))
    },
    Change("a query parameter twice", .inPlace, "/request/query") {
      $0.request.query.append(NamedText(name: "page", value: Text([.literal("2")])))
    },
    Change("another value of a header", .inPlace, "/request/headers/1/value") {
      $0.request.headers[1].value = Text([.secret("crm_token")])
    },
    Change("a header more", .inPlace, "/request/headers/2") {
      $0.request.headers.append(NamedText(name: "X-Trace", value: Text([.literal("1")])))
    },
    Change("headers in another order", .inPlace, "/request/headers") { $0.request.headers.reverse() },
  ]
}
