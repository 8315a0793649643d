import ActionHooks
import Diagnostics
import PythonLint
import PythonSyntax
import PythonWorkers
import Workspace

extension ScriptLinter {
  /// The linter for a workspace's Python floor; throws as `PythonVersion.floor(of:)` does.
  init(for settings: Settings) async throws {
    self.init(workers: .beside, pythonFloor: try await PythonVersion.floor(of: settings))
  }
}

extension HooksChecker {
  /// The checker for a workspace's Python floor; throws as `PythonVersion.floor(of:)` does.
  init(for settings: Settings) async throws {
    self.init(workers: .beside, pythonFloor: try await PythonVersion.floor(of: settings))
  }
}

extension PythonVersion {
  /// The oldest Python that the scripts of a workspace must run on.
  ///
  /// Throws a usage failure with GC906 for a floor that is newer than the interpreter inside gcgen, which is asked only
  /// where the oldest one that gcgen can be built with would not do.
  fileprivate static func floor(of settings: Settings) async throws -> PythonVersion {
    let floor = settings.pythonFloor
    if floor > oldestInterpreter {
      let version = try await PythonWorkers.beside.probe().version
      if PythonVersion(version.split(separator: ".").prefix(2).joined(separator: ".")).map({ $0 < floor }) ?? true {
        let message = "python \(floor) is newer than the interpreter inside gcgen, which is \(version)"
        throw CommandFailure([Diagnostic(.unsupportedPython, message, at: settings.pythonFloorLocation)], .usage)
      }
    }
    return floor
  }

  /// `gcgen-python` does not start with an older one.
  private static let oldestInterpreter = PythonVersion(3, 9)
}
