import Diagnostics
import PythonLint
import PythonSyntax
import PythonWorkers
import Workspace

extension ScriptLinter {
  /// The linter for a workspace's Python floor.
  ///
  /// Throws a usage failure with GC906 for a floor that is newer than the interpreter inside gcgen, which is asked only
  /// where the oldest one that gcgen can be built with would not do.
  init(for settings: Settings) async throws {
    let floor = settings.pythonFloor
    let workers = PythonWorkers.beside
    if floor > Self.oldestInterpreter {
      let version = try await workers.probe().version
      if PythonVersion(version.split(separator: ".").prefix(2).joined(separator: ".")).map({ $0 < floor }) ?? true {
        let message = "python \(floor) is newer than the interpreter inside gcgen, which is \(version)"
        throw CommandFailure([Diagnostic(.unsupportedPython, message, at: settings.pythonFloorLocation)], .usage)
      }
    }
    self.init(workers: workers, pythonFloor: floor)
  }

  /// `gcgen-python` does not start with an older one.
  private static let oldestInterpreter = PythonVersion(3, 9)
}
