import Diagnostics
import EmbeddedFiles
import Testing

struct NamesTests {
  @Test(
    arguments: [
      ("import json", ["GC310:1:1"]),
      ("def f():\n    x = 1", ["GC311:2:5"]),
      ("print(nowhere)", ["GC312:1:7"]),
      ("import os\nimport os\nprint(os)", ["GC313:2:1"]),
      ("print({'a': 1, 'a': 2})", ["GC313:1:8", "GC313:1:16"]),
      ("print('%s %s' % (1,))", ["GC314:1:7"]),
      ("print(f'none')", ["GC314:1:7"]),
      ("print('' is 'open')", ["GC315:1:7"]),
      ("from os.path import *", ["GC310:1:1", "GC316:1:1"]),
      ("print(1)\nreturn", ["GC317:2:1"]),
      ("def f(a: 'list[') -> None:\n    print(a)", ["GC319:1:1"]),
    ])
  func `gives each message of pyflakes one of our codes`(script: String, findings: [String]) async throws {
    #expect(try await lint(script + "\n\n\ndef main(input_data):\n    return {\"success\": True}\n") == findings)
  }

  @Test func `knows every code that a rule names`() throws {
    let declared = Set(DiagnosticCode.scriptLintCodes.map(\.id))
    let named = EmbeddedFile.pythonRules.flatMap { file in
      file.text.matches(of: /"(GC3\d\d)"/).map { String($0.output.1) }
    }
    #expect(Set(named) == declared)
  }
}
