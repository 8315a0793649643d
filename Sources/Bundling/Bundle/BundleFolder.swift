import FoundationEssentials
import JSONText
package import ScriptRunner

/// A bundle's folder on disk, as its proof finds it.
package struct BundleFolder: Sendable {
  /// Where it is.
  package let path: String
  /// What runs the scripts in it.
  package let runner: ScriptRunner

  /// A folder that was written.
  package init(path: String, runner: ScriptRunner) {
    self.path = path
    self.runner = runner
  }

  /// The path of a file of an action.
  func path(of file: String, _ action: BundledAction) -> String { "\(path)/\(action.name)/\(file)" }

  /// The JSON in a file of an action; nil where there is none.
  func json(_ file: String, of action: BundledAction) -> JSONTree? {
    guard let data = FileManager.default.contents(atPath: path(of: file, action)) else { return nil }
    return try? LocatedJSON(parsing: Array(data)).tree
  }

  /// The text in a file of an action; nil where there is none.
  func text(_ file: String, of action: BundledAction) -> String? {
    FileManager.default.contents(atPath: path(of: file, action)).flatMap { String(validating: $0, as: UTF8.self) }
  }
}
