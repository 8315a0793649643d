import DataActions
import Diagnostics
import Generation
import JSONText
import NativeActions

/// Terraform for every action: the native one where the description can be said so, a function otherwise.
struct TerraformTarget: BundleTarget {
  let name = "terraform"
  let summary =
    "A Terraform module for each action: the native action, or a function in AWS Lambda where it takes code."
  let hasFunctions = true

  func files(of action: BundledAction, for order: BundleOrder) -> Checked<[BundleFile]> {
    guard let native = action.native else { return Checked(LambdaTarget.files(of: action, for: order)) }
    return Checked([BundleFile(Self.file, NativeModule(native, action, order: order).tree)])
  }

  func commonFiles(of actions: [BundledAction], for order: BundleOrder) -> [BundleFile] {
    [BundleFile(Self.file, root(of: actions, order: order).tree)]
  }

  func nextSteps(for actions: [BundledAction], order: BundleOrder) -> String {
    let natives = actions.filter { $0.native != nil }.map { "`\($0.name)`" }.joined(separator: ", ")
    return """
      \(root(of: actions, order: order).nextSteps)

      Native actions: \(natives.isEmpty ? "none" : natives). All others are functions in AWS Lambda, for their
      descriptions ask for what a native action cannot do: `gcgen bundle --target genesys` says what.
      """
  }

  func faults(of action: BundledAction, in folder: BundleFolder, for order: BundleOrder) async throws -> [String] {
    guard let native = action.native else { return try await LambdaTarget.faults(of: action, in: folder) }
    guard let module = folder.json(Self.file, of: action) else { return ["\(Self.file) is not JSON"] }
    let faults = TerraformCheck(module).faults
    if !faults.isEmpty { return faults }
    var values: [String: String] = [:]
    for name in action.description.request.nativeSettingNames {
      var value = Substring(action.environment[name.uppercased()] ?? "")
      if value.hasSuffix("/") { value.removeLast() }
      values[TerraformText.settingExpression(name)] = String(value)
    }
    let resource = module["resource"]?["genesyscloud_integration_action"]?["action"] ?? .null
    guard let read = NativeAction(resource: resource, integration: native.integration, variables: values) else {
      return ["\(Self.file) has no action"]
    }
    return NativeProof(native: read, action: action).faults
  }

  private func root(of actions: [BundledAction], order: BundleOrder) -> TerraformRoot {
    TerraformRoot(
      functions: actions.filter { $0.native == nil },
      natives: actions.compactMap { action in action.native.map { (action, $0) } }, order: order)
  }

  private static let file = "main.tf.json"
}
