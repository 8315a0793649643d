import Diagnostics
import JSONText
import PythonWorkers

/// What a rule has to say about a place in a script.
struct Finding {
  let code: DiagnosticCode
  let message: String
  let line: Int
  let column: Int

  /// The findings in a worker's answer; a script that no worker survives is a finding itself.
  ///
  /// Throws `PythonWorkerFailure` where pyflakes is missing and `LintFault` where a rule fails.
  static func all(in answer: WorkerAnswer) throws -> [Finding] {
    switch answer {
    case .value(let answer): return (answer.elements ?? []).map(Finding.init)
    case .exception(let exception) where exception.type == "PyflakesMissing":
      throw PythonWorkerFailure.packageMissing(name: "pyflakes")
    case .exception(let exception): throw LintFault(traceback: exception.traceback)
    case .death(let death):
      return [Finding(code: .pythonSyntax, message: words(for: death), line: 1, column: 1)]
    }
  }

  private static func words(for death: WorkerDeath) -> String {
    switch death.cause {
    case .deadline: "the script takes too long to be looked at"
    case .exit, .signal: "the interpreter dies of parsing the script"
    }
  }

  private static let codes = Dictionary(uniqueKeysWithValues: DiagnosticCode.scriptLintCodes.map { ($0.id, $0) })
}

extension Finding {
  private init(_ tree: JSONTree) {
    guard let id = tree["code"]?.string, let code = Self.codes[id] else {
      preconditionFailure("every code that a rule names is declared, which a test proves")
    }
    self.init(
      code: code, message: tree["message"]?.string ?? "", line: tree["line"]?.integer ?? 1,
      column: tree["column"]?.integer ?? 1)
  }
}

/// A rule raised an exception: a defect of gcgen's, with Python's own words.
package struct LintFault: Error, Hashable {
  /// The traceback, as Python prints it.
  package let traceback: String
}
