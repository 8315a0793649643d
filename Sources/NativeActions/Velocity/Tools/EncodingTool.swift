import FoundationEssentials

/// `$encoding`.
enum EncodingTool {
  static func answer(_ call: VelocityCall) throws(VelocityFailure) -> VelocityValue {
    guard call.method == "base64" else { throw call.unknown(of: "'encoding'") }
    guard let text = try call.text() else { throw call.misfit("a text") }
    return .string(Data(text.utf8).base64EncodedString())
  }
}
