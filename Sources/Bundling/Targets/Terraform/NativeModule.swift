import JSONText
import NativeActions

/// The Terraform module of one native action.
struct NativeModule {
  /// The module's file.
  let tree: JSONTree

  /// The module of an action whose settings are marked in its templates.
  init(_ native: NativeAction, _ action: BundledAction, order: BundleOrder) {
    let settings = ActionVariables(action, order: order).nativeSettings
    let variables = [
      TerraformVariable(name: "integration_id", description: "The id of the integration that runs the action"),
      TerraformVariable(
        name: "category", description: "The action's category: by convention, the integration's name",
        value: .string(native.integration.usualName)),
    ]
    tree = .object([
      .init("terraform", TerraformRoot.requirementsOfNatives),
      .init("variable", .variables(variables + settings)),
      .init(
        "resource",
        .object([
          .init(
            "genesyscloud_integration_action",
            .object([
              .init(
                "action", ActionResource(native, integration: "var.integration_id", category: "var.category").tree)
            ]))
        ])),
      .init(
        "output",
        .object([
          .init(
            "action_id",
            .object([.init("value", TerraformText.expression("genesyscloud_integration_action.action.id"))]))
        ])),
    ])
  }
}
