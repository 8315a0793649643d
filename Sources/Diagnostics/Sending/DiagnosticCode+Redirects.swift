/// GC230: what is wrong with redirects.
extension DiagnosticCode {
  static let redirectCodes = [redirectsOutOfRange]

  /// More redirects are followed than any server means, or none.
  package static let redirectsOutOfRange = DiagnosticCode(
    "GC230", "the number of redirects is out of range",
    why: """
      Between 1 and 10 redirects in a row are followed. A server that sends a request round in a circle is stopped by \
      that number, and a script that follows none has no such line: a redirect is then a failure.
      """,
    bad: "Redirects(atMost: 50)",
    good: "Redirects(atMost: 3)")
}
