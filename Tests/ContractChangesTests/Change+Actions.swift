import ContractChanges
import DataActions

extension Change {
  /// What can change in the whole, and in the texts for failures.
  static let actions = [
    Change("another name", .inPlace, "/name") { $0.name = "Look up user" },
    Change("another summary", .inPlace, "/summary") { $0.summary = "Looks a user up" },
    Change("another transport", .inPlace, "/transport") { $0.transport = .standardLibrary },
    Change("failures on the failure path", .breaksFlows, "/failureDelivery") { $0.failureDelivery = .failurePath },
    Change("another text for a failure", .inPlace, "/failures/0/message") {
      $0.failures[0].message = Text([.literal("No such user: "), .input("user_id")])
    },
    Change("a text for one more failure", .inPlace, "/failures/2") {
      $0.failures.append(FailureDescription(on: .serverErrors, message: Text([.literal("Down")])))
    },
    Change("no text for a failure", .inPlace, "/failures/1") { $0.failures.removeLast() },
    Change("failures in another order", .inPlace, "/failures") { $0.failures.reverse() },
    Change("two texts for one failure", .inPlace, "/failures") { $0.failures.append($0.failures[0]) },
  ]
}
