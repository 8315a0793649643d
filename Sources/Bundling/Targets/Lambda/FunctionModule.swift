import ActionChecking
import Generation
import JSONText
import NativeActions

/// The Terraform module of one function with its data action, in which each part can be replaced by one that exists.
///
/// It has neither a provider nor a backend: those are the root's.
struct FunctionModule {
  /// The module's file.
  let tree: JSONTree

  /// The module of an action.
  init(_ action: BundledAction, order: BundleOrder) {
    let variables = ActionVariables(action, order: order)
    let native = lambdaAction(of: action.generated, functionARN: "")
    let parts = FunctionResources(action, variables: variables)
    let resource = ActionResource(
      native, integration: "local.integration_id", category: "var.category",
      url: TerraformText.expression("local.function_arn"), count: "var.create_action ? 1 : 0")
    tree = .object([
      .init("terraform", TerraformRoot.requirements),
      .init(
        "variable", .variables(Self.variables(action.name, runtime: order.runtime) + variables.all.map(\.variable))),
      .init(
        "locals",
        .object([
          .init("function_arn", Self.choice("function", "aws_lambda_function.function", "arn", "function_arn")),
          .init(
            "execution_role_arn", Self.choice("execution_role", "aws_iam_role.execution", "arn", "execution_role_arn")),
          .init("genesys_role_arn", Self.choice("genesys_role", "aws_iam_role.genesys", "arn", "genesys_role_arn")),
          .init(
            "credential_id",
            Self.choice("credential", "genesyscloud_integration_credential.credential", "id", "credential_id")),
          .init(
            "integration_id", Self.choice("integration", "genesyscloud_integration.integration", "id", "integration_id")
          ),
        ])),
      .init(
        "resource",
        .object(
          parts.all + [
            .init("genesyscloud_integration_action", .object([.init("action", resource.tree)]))
          ])),
      .init(
        "output",
        .object([
          .init("function_arn", .object([.init("value", TerraformText.expression("local.function_arn"))])),
          .init(
            "action_id",
            .object([.init("value", TerraformText.expression("one(genesyscloud_integration_action.action[*].id)"))])),
        ])),
    ])
  }

  /// The names of the module's own variables.
  static let variableNames = Set(variables("", runtime: "").map(\.name))

  private static func choice(_ name: String, _ resource: String, _ attribute: String, _ given: String) -> JSONTree {
    TerraformText.expression("var.create_\(name) ? one(\(resource)[*].\(attribute)) : var.\(given)")
  }

  private static func variables(_ action: String, runtime: String) -> [TerraformVariable] {
    [
      TerraformVariable(
        name: "function_name", description: "The function's name in AWS Lambda",
        value: .string(FunctionName.of(action))),
      TerraformVariable(name: "runtime", description: "The runtime of AWS Lambda", value: .string(runtime)),
      TerraformVariable(
        name: "memory_size", description: "The function's memory, in MB", type: "number", value: .integer(256)),
      TerraformVariable(
        name: "log_retention_days", description: "How long logs are kept, in days", type: "number", value: .integer(30)),
      TerraformVariable(
        name: "category", description: "The action's category: by convention, the integration's name",
        value: .string("AWS Lambda Data Actions")),
      .choice("create_function", "the function"),
      .given("function_arn", "The ARN of the function"),
      .choice("create_log_group", "the log group"),
      .choice("create_execution_role", "the role that the function runs in"),
      .given("execution_role_arn", "The ARN of the role that the function runs in"),
      .choice("create_genesys_role", "the role that Genesys Cloud invokes the function in"),
      .given("genesys_role_arn", "The ARN of the role that Genesys Cloud invokes the function in"),
      TerraformVariable(
        name: "genesys_organization_id",
        description: "The id of the Genesys Cloud organization: the role's external id",
        value: .null),
      TerraformVariable(
        name: "genesys_account_id",
        description: "The AWS account of Genesys Cloud; another one for FedRAMP, which its documents name",
        value: .string("765628985471")),
      .choice("create_credential", "the credential of the integration"),
      .given("credential_id", "The id of the credential of the integration"),
      .choice("create_integration", "the integration"),
      .given("integration_id", "The id of the integration"),
      .choice("create_action", "the data action"),
    ]
  }
}
