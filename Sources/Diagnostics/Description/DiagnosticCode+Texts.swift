/// GC120 to GC129: what is wrong with a text, wherever it stands.
extension DiagnosticCode {
  static let textCodes = [bracesForInput, credentialLiteral, secretInText]

  /// A literal has an input's name in braces.
  package static let bracesForInput = DiagnosticCode(
    "GC120", "an input stands in braces, where it is plain text",
    why: #"""
      Braces fill nothing in here: '{user_id}' would be sent as these nine characters. An input is filled in with \#
      \(…) around the constant that declares it, in JSON with {"input": "user_id"} as a part of the text. A path is \#
      the same in each call: what an input chooses is asked for in the request.
      """#,
    bad: #"GET("https://crm.example.com/users/{user_id}")"#,
    good: #"""
      let userID = Input("user_id", .integer, "The ID of the user to fetch")
      …
      GET("https://crm.example.com/users/\(userID)")
      """#)

  /// A literal looks like a credential.
  package static let credentialLiteral = DiagnosticCode(
    "GC121", "a credential is written out",
    why: """
      Descriptions, scripts and definitions are committed, exported and shared, and a credential in them with them. \
      A secret is named in the description and read from the environment when the script runs.
      """,
    bad: #"Header("Authorization", "Bearer 9f8e7d6c5b4a39281706f5e4d3c2b1a0")"#,
    good: #"Header("Authorization", "Bearer \(secret("crm_token"))")"#)

  /// A secret stands where its value would end in logs.
  package static let secretInText = DiagnosticCode(
    "GC122", "a secret would end in logs",
    why: """
      URLs are written to the logs of every server and proxy on the way, outputs and the text of a failure to those \
      of the flow. A secret belongs in a header or in the body.
      """,
    bad: #"GET("https://crm.example.com/users?key=\(secret("crm_key"))")"#,
    good: #"""
      GET("https://crm.example.com/users")
      Header("X-Api-Key", secret("crm_key"))
      """#)
}
