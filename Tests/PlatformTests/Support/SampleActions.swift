import JSONText
import NativeActions
import Platform

extension DeployableAction {
  /// An action as a person would have written it; each revision calls another URL.
  static func sample(
    revision: Int = 1, name: String = "Get user", input: String = "user_id", method: String = "GET",
    url: String? = nil, default: String = "\"Unknown\""
  ) -> DeployableAction {
    let inputs = JSONTree.object([
      .init("type", .string("object")), .init("required", .array([.string(input)])),
      .init("properties", .object([.init(input, .object([.init("type", .string("integer"))]))])),
    ])
    let outputs = JSONTree.object([
      .init("type", .string("object")),
      .init("properties", .object([.init("user_name", .object([.init("type", .string("string"))]))])),
    ])
    let native = NativeAction(
      name: name, integration: .webServices, timeoutSeconds: 10,
      request: .init(
        urlTemplate: url ?? "https://api.example.com/r\(revision)/users/${input.\(input)}", method: method,
        headers: [.init("Accept", "application/json")], template: "${input.rawRequest}"),
      response: .init(
        translationMap: [.init("user_name", "$.name")], defaults: [.init("user_name", `default`)],
        successTemplate: "{\"user_name\": ${user_name}}"),
      inputSchema: inputs, successSchema: outputs)
    return DeployableAction(native, description: "description-\(revision)")
  }

  /// The same action with another schema of its inputs.
  func with(_ inputSchema: String) -> DeployableAction {
    var native = native
    native.inputSchema = (try? LocatedJSON(parsing: Array(inputSchema.utf8)).tree) ?? .null
    return DeployableAction(native, description: description)
  }
}
