package import ActionChecking
package import Diagnostics
import FoundationEssentials
import JSONText

extension WorkspaceSnapshot {
  /// The sample responses of an action, `Fixtures/NAME/*.json`, in the order of their names; what is no JSON is
  /// complained of (GC125) and left out.
  ///
  /// Throws where a file is there and cannot be read.
  package func samples(of action: String) throws -> (samples: [Sample], diagnostics: [Diagnostic]) {
    let root = workspace.root
    let folder = "\(Workspace.fixturesFolder)/\(action)"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)") else { return ([], []) }
    let files = names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var samples: [Sample] = []
    var diagnostics: [Diagnostic] = []
    for file in files where staysInside(file, root: root) && !isFolder("\(root)/\(file)") {
      guard let bytes = try WorkspaceFile.read(file, below: root) else { continue }
      do throws(JSONSyntaxError) {
        samples.append(Sample(file: file, response: try LocatedJSON(parsing: bytes).tree))
      } catch {
        let place = SourceLocation(file: file, line: error.position.line, column: error.position.column)
        diagnostics.append(Diagnostic(.malformedSample, error.message, at: place))
      }
    }
    return (samples, diagnostics)
  }
}
