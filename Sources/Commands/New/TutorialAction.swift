import DataActions

extension ActionDescription {
  /// The tutorial's action: what `gcgen new` writes where nobody says anything else.
  static let tutorial = ActionDescription(
    name: "GetUserDetails",
    summary: "Fetches user details from an external API",
    inputs: [
      InputDescription(
        name: "user_id", type: .integer, description: "The ID of the user to fetch", example: .integer(1))
    ],
    request: RequestDescription(
      method: .get,
      url: Text([.literal("https://jsonplaceholder.typicode.com/users/"), .input("user_id")]),
      headers: [NamedText(name: "Accept", value: Text([.literal("application/json")]))]),
    outputs: [
      OutputDescription(
        name: "user_name", type: .string, description: "The name of the user", path: "$.name",
        default: .string("Unknown")),
      OutputDescription(
        name: "user_email", type: .string, description: "The email of the user", path: "$.email",
        default: .string("Unknown")),
      OutputDescription(
        name: "user_phone", type: .string, description: "The phone number of the user", path: "$.phone",
        default: .string("Unknown")),
    ],
    failures: [
      FailureDescription(
        on: .status(404), message: Text([.literal("User not found: "), .input("user_id")])),
      FailureDescription(on: .timeout, message: Text([.literal("Request to external API timed out.")])),
    ])
}
