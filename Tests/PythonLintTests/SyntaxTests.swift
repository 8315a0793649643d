import Diagnostics
import JSONText
import PythonLint
import PythonSyntax
import PythonWorkers
import Testing

struct SyntaxTests {
  @Test func `says where a script stops being Python`() async throws {
    let linter = ScriptLinter(
      workers: PythonWorkers(executable: PythonWorkers.executable(configured: nil)), pythonFloor: PythonVersion(3, 9))
    let diagnostics = try await linter.lint(
      script: "def main(input_data:\n", file: "a.py", definition: .object([]))
    #expect(diagnostics.map(\.code.id) == ["GC301"])
    #expect(diagnostics.map(\.location) == [SourceLocation(file: "a.py", line: 1, column: 9)])
  }
}
