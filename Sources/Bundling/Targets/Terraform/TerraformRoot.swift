import JSONText
import NativeActions

/// The module that holds those of several actions, with what they share: one role, one credential and one integration
/// for all functions.
///
/// It is a module itself, so that a root with providers and a backend of one's own can call it.
struct TerraformRoot {
  /// A module that is called, with the variables that it has of its action.
  private typealias Module = (action: String, integration: NativeAction.IntegrationType, variables: [TerraformVariable])

  private let functions: [Module]
  private let natives: [Module]

  /// The root of some functions and native actions.
  init(functions: [BundledAction], natives: [(action: BundledAction, native: NativeAction)], order: BundleOrder) {
    self.functions = functions.map { action in
      (action.name, .awsLambda, ActionVariables(action, order: order).all.map(\.variable))
    }
    self.natives = natives.map { action, native in
      (action.name, native.integration, ActionVariables(action, order: order).nativeSettings)
    }
  }

  /// The variables of all modules, each once.
  private var variables: [TerraformVariable] {
    let integrations = NativeAction.IntegrationType.allCases.filter { type in
      natives.contains { $0.integration == type }
    }.map { type in
      TerraformVariable(
        name: type.integrationVariable, description: "The id of the integration of the type \(type.rawValue)")
    }
    let own = (functions + natives).flatMap(\.variables)
    var names: Set<String> = []
    return ((functions.isEmpty ? [] : Self.functionVariables) + integrations + own).filter {
      names.insert($0.name).inserted
    }
  }

  /// The file.
  var tree: JSONTree {
    var members: [JSONTree.Member] = [
      .init("terraform", functions.isEmpty ? Self.requirementsOfNatives : Self.requirements),
      .init("variable", .variables(variables)),
    ]
    if !functions.isEmpty { members.append(.init("resource", .object(shared))) }
    members.append(.init("module", .object(functions.map(functionCall) + natives.map(nativeCall))))
    return .object(members)
  }

  private var shared: [JSONTree.Member] {
    let arns = functions.map { "module.\($0.action).function_arn" }.joined(separator: ", ")
    return [
      .init("aws_iam_role", .object([LambdaConnection.role(count: nil)])),
      .init(
        "aws_iam_role_policy",
        .object([LambdaConnection.policy(role: "aws_iam_role.genesys.id", functions: "[\(arns)]", count: nil)])),
      LambdaConnection.credential(count: nil, role: "aws_iam_role.genesys.arn"),
      LambdaConnection.integration(
        count: nil, name: "var.category", credential: "genesyscloud_integration_credential.credential.id"),
    ]
  }

  private func functionCall(_ module: Module) -> JSONTree.Member {
    call(
      module,
      [
        .init("create_genesys_role", .boolean(false)), .init("create_credential", .boolean(false)),
        .init("create_integration", .boolean(false)),
        .init("integration_id", TerraformText.expression("genesyscloud_integration.integration.id")),
        .init("category", TerraformText.expression("var.category")),
      ])
  }

  private func nativeCall(_ module: Module) -> JSONTree.Member {
    call(module, [.init("integration_id", TerraformText.expression("var.\(module.integration.integrationVariable)"))])
  }

  private func call(_ module: Module, _ arguments: [JSONTree.Member]) -> JSONTree.Member {
    let own = module.variables.map { JSONTree.Member($0.name, TerraformText.expression("var.\($0.name)")) }
    return .init(module.action, .object([.init("source", .string("./\(module.action)"))] + arguments + own))
  }

  /// The names of the variables that a root, or the module of a native action, may have of its own.
  static let variableNames = Set(
    functionVariables.map(\.name) + NativeAction.IntegrationType.allCases.map(\.integrationVariable)
      + ["integration_id", "category"])

  private static let functionVariables = [
    TerraformVariable(
      name: "category", description: "The integration's name, and the actions' category",
      value: .string("AWS Lambda Data Actions")),
    TerraformVariable(
      name: "genesys_organization_id", description: "The id of the Genesys Cloud organization: the role's external id"),
    TerraformVariable(
      name: "genesys_account_id",
      description: "The AWS account of Genesys Cloud; another one for FedRAMP, which its documents name",
      value: .string("765628985471")),
  ]

  /// The providers that functions need.
  static let requirements = JSONTree.object([
    .init("required_version", .string(">= 1.3")),
    .init(
      "required_providers",
      .object([
        .init("aws", .object([.init("source", .string("hashicorp/aws"))])),
        .init("genesyscloud", .object([.init("source", .string("mypurecloud/genesyscloud"))])),
      ])),
  ])

  /// The provider that native actions need.
  static let requirementsOfNatives = JSONTree.object([
    .init("required_version", .string(">= 1.3")),
    .init(
      "required_providers",
      .object([.init("genesyscloud", .object([.init("source", .string("mypurecloud/genesyscloud"))]))])),
  ])
}

extension TerraformRoot {
  /// What to do with the root, in Markdown.
  var nextSteps: String {
    let open = variables.filter { $0.value == nil }.map { "  \($0.name) = …" }.joined(separator: "\n")
    let regions = functions.isEmpty ? "" : "provider \"aws\" {\n  region = \"eu-central-1\"\n}\n\n"
    return """
      In a folder of your own, whose `main.tf` has the providers and a backend:

      ```hcl
      \(regions)provider "genesyscloud" {}

      module "data_actions" {
        source = "PATH/TO/THIS/FOLDER"
      \(open)
      }
      ```

      ```sh
      terraform init
      terraform plan
      terraform apply
      ```

      Each folder is a module by itself, too, which makes or takes its own role, credential and integration. A data
      action has `prevent_destroy`: a changed contract is a new action with a new id, and `gcgen diff` says how to put
      it beside the old one.
      """
  }
}

extension NativeAction.IntegrationType {
  /// The name that the platform gives to such an integration.
  var usualName: String {
    switch self {
    case .genesysCloud: "Genesys Cloud Data Actions"
    case .webServices: "Web Services Data Actions"
    case .awsLambda: "AWS Lambda Data Actions"
    }
  }

  /// The variable of a root that has the integration's id.
  fileprivate var integrationVariable: String {
    switch self {
    case .genesysCloud: "genesys_cloud_integration_id"
    case .webServices: "web_services_integration_id"
    case .awsLambda: "aws_lambda_integration_id"
    }
  }
}
