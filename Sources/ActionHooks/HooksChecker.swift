package import Diagnostics
import JSONText
import PythonFindings
package import PythonSyntax
package import PythonWorkers

/// Looks at the files of hooks in the embedded interpreter; it parses them and never runs them.
package struct HooksChecker: Sendable {
  private let workers: PythonWorkers
  private let pythonFloor: PythonVersion

  /// A checker for the oldest Python that the scripts must run on.
  package init(workers: PythonWorkers, pythonFloor: PythonVersion) {
    self.workers = workers
    self.pythonFloor = pythonFloor
  }

  /// The hooks in each file, in their order, or what keeps them from being put into a script: GC301 to GC325 and GC336.
  ///
  /// Throws `PythonWorkerFailure` where there is no interpreter to ask, and `LintFault` where a rule fails.
  package func check(_ files: [(file: String, bytes: [UInt8])]) async throws -> [Checked<CheckedHooks>] {
    let texts = files.map { Self.text($0.bytes) }
    let answers = try await workers.answers(to: texts.map { request($0 ?? "") })
    return try zip(zip(files, texts), answers).map { source, answer in
      guard let text = source.1 else {
        let place = SourceLocation(file: source.0.file)
        return Checked(nil, [Diagnostic(.pythonSyntax, "the hooks file is not UTF-8", at: place)])
      }
      let found = try Finding.all(in: answer).map { finding in
        let place = SourceLocation(file: source.0.file, line: finding.line, column: finding.column)
        return Diagnostic(finding.code, finding.message, at: place)
      }
      guard case .value(let value) = answer, let parts = value["parts"], found.isEmpty else {
        return Checked(nil, found)
      }
      return Checked(CheckedHooks(file: source.0.file, text: text, parts: parts))
    }
  }

  private func request(_ text: String) -> JSONTree {
    .object([
      .init("hooks", .object([.init("text", .string(text)), .init("floor", .integer(pythonFloor.minor))]))
    ])
  }

  /// A file's text with ends of lines as scripts have them; nil where it is not UTF-8.
  private static func text(_ bytes: [UInt8]) -> String? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var normal: [UInt8] = []
    var last: UInt8 = 0
    for byte in bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...] {
      if byte == 0x0A, last == 0x0D {
        last = byte
        continue
      }
      normal.append(byte == 0x0D ? 0x0A : byte)
      last = byte
    }
    return String(validating: normal, as: UTF8.self)
  }
}
