import Testing

struct EntryPointTests {
  @Test(
    arguments: [
      ("x = 1", ["GC330:1:1"]),
      ("class main:\n    pass", ["GC330:1:1"]),
      ("def main():\n    return {\"success\": True}", ["GC331:1:1"]),
      ("def main(a, b):\n    return {\"success\": True}", ["GC331:1:1"]),
      ("def main(a, *, b):\n    return {\"success\": True}", ["GC331:1:1"]),
      ("def main(a, b=1, *c, d=2, **e):\n    return {\"success\": True}", []),
      ("def main(*a):\n    return {\"success\": True}", []),
      ("async def main(a):\n    return {\"success\": True}", ["GC332:1:1"]),
      ("def main(a):\n    yield {\"success\": True}", ["GC332:1:1"]),
      ("import functools\n\n\n@functools.lru_cache\ndef main(a):\n    return {\"success\": True}", []),
      ("import atexit\n\n\n@atexit.register\ndef main(a):\n    return {\"success\": True}", ["GC337:4:2"]),
      ("from os.path import join as main", ["GC337:1:1"]),
      ("if True:\n    def main(a):\n        return {\"success\": 1}", ["GC338:3:28"]),
    ])
  func `finds what keeps main from being called`(script: String, findings: [String]) async throws {
    #expect(try await lint(script + "\n").filter { !$0.hasPrefix("GC310") } == findings)
  }
}
