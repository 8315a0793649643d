import ActionChecking
import DataActions
package import Diagnostics
package import Generation
package import NativeActions

/// The native action that does what a description says, without any code; no value where a part cannot be expressed so,
/// with one GC410 for each such part at its line.
///
/// Warns with GC411 where the flow gets another text for a failure.
package func nativeAction(of generated: GeneratedAction, settings: SettingValues) -> Checked<NativeAction> {
  var translation = NativeTranslation(generated.checked, settings: settings)
  translation.refuseWhatNeedsCode(hooks: generated.hooks != nil, canonicalText: generated.description)
  let request = translation.request()
  let response = translation.response()
  let schemas = ContractSchemas(generated.checked.description, patterns: translation.patterns)
  let description = generated.checked.description
  let action = NativeAction(
    name: description.name, integration: translation.isOfGenesys ? .genesysCloud : .webServices,
    timeoutSeconds: min(description.request.timeoutSeconds, generated.checked.deadlineSeconds), request: request,
    response: response, inputSchema: schemas.inputs, successSchema: schemas.outputs,
    secure: description.inputs.contains(where: \.secret))
  let refusals = translation.diagnostics.filter { $0.code.severity == .error }
  return refusals.isEmpty ? Checked(action, translation.diagnostics) : Checked(nil, refusals)
}

/// One action on its way to templates, with what stands in the way.
struct NativeTranslation {
  let action: CheckedAction
  let settings: SettingValues
  private(set) var diagnostics: [Diagnostic] = []
  /// What the places of inputs ask of their texts.
  var patterns: [String: InputPattern] = [:]

  init(_ action: CheckedAction, settings: SettingValues) {
    self.action = action
    self.settings = settings
  }

  /// What the author says of the request.
  var description: RequestDescription { action.description.request }

  /// Whether the call is one of Genesys Cloud's own API, in the organisation that runs the action.
  var isOfGenesys: Bool { if case .genesys = description.signIn { true } else { false } }

  /// The input of a name; the checks have shown that there is one.
  func input(_ name: String) -> InputDescription {
    action.description.inputs.first { $0.name == name } ?? InputDescription(name: name, type: .string)
  }

  /// Says that a part cannot be expressed: what it is, what the platform does instead, and what else would do.
  mutating func refuse(_ reason: String, at pointer: String, otherwise: String? = nil) {
    let diagnostic = Diagnostic(
      .notNative, "a native action cannot express this: \(reason)", at: action.location(of: pointer),
      notes: (otherwise.map { [Note($0)] } ?? []) + [Note("gcgen bundle \(action.action) --target lambda")])
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  /// Says that something differs, and goes on.
  mutating func warn(_ message: String, at pointer: String) {
    diagnostics.append(Diagnostic(.nativeDiffers, message, at: action.location(of: pointer)))
  }
}

/// What the place of an input asks of its text, beyond being a text.
struct InputPattern: OptionSet {
  let rawValue: Int

  /// It is a whole segment of a path: not empty, `.` or `..`.
  static let segment = InputPattern(rawValue: 1)
  /// It stands in a header, on one line and in Latin-1.
  static let header = InputPattern(rawValue: 2)

  /// The regular expression of JSON Schema; nil where nothing is asked.
  var regularExpression: String? {
    switch self {
    case [.segment, .header]: "^([\t -\\-/-~\u{A0}-ÿ]|[.][\t -\\-/-~\u{A0}-ÿ]|[.][.][\t -~\u{A0}-ÿ])[\t -~\u{A0}-ÿ]*$"
    case .segment: "^([^.]|[.][^.]|[.][.].)"
    case .header: "^[\t -~\u{A0}-ÿ]*$"
    default: nil
    }
  }
}
