import ActionHooks
import Diagnostics
import PythonSyntax
import TestSupport
import Testing

/// What keeps a file of hooks out of a script.
struct HooksTests {
  /// What is wrong with hooks, as `GC320:1:1`.
  private func check(_ text: String, floor: PythonVersion = PythonVersion(3, 9)) async throws -> [String] {
    let checker = HooksChecker(workers: workers, pythonFloor: floor)
    let checked = try await TestGate.interpreters.pass {
      try await checker.check([(file: "Actions/Get.hooks.py", bytes: Array(text.utf8))])
    }
    return checked.flatMap(\.diagnostics).map { diagnostic in
      #expect(diagnostic.location?.file == "Actions/Get.hooks.py")
      return "\(diagnostic.code.id):\(diagnostic.location?.line ?? 0):\(diagnostic.location?.column ?? 0)"
    }
  }

  /// What is wrong with what stands before a hook that is sound.
  private func checkTop(_ top: String, floor: PythonVersion = PythonVersion(3, 9)) async throws -> [String] {
    try await check(top + "\n\n\ndef before_request(request):\n    return None\n", floor: floor)
  }

  @Test(arguments: [
    "", "\"\"\"What they do.\"\"\"", "# A remark\nimport re\nA = re.compile(r'\\d+', re.ASCII | re.I)\nB = A",
    "A = 1\nB: int = -2\nC = D = 60 * 60 + A\nE = 'a' 'b' + 'c'\nF = {'a': [1, (2, None)], 'b': {3}}",
    "from datetime import timedelta as delta\nA = delta(seconds=3)", "A = frozenset({'a'})\nB = tuple([1])",
    "from decimal import Decimal\nA = Decimal('1.5')", "A = str.maketrans('', '', ' -')",
    "from typing import Any, Callable, Optional\nPair = tuple[str, str]\n\ndef f(a: Optional[Pair] = None, *b: 'Pair', **c: Any)"
      + " -> Callable[[Pair], Request]:\n    raise ValueError(a, b, c)",
    "import functools\n\n\n@functools.lru_cache(maxsize=4)\ndef f(a):\n    return a",
    "from __future__ import annotations\n\n\ndef f(a: int | None) -> x[int[str]]:\n    return a\n\nx = 1",
    "import requests\n\n\ndef f(a: requests.Session, b: requests.models.Response) -> None:\n    a.get(b.url, timeout=3)",
    "async def f():\n    return 1", "import string\nA = string.digits",
    "import os.path\n\ndef f(a):\n    return os.path.join(a)",
  ])
  func `takes imports, functions and values that cannot fail`(top: String) async throws {
    #expect(try await checkTop(top) == [])
  }

  @Test(arguments: [
    ("print(1)", ["GC320:1:1"]), ("A = 1\nimport re\nB = re.I", ["GC320:2:1"]), ("if True:\n    A = 1", ["GC320:1:1"]),
    ("class A:\n    pass", ["GC320:1:1"]), ("A, B = 1, 2", ["GC320:1:1"]), ("A = {}\nA['x'] = 1", ["GC320:2:1"]),
    ("A = 1; B = 2", ["GC320:1:8"]), ("import re; A = re.I", ["GC320:1:12"]), ("A = 1\nA += 1", ["GC320:2:1"]),
    ("try:\n    import x\nexcept ImportError:\n    x = None", ["GC320:1:1"]), ("A = 1\n'text'", ["GC320:2:1"]),
    ("from __future__ import barry_as_FLUFL", ["GC320:1:1"]), ("from os import *", ["GC310:1:1", "GC316:1:1"]),
    ("while True:\n    pass", ["GC320:1:1"]), ("del print", ["GC320:1:1"]),
  ])
  func `refuses whatever else stands at the top, at its line`(top: String, findings: [String]) async throws {
    #expect(try await checkTop(top) == findings)
  }

  @Test(arguments: [
    ("def f():\n    return 1", ["GC321:1:1"]), ("", ["GC321:1:1"]),
    ("def before_request():\n    return 1", ["GC322:1:1"]), ("def before_request(a, b):\n    return 1", ["GC322:1:1"]),
    ("def after_response(outputs, *, more):\n    return 1", ["GC322:1:1"]), ("before_request = 1", ["GC322:1:1"]),
    ("def after_response(*outputs):\n    return 1", ["GC322:1:1"]),
    ("def after_response(outputs=None):\n    return 1", ["GC322:1:1"]),
    ("async def after_response(outputs):\n    return 1", ["GC322:1:1"]),
    ("def after_response(outputs):\n    yield 1", ["GC322:1:1"]),
    ("import functools\n\n@functools.cache\ndef after_response(outputs):\n    return 1", ["GC322:3:2"]),
  ])
  func `wants a hook that can be called with one thing`(hooks: String, findings: [String]) async throws {
    #expect(try await check(hooks + "\n") == findings)
  }

  @Test(arguments: [
    ("import os\nA = os.environ['X']", ["GC324:2:5"]), ("A = int('1')", ["GC324:1:5"]), ("A = 1 / 0", ["GC324:1:5"]),
    ("A = {[]: 1}", ["GC324:1:5"]), ("A = 'a' + 1", ["GC324:1:5"]), ("A = 9 ** 9 ** 9", ["GC324:1:10"]),
    ("A = 'a' * 9999999999", ["GC324:1:5"]), ("A = [1][2]", ["GC324:1:5"]), ("A = f'{1}'", ["GC324:1:5"]),
    ("import re\nA = re.compile('(')", ["GC324:2:5"]), ("import re\nA = re.compile('a++')", ["GC324:2:5"]),
    ("import re\nA = re.compile('(?>a)')", ["GC324:2:5"]), ("A = (lambda: 1)()", ["GC324:1:6"]),
    ("A = [a for a in ()]", ["GC324:1:5"]), ("from time import nothing\nA = nothing", ["GC324:1:18"]),
    ("import winreg\nA = winreg.X", ["GC324:1:8", "GC324:2:5"]), ("def f(a=open('x')):\n    return a", ["GC324:1:9"]),
    ("def f(a: int[str]):\n    return a", ["GC324:1:10"]),
    ("def f() -> list[g()]:\n    return 1", ["GC312:1:17", "GC324:1:17"]),
    ("import typing\n\ndef f(a: typing.Nothing):\n    return a", ["GC324:3:10"]), ("A: int[str] = 1", ["GC324:1:4"]),
    ("@property\ndef f(a):\n    return a", ["GC324:1:2"]), ("A = (*[1],)", ["GC324:1:6"]),
    ("A = {**{}}", ["GC324:1:5"]),
    ("import functools\n\n@functools.lru_cache(maxsize='a')\ndef f(a):\n    return a", ["GC324:3:2"]),
    ("from datetime import timedelta\nA = timedelta(days=10000000000)", ["GC324:2:5"]),
    ("import ctypes\n\ndef f(a: ctypes.cdll['1']):\n    return a", ["GC324:3:10"]),
    ("import ctypes\n\ndef f(a: ctypes.cdll.nothing):\n    return a", ["GC324:3:10"]),
    ("def f(a: Nowhere.x):\n    return a", ["GC312:1:10", "GC324:1:10"]),
    ("import this\n\ndef f():\n    return this", ["GC324:1:8"]),
    ("from unittest import __main__ as a\n\ndef f():\n    return a", ["GC324:1:22"]),
    ("A = B\nB = 1", ["GC312:1:5", "GC324:1:5"]), ("import sys\nA = sys.last_value", ["GC324:2:5"]),
  ])
  func `refuses what may raise when the script is loaded`(top: String, findings: [String]) async throws {
    #expect(try await checkTop(top) == findings)
  }

  @Test func `takes patterns that the floor knows`() async throws {
    #expect(try await checkTop("import re\nA = re.compile('a++')", floor: PythonVersion(3, 11)) == [])
  }

  @Test(arguments: [
    ("import json", ["GC310:1:1"]), ("import numpy\nA = 1\n\ndef f():\n    return numpy", ["GC305:1:1"]),
    ("def f():\n    return as_text(1)", ["GC312:2:12"]),
    ("def f(a):\n    match a:\n        case 1:\n            pass", ["GC302:2:5"]),
    ("from datetime import UTC\n\ndef f():\n    return UTC", ["GC303:1:22"]), ("def f():\n    x = 1", ["GC311:2:5"]),
    ("def f(:\n    pass", ["GC301:1:7"]), ("A = '\0'", ["GC301:1:1"]), ("\tA = 1", ["GC301:1:1"]),
    ("import urllib.request\n\ndef f(a):\n    return urllib.request.urlopen(a)", ["GC325:4:12"]),
    ("import os\n\ndef f():\n    os._exit(1)", ["GC336:4:5"]),
    ("from os import abort as end\n\ndef f():\n    end()", ["GC336:4:5"]),
  ])
  func `holds hooks to the rules of scripts`(top: String, findings: [String]) async throws {
    #expect(try await checkTop(top) == findings)
  }

  @Test func `tells the lines of a file whatever ends them, behind a mark of the byte order, too`() async throws {
    #expect(try await check("\u{FEFF}import json\r\n\r\nprint(1)\r\n") == ["GC310:1:1", "GC321:1:1", "GC320:3:1"])
    #expect(try await check("A = 1\rprint(1)\r") == ["GC321:1:1", "GC320:2:1"])
    let checker = HooksChecker(workers: workers, pythonFloor: PythonVersion(3, 9))
    let latin = Array("def before_request(request):\n    return '".utf8) + [0xFC] + Array("'\n".utf8)
    let found = try await checker.check([(file: "a.hooks.py", bytes: latin)])
    #expect(found.flatMap(\.diagnostics).map(\.code) == [.pythonSyntax])
  }
}
