package import Diagnostics
import FolderWatching
import FoundationEssentials
import PythonWorkers
import Workspace

/// Why a verb stops before it is done: complaints, and the exit status that goes with them.
package struct CommandFailure: Error {
  /// What is told.
  package let report: DiagnosticReport
  /// How the process ends.
  package let status: ExitStatus

  init(_ diagnostics: [Diagnostic], _ status: ExitStatus) {
    report = DiagnosticReport(diagnostics)
    self.status = status
  }

  /// The failure that an error thrown below the commands means: the environment, or else a defect.
  package init(unexpected error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let failure as FileFailure:
      self.init([Diagnostic(.disk, failure.description, at: nil)], .environment)
    case let failure as FolderNotWatched:
      let message = "the system does not watch '\(failure.path)' (\(failure.number))"
      self.init([Diagnostic(.disk, message, at: nil)], .environment)
    case let missing as SwiftCompilerMissing:
      self.init([Diagnostic(.noCompiler, missing.description, at: nil)], .environment)
    case let failure as LibraryNotCompiled:
      let notes = failure.messages.split(separator: "\n").prefix(5).map { Note(String($0)) }
      let message = "the Swift compiler cannot compile the description library; it may be older than Swift 6"
      self.init([Diagnostic(.noCompiler, message, at: nil, notes: notes)], .environment)
    case let error as CocoaError:
      let message = "the disk refuses '\(error.filePath ?? "a file")' (\(error.code.rawValue))"
      self.init([Diagnostic(.disk, message, at: nil)], .environment)
    case let failure as PythonWorkerFailure:
      self.init([Diagnostic(.noInterpreter, failure.words, at: nil)], .environment)
    case let failure as GitFailure: self.init(failure)
    default:
      let message = "this should not happen; please report it with what you did: \(String(describing: error))"
      self.init([Diagnostic(.defect, message, at: nil)], .defect)
    }
  }

  /// What is wrong, on one line.
  var words: String { report.diagnostics.map(\.message).joined(separator: "; ") }

  /// Tells a person, and gives the status back.
  func tell(_ console: Console) -> ExitStatus {
    report.say(on: console, root: nil)
    return status
  }
}

extension CommandFailure {
  private init(_ failure: GitFailure) {
    switch failure {
    case .missing:
      let message = "there is no 'git' on the PATH, which reads what the actions were before"
      self.init([Diagnostic(.noGit, message, at: nil)], .environment)
    case .noRepository:
      self.init([Diagnostic(.noRepository, "the workspace is in no git repository", at: nil)], .usage)
    case .unknownRevision(let word):
      let message = "\(quoted(word)) is no revision of the repository, no workspace and no JSON file"
      self.init([Diagnostic(.unknownRevision, message, at: nil)], .usage)
    case .refused(let words):
      self.init([Diagnostic(.noRepository, "git cannot read the repository: \(words)", at: nil)], .usage)
    }
  }
}

extension PythonWorkerFailure {
  /// What is missing, and what to do about it.
  var words: String {
    switch self {
    case .executableMissing(let path): "there is no gcgen-python at '\(path)'; it belongs beside gcgen"
    case .libraryMissing(let words): "libpython3 is missing: \(words.lowercased()); 'gcgen doctor' says what to install"
    case .libraryTooOld(let version): "libpython \(version) is too old; gcgen needs 3.9"
    case .didNotStart(let words): "the interpreter does not start: \(words)"
    case .packageMissing(let name): "the Python package \(name) is missing; 'gcgen doctor' says what to install"
    }
  }
}
