import ContractChanges
import DataActions

extension Change {
  /// What can change in outputs.
  static let outputs = [
    Change("an output more", .needsNewAction, "/outputs/2", back: Meaning(.breaksFlows, "/outputs/2")) {
      $0.outputs.append(OutputDescription(name: "user_city", type: .string, path: "$.city"))
    },
    Change("an output less", .breaksFlows, "/outputs/0", back: Meaning(.needsNewAction, "/outputs/0")) {
      $0.outputs.removeFirst()
    },
    Change("another name", .breaksFlows, "/outputs/0") { $0.outputs[0].name = "name" },
    Change("from string to integer", .breaksFlows, "/outputs/0/type") { $0.outputs[0].type = .integer },
    Change("from string to strings", .breaksFlows, "/outputs/0/type") { $0.outputs[0].type = .strings },
    Change("from integers to numbers", .breaksFlows, "/outputs/1/type") { $0.outputs[1].type = .numbers },
    Change("from integers to objects", .breaksFlows, "/outputs/1/type") { $0.outputs[1].type = .objects },
    Change("from string to object", .breaksFlows, "/outputs/0/type") { $0.outputs[0].type = .object },
    Change("another text", .inPlace, "/outputs/0/description") { $0.outputs[0].description = "Full name" },
    Change("another path", .inPlace, "/outputs/0/path") { $0.outputs[0].path = "$.fullName" },
    Change("another default", .inPlace, "/outputs/0/default") { $0.outputs[0].default = .string("?") },
    Change("no default", .inPlace, "/outputs/0", back: Meaning(.inPlace, "/outputs/0/default")) {
      $0.outputs[0].default = nil
    },
    Change("the first of several", .inPlace, "/outputs/0/take", back: Meaning(.inPlace, "/outputs/0")) {
      $0.outputs[0].take = .first
    },
    Change("without white space", .inPlace, "/outputs/0/operations", back: Meaning(.inPlace, "/outputs/0")) {
      $0.outputs[0].operations = [.trim]
    },
    Change("a failure where it is missing", .inPlace, "/outputs/0/whenMissing", back: Meaning(.inPlace, "/outputs/0")) {
      $0.outputs[0].whenMissing = .failure
    },
    Change("a value where it is null", .inPlace, "/outputs/0/whenNull", back: Meaning(.inPlace, "/outputs/0")) {
      $0.outputs[0].whenNull = .value(.string(""))
    },
    Change("one for each element", .inPlace, "/outputs/1/each", back: Meaning(.inPlace, "/outputs/1")) {
      $0.outputs[1].each = "$.orders[*]"
    },
    Change("a fixed value", .inPlace, "/outputs/0/value", back: Meaning(.inPlace, "/outputs/0")) {
      $0.outputs[0].value = .text(Text([.literal("x")]))
    },
    Change("a fact of the call", .inPlace, "/outputs/0/call", back: Meaning(.inPlace, "/outputs/0")) {
      $0.outputs[0].call = .errorCode
    },
    Change("outputs in another order", .noEffect, "/outputs") { $0.outputs.reverse() },
  ]
}
