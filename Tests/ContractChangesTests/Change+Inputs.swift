import ContractChanges
import DataActions

extension Change {
  /// What can change in inputs.
  static let inputs = [
    Change("an optional input more", .needsNewAction, "/inputs/2", back: Meaning(.breaksFlows, "/inputs/2")) {
      $0.inputs.append(InputDescription(name: "locale", type: .string, required: false))
    },
    Change("a required input more", .needsNewAction, "/inputs/2", back: Meaning(.breaksFlows, "/inputs/2")) {
      $0.inputs.append(InputDescription(name: "locale", type: .string))
    },
    Change("an input in front", .needsNewAction, "/inputs/0", back: Meaning(.breaksFlows, "/inputs/0")) {
      $0.inputs.insert(InputDescription(name: "locale", type: .string), at: 0)
    },
    Change("an input less", .breaksFlows, "/inputs/0", back: Meaning(.needsNewAction, "/inputs/0")) {
      $0.inputs.removeFirst()
    },
    Change("the last credential goes", .breaksFlows, "/inputs/1", back: Meaning(.needsNewAction, "/inputs/1")) {
      $0.inputs.removeLast()
    },
    Change("another name", .breaksFlows, "/inputs/0") {
      $0.inputs[0].name = "id"
      $0.request.url = Text([.literal("https://crm.example/users/"), .input("id")])
    },
    Change("a name in another letter case", .breaksFlows, "/inputs/0") { $0.inputs[0].name = "User_ID" },
    Change("from integer to string", .breaksFlows, "/inputs/0/type") { $0.inputs[0].type = .string },
    Change("from integer to number", .breaksFlows, "/inputs/0/type") { $0.inputs[0].type = .number },
    Change("from integer to boolean", .breaksFlows, "/inputs/0/type") { $0.inputs[0].type = .boolean },
    Change("required no more", .needsNewAction, "/inputs/0/required") { $0.inputs[0].required = false },
    Change("required now", .needsNewAction, "/inputs/1/required") { $0.inputs[1].required = true },
    Change("another text", .inPlace, "/inputs/0/description") { $0.inputs[0].description = "Who" },
    Change("another example", .noEffect, "/inputs/0/example") { $0.inputs[0].example = .integer(2) },
    Change("no example", .noEffect, "/inputs/0", back: Meaning(.noEffect, "/inputs/0/example")) {
      $0.inputs[0].example = nil
    },
    Change("one more allowed value", .inPlace, "/inputs/0/allowed") { $0.inputs[0].allowed?.append(.integer(2)) },
    Change("any value", .inPlace, "/inputs/0", back: Meaning(.inPlace, "/inputs/0/allowed")) {
      $0.inputs[0].allowed = nil
    },
    Change("no credential any more", .needsNewAction, "/inputs/1", back: Meaning(.needsNewAction, "/inputs/1/secret")) {
      $0.inputs[1].secret = false
    },
    Change("one more credential", .inPlace, "/inputs/0/secret", back: Meaning(.inPlace, "/inputs/0")) {
      $0.inputs[0].secret = true
    },
    Change("inputs in another order", .noEffect, "/inputs") { $0.inputs.reverse() },
  ]
}
