import Testing

/// Calls that wait for as long as it takes.
struct WaitTests {
  @Test(arguments: [
    ("import requests\nrequests.get('x')", ["GC325:2:1"]),
    ("import requests\nrequests.get('x', timeout=None)", ["GC325:2:1"]),
    ("import requests as r\nr.post('x', json={})", ["GC325:2:1"]),
    ("from requests import put\nput('x')", ["GC325:2:1"]),
    ("from urllib.request import urlopen\nurlopen('x', None)", ["GC325:2:1"]), ("print(input())", ["GC325:1:7"]),
    ("import socket\nsocket.create_connection(('a', 1))", ["GC325:2:1"]),
    ("import subprocess\nsubprocess.run(['a'], check=True)", ["GC325:2:1"]),
  ])
  func `finds what is given no limit`(statements: String, findings: [String]) async throws {
    #expect(try await lint(Self.script(statements)) == findings)
  }

  @Test(arguments: [
    "import requests\nrequests.get('x', timeout=3)", "import requests\nrequests.get('x', **{'timeout': 3})",
    "from urllib.request import urlopen\nurlopen('x', None, 3)", "import socket\nsocket.create_connection(('a', 1), 2)",
    "import requests\nrequests.Session()", "import http.client\nhttp.client.HTTPConnection('a', 80, timeout=1)",
    "def get(a):\n    return a\n\n\nget('x')",
  ])
  func `takes what is given one`(statements: String) async throws {
    #expect(try await lint(Self.script(statements)) == [])
  }

  private static func script(_ statements: String) -> String {
    statements + "\n\n\ndef main(input_data):\n    return {\"success\": True}\n"
  }
}
