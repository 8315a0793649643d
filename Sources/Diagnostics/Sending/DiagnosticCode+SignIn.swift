/// GC200 to GC209: what is wrong with a sign-in, a signature or a secret input.
extension DiagnosticCode {
  static let signInCodes = [
    openCredential, repeatedSignIn, tokenURLWithQuery, unknownRegion, urlOutsideRegion, openRegion, optionalInSignIn,
    writtenSecretInput, userWithColon,
  ]

  /// What shows that the call may be made is no secret.
  package static let openCredential = DiagnosticCode(
    "GC200", "a credential can be seen by everybody",
    why: """
      The values of inputs stand in the flow and in its logs. A token, a password or a key comes from 'secret(…)', or \
      from an input that is marked as a secret.
      """,
    bad: #"""
      let token = Input("token", .string, "The caller's token")
      …
      Bearer(token)
      """#,
    good: #"""
      let token = Input("token", .string, "The caller's token", secret: true)
      …
      Bearer(token)
      """#)

  /// A sign-in and something else set the same header or parameter.
  package static let repeatedSignIn = DiagnosticCode(
    "GC201", "two lines sign in",
    why: "A sign-in sets its own header or query parameter. Which of two values the server believes is its own choice.",
    bad: #"""
      Header("Authorization", "Bearer \(secret("crm_token"))")
      Bearer(secret("crm_token"))
      """#,
    good: #"Bearer(secret("crm_token"))"#)

  /// The URL of a token server has a query.
  package static let tokenURLWithQuery = DiagnosticCode(
    "GC202", "the URL of a token server has a query",
    why: "What the token server wants to know goes into the form that is sent to it; URLs end in logs.",
    bad: #"""
      OAuth2(
        tokenURL: "https://login.example.com/token?audience=crm", clientID: secret("crm_client_id"),
        clientSecret: secret("crm_client_secret"))
      """#,
    good: #"""
      OAuth2(
        tokenURL: "https://login.example.com/token", clientID: secret("crm_client_id"),
        clientSecret: secret("crm_client_secret"), parameters: ["audience": "crm"])
      """#)

  /// A region is none of Genesys Cloud's.
  package static let unknownRegion = DiagnosticCode(
    "GC203", "there is no such region of Genesys Cloud",
    why: """
      The client's secret is sent to a host of that domain. The regions are those that the platform's own SDK knows, by \
      their domain alone: 'mypurecloud.de', not 'https://api.mypurecloud.de'.
      """,
    bad: #"genesyscloud_region: "mypurecloud.eu""#,
    good: #"genesyscloud_region: "mypurecloud.de""#)

  /// A call with a token of Genesys Cloud goes elsewhere.
  package static let urlOutsideRegion = DiagnosticCode(
    "GC204", "a call of Genesys Cloud's API goes elsewhere",
    why: """
      The token of the organisation goes with it, and would be seen by another host. The path of an API call begins \
      with '/'.
      """,
    bad: #"GET(genesys: "api/v2/users/me")"#,
    good: #"GET(genesys: "/api/v2/users/me")"#)

  /// An input or a secret chooses the region.
  package static let openRegion = DiagnosticCode(
    "GC205", "a call chooses its own region",
    why: """
      The client's secret is sent to a host of the region: no input may choose it. It is a setting, \
      'genesyscloud_region', or a text in the description.
      """,
    bad: #""region": [{"input": "region"}]"#,
    good: #""region": [{"setting": "genesyscloud_region"}]"#)

  /// An optional input stands in a sign-in.
  package static let optionalInSignIn = DiagnosticCode(
    "GC206", "a sign-in may lack a part",
    why: "A call whose flow left the input out would be sent with half a credential.",
    bad: #"""
      let token = Input("token", .string, "The caller's token", required: false, secret: true)
      …
      Bearer(token)
      """#,
    good: #"""
      let token = Input("token", .string, "The caller's token", secret: true)
      …
      Bearer(token)
      """#)

  /// A value of a secret input is in the description.
  package static let writtenSecretInput = DiagnosticCode(
    "GC207", "a value of a secret input is written out",
    why: "Descriptions and definitions are committed, exported and shared, and whatever is in them with them.",
    bad: #"let token = Input("token", .string, "The caller's token", example: "t0k3n", secret: true)"#,
    good: #"let token = Input("token", .string, "The caller's token", secret: true)"#)

  /// A user of basic authentication has a colon.
  package static let userWithColon = DiagnosticCode(
    "GC208", "a user with a colon cannot sign in",
    why: "User and password are sent as one text with a colon between them: the rest of the user would be password.",
    bad: #"BasicAuth(user: "crm:reader", password: secret("crm_password"))"#,
    good: #"BasicAuth(user: "crm-reader", password: secret("crm_password"))"#)
}
