import ActionChecking
import ActionHooks
import DataActions
import Diagnostics
import Generation
import PythonLint
import PythonSyntax
import TestSupport
import Testing

/// Scripts with hooks in them, linted as a whole.
struct HookedScriptTests {
  private let floor = PythonVersion(3, 9)

  /// What is wrong with a script that has some hooks, as `Actions/Get.hooks.py:GC323:1:1`.
  private func lint(_ hooks: String) async throws -> [String] {
    let description = ActionDescription(
      name: "Get", summary: "Gets a user", inputs: [],
      request: RequestDescription(method: .get, url: Text([.literal("https://example.com/users")])), outputs: [])
    let located = LocatedDescription(
      action: "Get", description: description, location: SourceLocation(file: "Actions/Get.swift"))
    let checked = try #require(check(located, terms: WorkspaceTerms()).value)
    let linted = try await TestGate.interpreters.pass {
      let found = try await HooksChecker(workers: workers, pythonFloor: floor)
        .check([(file: "Actions/Get.hooks.py", bytes: Array(hooks.utf8))])
      let sound = try #require(found.first?.value, "\(found.flatMap(\.diagnostics).map(\.message))")
      let generated = try #require(generate(checked, hooks: sound).value)
      return try await ScriptLinter(workers: workers, pythonFloor: floor).lint([generated])
    }
    return linted.flatMap(\.diagnostics).map { diagnostic in
      let place = diagnostic.location ?? SourceLocation(file: "")
      return "\(place.file):\(diagnostic.code.id):\(place.line):\(place.column)"
    }
  }

  private let hook = "\n\n\ndef before_request(request):\n    return None\n"

  @Test(arguments: [
    "import time\nA = time.struct_time", "from time import monotonic as time_now\n\ndef f():\n    return time_now()",
    "import time as time_2\n\ndef f():\n    return time_2.time()",
    "from typing import Any, Optional\n\ndef f(a: Any) -> Optional[Any]:\n    answer = a\n    return answer",
    "from collections.abc import Mapping as M\n\ndef f(a: M[str, str], request: Request) -> int:\n    return len(a)",
  ])
  func `takes imports that the script has too, and names that it does not have`(top: String) async throws {
    #expect(
      try await lint(top.replacing("A = time.struct_time", with: "\ndef f():\n    return time.time()") + hook) == [])
  }

  @Test(arguments: [
    ("from datetime import time\n\ndef f():\n    return time()", "GC323:1:22"), ("main = 1", "GC323:1:1"),
    ("def exchange():\n    return 1", "GC323:1:1"), ("TIMEOUT_SECONDS = 1", "GC323:1:1"),
    ("import json as Request\n\ndef f():\n    return Request", "GC323:1:8"), ("isinstance = 1", "GC323:1:1"),
    ("def f():\n    global ATTEMPT\n    ATTEMPT = 1", "GC323:2:5"), ("async def Call():\n    return 1", "GC323:1:1"),
    ("RESERVED_HEADERS = ()", "GC323:1:1"), ("requests = 1", "GC323:1:1"), ("changed_request = 1", "GC323:1:1"),
  ])
  func `refuses a name that the script has for something of its own`(top: String, finding: String) async throws {
    #expect(try await lint(top + hook).contains("Actions/Get.hooks.py:\(finding)"))
  }

  @Test func `tells whatever it finds among the lines of hooks at their own place`() async throws {
    let found = try await lint(
      "\"\"\"Text.\"\"\"\n\nimport math\n\n# A remark\n\n\ndef exchange():\n    return math.pi" + hook)
    #expect(found.contains("Actions/Get.hooks.py:GC313:8:1"))
    #expect(found.allSatisfy { $0.hasPrefix("Actions/Get.hooks.py:") })
  }

  @Test func `follows no way through hooks, for whatever they do the script takes care of`() async throws {
    let calls = (0..<12).map { number in
      let call = "f\(number + 1)(x)\n"
      return "def f\(number)(x):\n    \(call)    \(call)    return \(call)\n\n"
    }
    let hooks =
      calls.joined() + "def f12(x):\n    raise SystemExit(x)\n\n\ndef after_response(outputs):\n    f0(outputs)\n"
    #expect(try await lint(hooks) == [])
  }
}
