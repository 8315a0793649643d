import ActionChecking
import DataActions
import Generation
import JSONText

/// The variables that an action takes its settings and secrets from, the same for every module that has it.
struct ActionVariables {
  /// One for each setting.
  let settings: [TerraformVariable]
  /// Those of them that a native action has in its templates.
  let nativeSettings: [TerraformVariable]
  /// One for each secret.
  let secrets: [TerraformVariable]

  /// All of them.
  var all: [TerraformVariable] { settings + secrets }

  /// The variables of an action; a setting has the environment's value as its default, where one is named.
  init(_ action: BundledAction, order: BundleOrder) {
    let request = action.description.request
    let baseURLs = Set(request.settingNames.filter { action.generated.checked.url.origin.parts.first == .setting($0) })
    settings = request.settingNames.map { name in
      TerraformVariable(
        name: name, description: "The setting '\(name)'",
        value: order.environment?.settings[name].map { .string($0) },
        rule: baseURLs.contains(name)
          ? (
            "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?$",
            "A base URL begins with https:// and has no query."
          )
          : ("^[A-Za-z0-9._~-]+$", "Only letters, digits and . _ ~ - can stand in every place of a template."))
    }
    let native = Set(request.nativeSettingNames)
    nativeSettings = settings.filter { native.contains($0.name) }
    switch action.generated.checked.terms.secrets {
    case .environment:
      secrets = request.secretNames.map { name in
        TerraformVariable(name: name, description: "The secret '\(name)'", isSecret: true)
      }
    case .awsSecretsManager:
      secrets = request.secretNames.map { name in
        TerraformVariable(
          name: "\(name)_secret_id", description: "The ARN of the secret '\(name)' in AWS Secrets Manager")
      }
    }
  }

  /// What the function's environment has: each variable under its name in upper case.
  var environment: JSONTree {
    .object(all.map { .init($0.name.uppercased(), TerraformText.expression("var.\($0.name)")) })
  }
}
