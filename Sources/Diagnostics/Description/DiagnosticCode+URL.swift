/// GC130 to GC139: what is wrong with the URL.
extension DiagnosticCode {
  static let urlCodes = [
    urlScheme, valueInHost, illegalHost, illegalURLText, insecureURL, filledParameterName, optionalInPath,
  ]

  /// The URL begins with neither `https://` nor `http://` nor a setting.
  package static let urlScheme = DiagnosticCode(
    "GC130", "the URL has no scheme that a call can use",
    why: """
      An action calls one HTTP endpoint. Its URL begins with 'https://' (or 'http://'), or with a setting whose \
      value does.
      """,
    bad: #"GET("crm.example.com/customers/\(who)")"#,
    good: #"GET("https://crm.example.com/customers/\(who)")"#)

  /// An input or a secret stands in the URL's scheme, host or port.
  package static let valueInHost = DiagnosticCode(
    "GC131", "a value of a call chooses the host",
    why: """
      Whoever can choose an input could send the request, with its credentials, to a server of their own. \
      The host is written out, or comes from a setting.
      """,
    bad: #"GET("https://\(region).example.com/users")"#,
    good: #"GET("https://\(setting("region")).example.com/users")"#)

  /// The URL's host or port is none.
  package static let illegalHost = DiagnosticCode(
    "GC132", "the URL's host or port is not legal",
    why: """
      After the scheme comes a host name of letters, digits, '-' and '.', or an IP address, and perhaps a port from \
      1 to 65535. Credentials before an '@' would end in logs; they belong in a header, as a secret.
      """,
    bad: #"GET("https://admin:hunter2@crm.example.com/users")"#,
    good: #"""
      GET("https://crm.example.com/users")
      Header("Authorization", "Basic \(secret("crm_basic"))")
      """#)

  /// The URL's path or query holds what cannot stand there.
  package static let illegalURLText = DiagnosticCode(
    "GC133", "the URL holds what cannot stand in one",
    why: """
      Spaces, control characters, quotes and brackets must be written as '%' and two hexadecimal digits; a '#' begins \
      a fragment, which no server ever sees; '.' and '..' as a whole step of the path are resolved before it is sent.
      """,
    bad: #"GET("https://crm.example.com/all users#active")"#,
    good: #"GET("https://crm.example.com/all%20users?state=active")"#)

  /// The URL begins with `http://` and its host is not this machine.
  package static let insecureURL = DiagnosticCode(
    "GC134", "the URL is not encrypted", .warning,
    why: "With 'http://' everyone on the way can read and change the request, its credentials and the answer.",
    bad: #"GET("http://crm.example.com/users")"#,
    good: #"GET("https://crm.example.com/users")"#)

  /// The name of a query parameter is filled in.
  package static let filledParameterName = DiagnosticCode(
    "GC135", "the name of a query parameter is filled in",
    why: """
      An input that chooses a parameter's name can choose any parameter. Names are written out; only values are \
      filled in.
      """,
    bad: #"GET("https://crm.example.com/users?\(field)=1")"#,
    good: #"GET("https://crm.example.com/users?active=\(active)")"#)

  /// An input that a call may leave out stands in the path.
  package static let optionalInPath = DiagnosticCode(
    "GC136", "an optional input stands in the URL's path", .warning,
    why: """
      Without its value a whole segment would be missing, and the call fails; beside other text in its segment it is \
      nothing. An optional value belongs in the query, where its parameter is left out, or the input is required.
      """,
    bad: #"""
      let page = Input("page", .integer, "The page", required: false)
      …
      GET("https://crm.example.com/users/pages/\(page)")
      """#,
    good: #"""
      let page = Input("page", .integer, "The page", required: false)
      …
      GET("https://crm.example.com/users?page=\(page)")
      """#)
}
