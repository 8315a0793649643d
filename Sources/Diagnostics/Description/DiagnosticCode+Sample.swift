/// GC125 to GC129: what sample responses say about the paths of outputs.
extension DiagnosticCode {
  static let sampleCodes = [malformedSample, nothingSelected, severalSelected, otherTypeSelected]

  /// A file of `Fixtures/` is not JSON.
  package static let malformedSample = DiagnosticCode(
    "GC125", "a sample response is not JSON", .warning,
    why: """
      The files in 'Fixtures/NAME/' are responses of the API that the action NAME calls. 'gcgen run' answers with \
      them, and paths are tried on them; what is no JSON can do neither.
      """,
    bad: "{'name': 'Ada',}",
    good: #"{"name": "Ada"}"#)

  /// The path selects nothing in any sample.
  package static let nothingSelected = DiagnosticCode(
    "GC126", "a path selects nothing in the sample responses", .warning,
    why: """
      Each path is tried on the files in 'Fixtures/NAME/'. One that selects nothing in any of them is misspelt, or \
      speaks of what no sample has yet: a sample with the value in it settles that.
      """,
    bad: #"Output("city", .string, "Where the user lives", at: "$.adress.city", default: "")"#,
    good: #"Output("city", .string, "Where the user lives", at: "$.address.city", default: "")"#)

  /// The path selects several values in a sample, and the output is one.
  package static let severalSelected = DiagnosticCode(
    "GC127", "a path selects several values for one in a sample response", .warning,
    why: "The output takes the only value, and the call fails where there are several.",
    bad: #"Output("order_id", .string, "The open order", at: "$.orders[?@.open == true].id")"#,
    good: #"Output("order_id", .string, "The open order", at: path("$.orders[?@.open == true].id").first)"#)

  /// The path selects a value in a sample that cannot become the output's type.
  package static let otherTypeSelected = DiagnosticCode(
    "GC128", "a path selects a value of another type in a sample response", .warning,
    why: """
      A value becomes the output's type where nothing is lost: the text 42 or 5.0 an integer, a number a text. Others \
      count as wrong: the flow gets the default, or the call fails.
      """,
    bad: #"Output("age", .integer, "The age", at: "$.name", default: 0)"#,
    good: #"Output("age", .integer, "The age", at: "$.age", default: 0)"#)
}
