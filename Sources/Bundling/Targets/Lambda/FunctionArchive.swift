import ActionChecking
import DataActions
import EmbeddedFiles
import Generation
import PythonLint

/// The zip archive of a function in AWS Lambda.
enum FunctionArchive {
  /// The file's name, in the action's folder.
  static let file = "function.zip"
  /// The module with the entry point.
  static let module = "lambda_function"
  /// The entry point in it.
  static let function = "lambda_handler"

  /// The files: the entry point, the script, and the packages of its transport.
  static func entries(of action: BundledAction, packages: [ZipEntry]) -> [ZipEntry] {
    let script = action.function.generated
    let handler =
      switch script.checked.description.failureDelivery {
      case .data: "returning_failures"
      case .failurePath: "raising_failures"
      }
    let text = EmbeddedFile.templates.first { $0.path == "Lambda/\(handler).py" }?.text ?? ""
    return [
      ZipEntry("\(module).py", Array(text.utf8)), ZipEntry("data_action_script.py", Array(script.script.utf8)),
    ] + (script.checked.client == .requests ? packages : [])
  }
}
