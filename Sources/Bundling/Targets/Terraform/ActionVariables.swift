import ActionChecking
import DataActions
import Generation
import JSONText

/// The variables that an action takes its settings and secrets from, the same for every module that has it.
struct ActionVariables {
  /// A variable, and the name under which a function's environment has its value.
  typealias Entry = (environment: String, variable: TerraformVariable)

  /// What a function's environment has.
  let all: [Entry]
  /// The secrets among it.
  let secrets: [TerraformVariable]
  /// The settings that a native action has in its templates.
  let nativeSettings: [TerraformVariable]

  /// The variables of an action; a setting has the environment's value as its default, where one is named.
  init(_ action: BundledAction, order: BundleOrder) {
    let request = action.description.request
    let origin = action.generated.checked.url.origin.parts.first
    func setting(_ name: String, otherwise rule: TerraformVariable.Rule?) -> TerraformVariable {
      TerraformVariable(
        name: Self.variable(of: name), description: "The setting '\(name)'",
        value: order.environment?.settings[name].map { .string($0) },
        rule: origin == .setting(name) ? Self.baseURL : rule)
    }
    let secrets = request.secretNames.map { name -> Entry in
      switch action.generated.checked.terms.secrets {
      case .environment:
        let variable = TerraformVariable(
          name: Self.variable(of: name), description: "The secret '\(name)'", isSecret: true)
        return (name.uppercased(), variable)
      case .awsSecretsManager:
        let variable = TerraformVariable(
          name: "\(name)_secret_id", description: "The ARN of the secret '\(name)' in AWS Secrets Manager")
        return (variable.name.uppercased(), variable)
      }
    }
    all = request.settingNames.map { ($0.uppercased(), setting($0, otherwise: nil)) } + secrets
    self.secrets = secrets.map(\.variable)
    nativeSettings = request.nativeSettingNames.map { setting($0, otherwise: Self.plain) }
  }

  /// What the function's environment has, each value a variable's.
  var environment: JSONTree {
    .object(all.map { .init($0.environment, TerraformText.expression("var.\($0.variable.name)")) })
  }

  /// The variable of a setting or a secret: its own name, unless a module has a variable of that name already.
  static func variable(of name: String) -> String {
    FunctionModule.variableNames.contains(name) || TerraformRoot.variableNames.contains(name) ? "own_\(name)" : name
  }

  private static let baseURL = TerraformVariable.Rule(
    pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?$",
    words: "A base URL begins with https:// and has no query.")
  private static let plain = TerraformVariable.Rule(
    pattern: "^[A-Za-z0-9._~-]+$", words: "Only letters, digits and . _ ~ - can stand in every place of a template.")
}
