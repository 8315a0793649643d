/// GC250 to GC259: what is wrong with the content of a request.
extension DiagnosticCode {
  static let contentCodes = [illegalMediaType, unfittingFormValue]

  /// The media type of a raw body is none.
  package static let illegalMediaType = DiagnosticCode(
    "GC250", "the media type of a body is none",
    why: """
      A media type is a type and a subtype with '/' between them, and maybe parameters after ';' (RFC 9110, section \
      8.3.1). It becomes the header 'Content-Type', and the server reads the body by it.
      """,
    bad: #"RawBody("xml", "<call>\(id)</call>")"#,
    good: #"RawBody("application/xml; charset=utf-8", "<call>\(id)</call>")"#)

  /// A field of a form has a value that a form cannot say.
  package static let unfittingFormValue = DiagnosticCode(
    "GC251", "a field of a form has a value that a form cannot say",
    why: """
      The fields of a form are texts: a null, an array or an object has no place in them. A field that is not to be \
      sent is left out, and one with several values stands in the form several times.
      """,
    bad: #"FormBody(["tags": ["vip", "phone"]])"#,
    good: #"FormBody(["tags": "vip", "tags": "phone"])"#)
}
