package import Diagnostics
import JSONText
package import PythonWorkers

/// What a rule has to say about a place in Python that it looked at.
package struct Finding: Sendable {
  /// The code.
  package let code: DiagnosticCode
  /// One sentence.
  package let message: String
  /// The line, from 1.
  package let line: Int
  /// The column in characters, from 1.
  package let column: Int
  /// Whether the place is in the file of hooks that became part of a script, and not in the script.
  package let isInHooks: Bool

  /// The findings in a worker's answer; a text that no worker survives is a finding itself.
  ///
  /// Throws `PythonWorkerFailure` where pyflakes is missing and `LintFault` where a rule fails.
  package static func all(in answer: WorkerAnswer) throws -> [Finding] {
    switch answer {
    case .value(let answer): return ((answer["findings"] ?? answer).elements ?? []).map(Finding.init)
    case .exception(let exception) where exception.type == "PyflakesMissing":
      throw PythonWorkerFailure.packageMissing(name: "pyflakes")
    case .exception(let exception): throw LintFault(traceback: exception.traceback)
    case .death(let death):
      return [Finding(code: .pythonSyntax, message: words(for: death), line: 1, column: 1, isInHooks: false)]
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
      column: tree["column"]?.integer ?? 1, isInHooks: tree["file"]?.string == "hooks")
  }
}

/// A rule raised an exception: a defect of gcgen's, with Python's own words.
package struct LintFault: Error, Hashable {
  /// The traceback, as Python prints it.
  package let traceback: String
}
