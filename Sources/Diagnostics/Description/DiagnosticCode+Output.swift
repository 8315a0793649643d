/// GC103 to GC109: what is wrong with an output, other than its path.
extension DiagnosticCode {
  static let outputCodes = [
    unclearSource, unfittingEach, unfittingTake, uselessPart, unfittingOperation, uncertainValue,
  ]

  /// An output does not say where its value comes from, or says it twice.
  package static let unclearSource = DiagnosticCode(
    "GC103", "it is not clear where an output comes from",
    why: """
      An output is at a place in the response, its 'path', or a 'value' that is known without the response, or it says \
      something of the 'call'. 'each' says where the elements are that the path begins at, so it needs a path.
      """,
    bad: #"{"name": "city", "type": "string"}"#,
    good: #"{"name": "city", "type": "string", "path": "$.address.city"}"#)

  /// An output with one value for each element is no array.
  package static let unfittingEach = DiagnosticCode(
    "GC104", "an output with a value for each element is no array",
    why: """
      With 'each' the flow gets one value for each element, so that the output's type is an array. The default and \
      what else stands for a value are those of one element.
      """,
    bad: #"{"name": "ids", "type": "integer", "each": "$.items[*]", "path": "@.id", "default": 0}"#,
    good: #"{"name": "ids", "type": "[integer]", "each": "$.items[*]", "path": "@.id", "default": 0}"#)

  /// What is taken of several values is not of the output's type.
  package static let unfittingTake = DiagnosticCode(
    "GC105", "what an output takes is not of its type",
    why: """
      'count' is a whole number, for an integer or a number; 'exists' is true or false, for a boolean; 'join' makes a \
      text, for a string. 'first' and 'last' fit every type.
      """,
    bad: #"{"name": "orders", "type": "string", "path": "$.orders[*]", "take": "count"}"#,
    good: #"{"name": "orders", "type": "integer", "path": "$.orders[*]", "take": "count"}"#)

  /// A part of an output can never count.
  package static let uselessPart = DiagnosticCode(
    "GC106", "a part of an output can never count",
    why: """
      A count, an existence, a value of the description's own and what is known of the call are always there, so \
      nothing stands in for them and nothing is done to them. A joined text and an array of all values are empty where there are none, so they are \
      never missing; but one of their values can be null.
      """,
    bad: #"{"name": "orders", "type": "integer", "path": "$.orders[*]", "take": "count", "default": 0}"#,
    good: #"{"name": "orders", "type": "integer", "path": "$.orders[*]", "take": "count"}"#)

  /// Something cannot be done to the values of an output.
  package static let unfittingOperation = DiagnosticCode(
    "GC107", "something cannot be done to the values of an output",
    why: """
      Operations work on one text, number or boolean at a time, not on objects. A text that is replaced is not empty. \
      Date and time become a text, so the output is a string, and that can be done once.
      """,
    bad: #"Output("created", .integer, "When it was made", at: path("$.created").dateTime(from: .unixSeconds))"#,
    good: #"Output("created", .string, "When it was made", at: path("$.created").dateTime(from: .unixSeconds))"#)

  /// An output's value is an input that may be left out.
  package static let uncertainValue = DiagnosticCode(
    "GC108", "the value of an output may be left out",
    why: """
      A flow always gets a value of the declared type. An input that is not required may be absent; in a text it \
      leaves nothing, but alone, or in an array, it cannot be an output.
      """,
    bad: """
      let note = Input("note", .string, "A note", required: false)
      …
      Output("note", .string, "The note again", value: note)
      """,
    good: #"""
      let note = Input("note", .string, "A note", required: false)
      …
      Output("note", .string, "The note again", value: "\(note)")
      """#)
}
