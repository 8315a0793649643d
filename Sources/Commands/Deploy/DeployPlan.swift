import JSONText
import Platform

/// What was asked for on the command line.
struct DeployWish {
  /// What becomes published.
  let goal: Deployment.Goal
  /// The integration's name; nil where none was said.
  let integration: String?
  /// The ARN of the function in AWS Lambda that does the work; nil where none was said.
  let function: String?
  /// What to do about what gcgen did not create.
  let adoption: Deployment.Adoption
  /// Whether and with what the draft is tested.
  let test: TestFlags
}

/// All that a deployment needs to know before it begins.
struct DeployPlan: Sendable {
  /// What is deployed.
  let action: DeployableAction
  /// What was asked for.
  let wish: DeployWish
  /// What the draft's test is.
  var test: Deployment.Test
  /// What is recorded of the action.
  let entry: DeployedAction?

  /// The deployment itself.
  func deployment(
    over calls: any PlatformCalls, save: @escaping @Sendable (DeployedAction) throws -> Void,
    say: @escaping @Sendable (String) -> Void
  ) -> Deployment {
    Deployment(
      action, goal: wish.goal, integration: wish.integration, adoption: wish.adoption, test: test, entry: entry,
      calls: calls, save: save, say: say)
  }
}

extension Deployment.Test {
  /// The same test without the values of some inputs, for people.
  func hiding(_ names: Set<String>) -> Deployment.Test {
    guard case .run(.object(let inputs)) = self else { return self }
    return .run(
      inputs: .object(inputs.map { names.contains($0.name) ? .init($0.name, .string("[secret]")) : $0 }))
  }
}
