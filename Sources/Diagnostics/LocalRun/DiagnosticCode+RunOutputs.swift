/// GC510 to GC519: what a run returned, held against the definition.
extension DiagnosticCode {
  static let runOutputCodes = [outputsNotADictionary, outputUndeclared, outputOfWrongType, outputMissing]

  /// `main` did not return a dictionary of JSON values.
  package static let outputsNotADictionary = DiagnosticCode(
    "GC510", "main did not return a dictionary of JSON values",
    why: "The outputs go to the flow as a JSON object: nothing else has names to map, and nothing else can be sent.",
    bad: #"return [name, city]"#,
    good: #"return {"user_name": name, "user_city": city, "success": True}"#)

  /// A key came back that the definition does not declare.
  package static let outputUndeclared = DiagnosticCode(
    "GC511", "main returned a key that the definition does not declare",
    why: "The platform drops what the definition does not name, so the value never reaches the flow.",
    bad: #"return {"username": name, "success": True}  # the definition declares 'user_name'"#,
    good: #"return {"user_name": name, "success": True}"#)

  /// A value came back that is not of its output's type.
  package static let outputOfWrongType = DiagnosticCode(
    "GC512", "an output is not of its declared type",
    why: "A flow variable has one type; a value of another type, null among them, fails the call or arrives empty.",
    bad: #"return {"user_id": "1", "success": True}  # the definition declares an integer"#,
    good: #"return {"user_id": 1, "success": True}"#)

  /// A declared key did not come back.
  package static let outputMissing = DiagnosticCode(
    "GC513", "main did not return a declared output",
    why: """
      Every answer says whether it succeeded, and one that did carries every output: the flow reads them without \
      asking whether they are there.
      """,
    bad: #"return {"success": True}  # the definition declares 'user_name' too"#,
    good: #"return {"user_name": name, "success": True}"#)
}
