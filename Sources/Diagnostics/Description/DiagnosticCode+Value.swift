/// GC150 to GC154: what is wrong with values that are written out.
extension DiagnosticCode {
  static let valueCodes = [unfittingValue, contradictingAllowed, nestedTooDeep]

  /// A value is not of the type that it stands for.
  package static let unfittingValue = DiagnosticCode(
    "GC150", "a value is not of its type",
    why: """
      A default, an example or an allowed value is what a flow gets or gives, so it is of the declared type: an \
      integer fits 64 bits, a number is finite, the default of an array is an array.
      """,
    bad: #"{"name": "age", "type": "integer", "path": "$.age", "default": "unknown"}"#,
    good: #"{"name": "age", "type": "integer", "path": "$.age", "default": 0}"#)

  /// The allowed values cannot be meant.
  package static let contradictingAllowed = DiagnosticCode(
    "GC151", "the allowed values of an input contradict themselves",
    why: "An empty list allows no call at all, a value that stands twice is a slip, and an example must be allowed.",
    bad: #"Input("state", .string, "The new state", example: "opened", allowed: ["open", "closed"])"#,
    good: #"Input("state", .string, "The new state", example: "open", allowed: ["open", "closed"])"#)

  /// A value has more levels than the platform takes.
  package static let nestedTooDeep = DiagnosticCode(
    "GC152", "a value is nested too deep",
    why: "The platform takes JSON of up to 50 levels of arrays and objects.",
    bad: #"{"default": {"a": {"a": {"a": … }}}}"#,
    good: #"{"default": {"a": {}}}"#)
}
