/// GC140 to GC149: what is wrong with headers, body and timeout.
extension DiagnosticCode {
  static let requestCodes = [
    illegalHeaderName, connectionHeader, illegalHeaderText, acceptNotJSON, bodyOfGET, bodyOfDELETE, timeoutOutOfRange,
    contradictingContentType,
  ]

  /// A header's name is no token.
  package static let illegalHeaderName = DiagnosticCode(
    "GC140", "the name of a header is not legal",
    why: "A header's name is made of letters, digits and !#$%&'*+-.^_`|~ (RFC 9110); a ':' or a space would end it.",
    bad: #"Header("Accept:", "application/json")"#,
    good: #"Header("Accept", "application/json")"#)

  /// A header that the connection sets.
  package static let connectionHeader = DiagnosticCode(
    "GC141", "a header belongs to the connection",
    why: """
      'Host', 'Content-Length', 'Transfer-Encoding', 'Connection' and their like follow from the URL, the body and the \
      connection. Other values break the request or smuggle in a second one.
      """,
    bad: #"Header("Host", "crm.example.com")"#,
    good: #"GET("https://crm.example.com/users")"#)

  /// A header's text has a character that cannot be sent.
  package static let illegalHeaderText = DiagnosticCode(
    "GC142", "the text of a header cannot be sent",
    why: """
      A line break would end the header and begin another; other control characters and letters beyond ASCII arrive \
      differently at each server; spaces at the ends are lost.
      """,
    bad: #"Header("X-Team", "Zürich")"#,
    good: #"Header("X-Team", "Zurich")"#)

  /// `Accept` asks for something other than JSON.
  package static let acceptNotJSON = DiagnosticCode(
    "GC143", "the header 'Accept' asks for more than JSON",
    why: "The platform takes a JSON media type there and nothing else, and the outputs are read from JSON.",
    bad: #"Header("Accept", "text/html, */*")"#,
    good: #"Header("Accept", "application/json")"#)

  /// A GET request has a body.
  package static let bodyOfGET = DiagnosticCode(
    "GC144", "a GET request has a body",
    why: "The platform leaves it out, and servers may refuse it. What a GET request says stands in its URL.",
    bad: #"""
      GET("https://crm.example.com/search")
      JSONBody(["name": who])
      """#,
    good: #"GET("https://crm.example.com/search?name=\(who)")"#)

  /// A DELETE request has a body.
  package static let bodyOfDELETE = DiagnosticCode(
    "GC145", "a DELETE request has a body", .warning,
    why: "HTTP gives it no meaning (RFC 9110, section 9.3.5): many servers and proxies drop or refuse it.",
    bad: #"""
      DELETE("https://crm.example.com/tickets")
      JSONBody(["id": ticket])
      """#,
    good: #"DELETE("https://crm.example.com/tickets/\(ticket)")"#)

  /// The timeout is not one that the platform takes.
  package static let timeoutOutOfRange = DiagnosticCode(
    "GC146", "the timeout is out of range",
    why: "The platform gives an action between 1 and 60 seconds; after that the flow goes on without it.",
    bad: "Timeout(seconds: 120)",
    good: "Timeout(seconds: 30)")

  /// `Content-Type` says something other than what the body is.
  package static let contradictingContentType = DiagnosticCode(
    "GC147", "the header 'Content-Type' contradicts the body",
    why: "JSONBody sends JSON and FormBody a form; a server that believes the header cannot read the body.",
    bad: #"""
      Header("Content-Type", "text/plain")
      JSONBody(["name": who])
      """#,
    good: #"JSONBody(["name": who])"#)
}
