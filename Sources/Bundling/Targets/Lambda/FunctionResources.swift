import ActionChecking
import DataActions
import Generation
import JSONText

/// The resources of a function, its roles, and the integration that invokes it.
struct FunctionResources {
  /// The resources by their type, each type once.
  let all: [JSONTree.Member]

  /// The resources of an action.
  init(_ action: BundledAction, variables: ActionVariables) {
    let time = FunctionTime(action.generated)
    let text = TerraformText.expression
    var function: [JSONTree.Member] = [
      .init("count", text("var.create_function ? 1 : 0")),
      .init("function_name", text("var.function_name")),
      .init("description", TerraformText.literal(String(action.description.summary.prefix(256)))),
      .init("filename", .string("${path.module}/\(FunctionArchive.file)")),
      .init("source_code_hash", text("filebase64sha256(\"${path.module}/\(FunctionArchive.file)\")")),
      .init("handler", .string("\(FunctionArchive.module).\(FunctionArchive.function)")),
      .init("runtime", text("var.runtime")), .init("memory_size", text("var.memory_size")),
      .init("timeout", .integer(time.functionSeconds)), .init("role", text("local.execution_role_arn")),
    ]
    if !variables.all.isEmpty {
      function.append(.init("environment", .object([.init("variables", variables.environment)])))
    }
    all = [
      .init("aws_lambda_function", .object([.init("function", .object(function))])),
      .init(
        "aws_cloudwatch_log_group",
        .object([
          .init(
            "log",
            .object([
              .init("count", text("var.create_log_group ? 1 : 0")),
              .init("name", .string("/aws/lambda/${var.function_name}")),
              .init("retention_in_days", text("var.log_retention_days")),
            ]))
        ])),
      .init(
        "aws_iam_role", .object([Self.executionRole, LambdaConnection.role(count: "var.create_genesys_role ? 1 : 0")])),
      .init("aws_iam_role_policy_attachment", .object([Self.logging])),
      .init(
        "aws_iam_role_policy",
        .object(
          [
            LambdaConnection.policy(
              role: "aws_iam_role.genesys[0].id", functions: "[local.function_arn]",
              count: "var.create_genesys_role ? 1 : 0")
          ] + Self.secretsPolicy(action, variables))),
      LambdaConnection.credential(count: "var.create_credential ? 1 : 0", role: "local.genesys_role_arn"),
      LambdaConnection.integration(
        count: "var.create_integration ? 1 : 0", name: "var.category", credential: "local.credential_id"),
    ]
  }

  private static let executionRole = JSONTree.Member(
    "execution",
    .object([
      .init("count", TerraformText.expression("var.create_execution_role ? 1 : 0")),
      .init("name", .string("${var.function_name}-execution")),
      .init("assume_role_policy", LambdaConnection.trust(of: "Service", "\"lambda.amazonaws.com\"", condition: "")),
    ]))

  private static let logging = JSONTree.Member(
    "logging",
    .object([
      .init("count", TerraformText.expression("var.create_execution_role ? 1 : 0")),
      .init("role", TerraformText.expression("aws_iam_role.execution[0].name")),
      .init("policy_arn", .string("arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")),
    ]))

  /// The permission to read the secrets, where they are in AWS Secrets Manager.
  private static func secretsPolicy(_ action: BundledAction, _ variables: ActionVariables) -> [JSONTree.Member] {
    guard case .awsSecretsManager = action.generated.checked.terms.secrets, !variables.secrets.isEmpty else {
      return []
    }
    let names = variables.secrets.map { "var.\($0.name)" }.joined(separator: ", ")
    let statement =
      "{ Effect = \"Allow\", Action = \"secretsmanager:GetSecretValue\", Resource = [\(names)] }"
    return [
      .init(
        "secrets",
        .object([
          .init("count", TerraformText.expression("var.create_execution_role ? 1 : 0")),
          .init("name", .string("read-secrets")),
          .init("role", TerraformText.expression("aws_iam_role.execution[0].id")),
          .init(
            "policy",
            TerraformText.expression("jsonencode({ Version = \"2012-10-17\", Statement = [\(statement)] })")),
        ]))
    ]
  }
}
