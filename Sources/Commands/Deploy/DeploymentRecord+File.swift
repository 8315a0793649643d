import Diagnostics
import JSONText
import Platform
import Workspace

/// The file that says what is deployed in one environment.
struct RecordFile {
  let root: String
  let name: String

  init(root: String, environment: String) {
    self.root = root
    name = DeploymentRecord.fileName(environment: environment)
  }

  /// What it says; nothing where there is none. A failure with GC468 where it is none that gcgen wrote.
  func read() throws -> DeploymentRecord {
    guard let bytes = try WorkspaceFile.read(name, below: root) else { return DeploymentRecord() }
    do {
      return try DeploymentRecord(try LocatedJSON(parsing: bytes).tree)
    } catch let error as JSONSyntaxError {
      let place = SourceLocation(file: name, line: error.position.line, column: error.position.column)
      throw CommandFailure([Diagnostic(.recordSyntax, error.message, at: place)], .usage)
    } catch let error as NoRecord {
      let message = "the entry '\(error.entry)' is not what gcgen would have recorded"
      throw CommandFailure([Diagnostic(.recordSyntax, message, at: SourceLocation(file: name))], .usage)
    }
  }

  /// Changes it; what others recorded in the meantime stays.
  func change(_ change: (inout DeploymentRecord) -> Void) throws {
    var record = try read()
    change(&record)
    try WorkspaceFile.write(record.json.text(.pretty), to: name, below: root)
  }
}
