import JSONText

/// What lets Genesys Cloud invoke functions: a role that it may take, the credential that names the role, and the
/// integration that has the credential.
enum LambdaConnection {
  /// The role, trusted by the account of Genesys Cloud for one organization.
  static func role(count: String?) -> JSONTree.Member {
    .init(
      "genesys",
      .object(
        counted(count) + [
          .init("name_prefix", .string("genesys-cloud-")),
          .init(
            "assume_role_policy",
            trust(
              of: "AWS", "\"arn:aws:iam::${var.genesys_account_id}:root\"",
              condition:
                ", Condition = { StringEquals = { \"sts:ExternalId\" = var.genesys_organization_id } }")),
        ]))
  }

  /// What the role may do: invoke some functions.
  static func policy(role: String, functions: String, count: String?) -> JSONTree.Member {
    let statement = "{ Effect = \"Allow\", Action = \"lambda:InvokeFunction\", Resource = \(functions) }"
    return .init(
      "invoke",
      .object(
        counted(count) + [
          .init("name", .string("invoke-data-actions")), .init("role", TerraformText.expression(role)),
          .init(
            "policy",
            TerraformText.expression("jsonencode({ Version = \"2012-10-17\", Statement = [\(statement)] })")),
        ]))
  }

  /// The credential.
  static func credential(count: String?, role: String) -> JSONTree.Member {
    .init(
      "genesyscloud_integration_credential",
      .object([
        .init(
          "credential",
          .object(
            counted(count) + [
              .init("name", .string("${var.category} role")),
              .init("credential_type_name", .string("amazonWebServicesARN")),
              .init("fields", .object([.init("ARN", TerraformText.expression(role))])),
            ]))
      ]))
  }

  /// The integration.
  static func integration(count: String?, name: String, credential: String) -> JSONTree.Member {
    .init(
      "genesyscloud_integration",
      .object([
        .init(
          "integration",
          .object(
            counted(count) + [
              .init("intended_state", .string("ENABLED")),
              .init("integration_type", .string("aws-lambda-data-actions")),
              .init(
                "config",
                .object([
                  .init("name", TerraformText.expression(name)),
                  .init(
                    "credentials", .object([.init("AmazonWebServicesARN", TerraformText.expression(credential))])),
                ])),
            ]))
      ]))
  }

  /// A policy that lets somebody take a role.
  static func trust(of kind: String, _ principal: String, condition: String) -> JSONTree {
    let statement =
      "{ Effect = \"Allow\", Action = \"sts:AssumeRole\", Principal = { \(kind) = \(principal) }\(condition) }"
    return TerraformText.expression("jsonencode({ Version = \"2012-10-17\", Statement = [\(statement)] })")
  }

  private static func counted(_ count: String?) -> [JSONTree.Member] {
    count.map { [.init("count", TerraformText.expression($0))] } ?? []
  }
}
