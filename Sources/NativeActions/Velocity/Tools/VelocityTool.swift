/// A tool that the platform gives to templates.
package enum VelocityTool: String, Hashable, Sendable, CaseIterable {
  /// Velocity's `EscapeTool`, with what the platform adds to it.
  case escape = "esc"
  /// Velocity's `MathTool`.
  case math
  /// `base64`.
  case encoding
  /// `firstFromArray`.
  case successTemplateUtils
  /// `optionalQueryParam`: named by the platform's pages, which do not say what it answers.
  case urlTool
  /// The macros for Salesforce, of which the same holds.
  case salesforce
  /// What a custom authentication action answered.
  case authResponse

  func property(_ name: String, at place: VelocityPlace) throws(VelocityFailure) -> VelocityValue? {
    switch self {
    case .escape: return EscapeTool.constants[name].map { .string($0) }
    case .authResponse: throw undocumented(name, at: place)
    default: return nil
    }
  }

  func answer(_ call: VelocityCall) throws(VelocityFailure) -> VelocityValue {
    switch self {
    case .escape: return try EscapeTool.answer(call)
    case .math: return try MathTool.answer(call)
    case .encoding: return try EncodingTool.answer(call)
    case .successTemplateUtils: return try SuccessTemplateTool.answer(call)
    case .urlTool, .salesforce, .authResponse: throw undocumented(call.method, at: call.place)
    }
  }

  private func undocumented(_ name: String, at place: VelocityPlace) -> VelocityFailure {
    place.failure("what '\(rawValue).\(name)' answers is not verified, so that it is not simulated")
  }
}
