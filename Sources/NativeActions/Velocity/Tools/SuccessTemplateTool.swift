import JSONText

/// `$successTemplateUtils`.
///
/// That an element comes as JSON, a text with its quotes, follows from the templates that the platform's maker
/// publishes: they put the call where a JSON value stands, and write the default as `"$esc.quote$esc.quote"`.
enum SuccessTemplateTool {
  static func answer(_ call: VelocityCall) throws(VelocityFailure) -> VelocityValue {
    switch call.method {
    case "firstFromArray": return .string(try firstFromArray(call))
    case "moveKeysIntoArrayOfObjects":
      throw call.place.failure("what 'moveKeysIntoArrayOfObjects' takes is not verified, so that it is not simulated")
    default: throw call.unknown(of: "'successTemplateUtils'")
    }
  }

  private static func firstFromArray(_ call: VelocityCall) throws(VelocityFailure) -> String {
    guard (1...2).contains(call.arguments.count) else { throw call.misfit("an array, and a default if there is one") }
    guard let text = call.arguments[0].printed, let located = try? LocatedJSON(parsing: Array(text.utf8)),
      let elements = located.tree.elements
    else { throw call.misfit("the text of a JSON array; what it makes of anything else is not documented") }
    if let first = elements.first { return first.text(.compact) }
    guard call.arguments.count == 2, let fallback = call.arguments[1].printed else {
      throw call.place.failure("what 'firstFromArray' answers for an empty array without a default is not documented")
    }
    return fallback
  }
}
