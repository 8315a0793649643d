import ContractChanges
import DataActions
import Testing

/// A row of the table of changes: what is done to a description, and what that means in either direction.
struct Change: CustomTestStringConvertible, Sendable {
  /// What is done.
  let testDescription: String
  /// Does it.
  let make: @Sendable (inout ActionDescription) -> Void
  /// What it means: the class and the pointer of the worst change.
  let forth: Meaning
  /// What undoing it means.
  let back: Meaning

  /// The class and the pointer of a change.
  struct Meaning: Equatable, Sendable {
    let `class`: ChangeClass
    let pointer: String

    init(_ changeClass: ChangeClass, _ pointer: String) {
      self.class = changeClass
      self.pointer = pointer
    }
  }

  /// A change that means the same in both directions, unless said.
  init(
    _ words: String, _ changeClass: ChangeClass, _ pointer: String, back: Meaning? = nil,
    make: @escaping @Sendable (inout ActionDescription) -> Void
  ) {
    testDescription = words
    self.make = make
    forth = Meaning(changeClass, pointer)
    self.back = back ?? forth
  }

  /// What is changed: it has every part that can be there.
  static let base = ActionDescription(
    name: "Get user", summary: "Fetches a user",
    inputs: [
      InputDescription(
        name: "user_id", type: .integer, description: "The user", example: .integer(1), allowed: [.integer(1)]),
      InputDescription(name: "token", type: .string, required: false, secret: true),
    ],
    request: RequestDescription(
      method: .get, url: Text([.literal("https://crm.example/users/"), .input("user_id")]),
      query: [NamedText(name: "page", value: Text([.literal("1")]))],
      headers: [
        NamedText(name: "Accept", value: Text([.literal("application/json")])),
        NamedText(name: "X-Token", value: Text([.input("token")])),
      ],
      signIn: .bearer(Text([.secret("crm_token")])), timeoutSeconds: 8, deadlineSeconds: 20,
      retry: RetryDescription(times: 2, on: [.timeout]), redirects: RedirectsDescription(atMost: 1)),
    outputs: [
      OutputDescription(
        name: "user_name", type: .string, description: "The name", path: "$.name", default: .string("Unknown")),
      OutputDescription(name: "orders", type: .integers, path: "$.orders[*].id"),
    ],
    failures: [
      FailureDescription(on: .status(404), message: Text([.literal("Not found")])),
      FailureDescription(on: .timeout, message: Text([.literal("Too slow")])),
    ])

  /// All rows.
  static let all = actions + inputs + outputs + requests + requestLists
}
