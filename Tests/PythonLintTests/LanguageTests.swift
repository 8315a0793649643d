import Diagnostics
import PythonSyntax
import Testing

struct LanguageTests {
  @Test(
    arguments: [
      ("def main(input_data:\n", ["GC301:1:9"]),
      ("def main(input_data):\nreturn 1\n", ["GC301:2:1"]),
      ("type X = int\n", ["GC301:1:6"]),
      ("x = f\"{d[\"k\"]}\"\n", ["GC301:1:11"]),
      ("x = '\u{0}'\n", ["GC301:1:1"]),
      (String(repeating: "(", count: 5000), ["GC301:1:201"]),
    ])
  func `says where a script stops being Python`(script: String, findings: [String]) async throws {
    #expect(try await lint(script) == findings)
  }

  @Test(
    arguments: [
      ("match 1:\n    case 1:\n        pass", 10, "GC302:1:1"),
      ("try:\n    pass\nexcept* ValueError:\n    pass", 11, "GC302:1:1"),
      ("with (open('a') as a, open('b') as b):\n    print(a, b)", 10, "GC302:1:1"),
      ("print({y := 1, 2})", 10, "GC302:1:8"),
      ("print([1][y := 0])", 10, "GC302:1:11"),
      ("print([1][*[0]])", 11, "GC302:1:11"),
      ("def f(a: int | None) -> None:\n    print(a)", 10, "GC302:1:10"),
      ("import tomllib\nprint(tomllib)", 11, "GC303:1:1"),
      ("import datetime as d\nprint(d.UTC)", 11, "GC303:2:7"),
      ("from itertools import pairwise\nprint(pairwise)", 10, "GC303:1:23"),
      ("from typing import Self\nprint(Self)", 11, "GC303:1:20"),
      ("import asyncio\nprint(asyncio.TaskGroup, asyncio.run)", 11, "GC303:2:7"),
      ("print(ExceptionGroup)", 11, "GC303:1:7"),
      ("print(list(zip([], [], strict=True)))", 10, "GC303:1:24"),
    ])
  func `finds what is newer than the floor, and only then`(script: String, version: Int, finding: String) async throws {
    let script = script + "\n\n\ndef main(input_data):\n    return {\"success\": True}\n"
    #expect(try await lint(script, floor: PythonVersion(3, version - 1)) == [finding])
    #expect(try await lint(script, floor: PythonVersion(3, version)) == [])
  }

  @Test(
    arguments: [
      "with (open('a')) as a:\n    print(a)", "with (open('a')):\n    pass", "print({(y := 1), 2})",
      "with open('a') as a, open('b') as b:\n    print(a, b)", "print([1][(y := 0)])", "print([1][(*[0], 1)])",
      "from __future__ import annotations\n\n\ndef f(a: int | None) -> None:\n    print(a)",
      "try:\n    import tomllib\nexcept ImportError:\n    tomllib = None\nprint(tomllib)",
      "import sys\nif sys.version_info >= (3, 11):\n    import tomllib\n    print(tomllib)",
    ])
  func `leaves alone what the oldest Python takes`(script: String) async throws {
    let script = script + "\n\n\ndef main(input_data):\n    return {\"success\": True}\n"
    #expect(try await lint(script) == [])
  }

  @Test(
    arguments: [
      ("import pandas", ["GC305:1:1"]), ("from google.cloud import storage", ["GC305:1:1"]),
      ("from . import helper", ["GC305:1:1"]), ("import urllib3", ["GC305:1:1"]), ("import requests, urllib3", []),
      ("from urllib.parse import quote", []), ("import os.path", []),
      ("try:\n    import ujson\nexcept ImportError:\n    import pandas", ["GC305:4:5"]),
    ])
  func `finds imports of what an action cannot have`(script: String, findings: [String]) async throws {
    let script = script + "\n\n\ndef main(input_data):\n    return {\"success\": True}\n"
    #expect(try await lint(script).filter { !$0.hasPrefix("GC310") } == findings)
  }

  @Test func `counts columns in characters`() async throws {
    let script = "def main(input_data):\n    return {\"success\": True, \"äöü\": undefined}\n"
    #expect(try await lint(script) == ["GC335:2:30", "GC312:2:37"])
  }

  @Test func `looks at a script that is nested deeply, or says that it cannot`() async throws {
    let sum = (0..<3000).map(String.init).joined(separator: " + ")
    let script = "def main(input_data):\n    print(\(sum))\n    return {\"success\": True}\n"
    let found = try await lint(script)
    #expect(found == [] || found == ["GC304:1:1"] || found == ["GC301:1:1"])
  }
}
