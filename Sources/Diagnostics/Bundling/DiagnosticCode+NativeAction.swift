/// GC410 and on: what a native action cannot do, or does otherwise.
extension DiagnosticCode {
  static let nativeActionCodes = [notNative, nativeDiffers]

  /// The platform's templates have no way to say a part of the description.
  package static let notNative = DiagnosticCode(
    "GC410", "a native action cannot express this",
    why: """
      A native action is one request made of templates and a map of its response, without any code. What takes more \
      than that runs as a function: the target 'lambda' holds every action.
      """,
    bad: "retry(2, on: .connection)    (with --target genesys)",
    good: "gcgen bundle FindTickets --target lambda --output bundles")

  /// The flow sees something else than with the script.
  package static let nativeDiffers = DiagnosticCode(
    "GC411", "a native action differs from the script", .warning,
    why: """
      The outputs are the same, and a failure takes the same path, in all but what this names: the flow is told the \
      platform's own text of a failure, in errorCode and userMessage; and a template cannot look at the elements of an \
      array one by one.
      """,
    bad: "On(.status(404), \"There is no queue \\(queueID)\")    (with --target genesys)",
    good: "(the flow looks at errorCode, or the target 'lambda' raises the text)")
}
