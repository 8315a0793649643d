import ActionChecking
import DataActions
import Diagnostics
package import Generation
import JSONText
package import NativeActions

/// A function in AWS Lambda, the only place where customers' Python runs.
struct LambdaTarget: BundleTarget {
  let name = "lambda"
  let summary =
    "A function in AWS Lambda for each action, with a Terraform module and a file for the admin UI's import."
  let hasFunctions = true

  func files(of action: BundledAction, for order: BundleOrder) -> Checked<[BundleFile]> {
    Checked(Self.files(of: action, for: order))
  }

  func commonFiles(of actions: [BundledAction], for order: BundleOrder) -> [BundleFile] {
    [BundleFile("main.tf.json", TerraformRoot(functions: actions, natives: [], order: order).tree)]
  }

  func nextSteps(for actions: [BundledAction], order: BundleOrder) -> String {
    """
    \(TerraformRoot(functions: actions, natives: [], order: order).nextSteps)

    Without Terraform: upload `\(actions[0].name)/function.zip` (handler `lambda_function.lambda_handler`), set the
    variables above in its environment in upper case, put its ARN in the place of `<functionArn>` in
    `\(actions[0].name)/\(Self.export(actions[0]))`, and import that file into an integration of the type AWS Lambda Data
    Actions.

    The event is the object of the inputs, and what the function returns is the object of the outputs. Whether the
    integration hands on headers is not known from documents [UNVERIFIED], so none are used.
    """
  }

  func faults(of action: BundledAction, in folder: BundleFolder, for order: BundleOrder) async throws -> [String] {
    try await Self.faults(of: action, in: folder)
  }

  /// The files of an action as a function: the module with its archive, and the file for the admin UI.
  static func files(of action: BundledAction, for order: BundleOrder) -> [BundleFile] {
    [
      BundleFile(FunctionArchive.file, zip: FunctionArchive.entries(of: action, packages: order.packages)),
      BundleFile("main.tf.json", FunctionModule(action, order: order).tree),
      BundleFile(export(action), lambdaAction(of: action.generated, functionARN: "<functionArn>").exportFile),
    ]
  }

  /// What is wrong with those files on disk.
  static func faults(of action: BundledAction, in folder: BundleFolder) async throws -> [String] {
    var faults: [String] = []
    let export = export(action)
    if folder.json(export, of: action).flatMap({ NativeAction($0) }) == nil { faults.append("\(export) is no action") }
    if let module = folder.json("main.tf.json", of: action) {
      faults += TerraformCheck(module).faults
    } else {
      faults.append("main.tf.json is not JSON")
    }
    return try await faults + FunctionProof(action: action, folder: folder).faults()
  }

  private static func export(_ action: BundledAction) -> String { "\(action.name).custom.json" }
}

/// The data action that invokes a function: the inputs go in as they are, and what comes back is the outputs.
package func lambdaAction(of action: GeneratedAction, functionARN: String) -> NativeAction {
  let description = action.checked.description
  let schemas = ContractSchemas(description)
  return NativeAction(
    name: description.name, integration: .awsLambda, timeoutSeconds: FunctionTime(action).actionSeconds,
    request: .init(urlTemplate: functionARN, method: "POST", headers: [], template: "${input.rawRequest}"),
    response: .init(translationMap: [], defaults: [], successTemplate: "${rawResult}"), inputSchema: schemas.inputs,
    successSchema: schemas.outputs, secure: description.inputs.contains(where: \.secret))
}

/// How long a function and the action that waits for it may take.
struct FunctionTime {
  /// The function's limit, in seconds: its own deadline holds before that.
  let functionSeconds: Int
  /// The action's, in seconds; the platform has no more than 60.
  let actionSeconds: Int

  init(_ action: GeneratedAction) {
    functionSeconds = action.checked.deadlineSeconds + 3
    // A first call starts the function, too.
    actionSeconds = min(60, action.checked.deadlineSeconds + 10)
  }
}
