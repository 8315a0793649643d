import JSONText
import ScriptRunner
import Testing

struct StubTests {
  @Test func `answers a script that uses requests and records what it asked for`() async throws {
    let outcome = try await run(
      """
      import requests
      def main(input_data):
          url = f"https://api.example.com/users/{input_data['user_id']}?page=1"
          answer = requests.get(url, headers={"Accept": "application/json"}, timeout=5)
          return {"user_name": answer.json()["name"], "success": True}
      """)
    #expect(outcome.outputs?.text(.compact) == #"{"user_name":"Ann","success":true}"#)
    #expect(outcome.diagnostics.isEmpty)
    let request = try #require(outcome.requests.first)
    #expect(request.url == "https://api.example.com/users/1?page=1")
    #expect(request.method == "GET")
    #expect(request.headers.contains(HTTPHeader("Accept", "application/json")))
  }

  @Test(
    arguments: [
      ("requests.post('https://93.184.216.34:8443/p', json={'a': 'é'})", "https://93.184.216.34:8443/p"),
      ("requests.put('http://[2001:db8::1]/p', data=iter([b'{', b'}']))", "http://[2001:db8::1]/p"),
      ("requests.get('http://localhost:1234/p')", "http://localhost:1234/p"),
      ("urllib.request.urlopen('https://example.com/p').read()", "https://example.com/p"),
      ("urllib.request.urlopen('http://example.com/p', data=b'x').read()", "http://example.com/p"),
      ("connection('example.com', 8080).request('PATCH', '/p', body=b'x')", "https://example.com:8080/p"),
      ("urllib3.PoolManager().request('DELETE', 'https://example.com/p')", "https://example.com/p"),
      ("requests.Session().head('https://example.com/p')", "https://example.com/p"),
    ])
  func `stands for every host, whatever client asks`(call: String, url: String) async throws {
    let outcome = try await run(
      """
      import http.client, urllib.request
      import requests, urllib3
      def connection(host, port):
          global kept
          kept = http.client.HTTPSConnection(host, port, timeout=5)
          return kept
      def main(input_data):
          \(call)
          if "kept" in globals():
              kept.getresponse().read()
          return {"user_name": "Ann", "success": True}
      """)
    #expect(outcome.diagnostics.isEmpty)
    #expect(outcome.requests.map(\.url) == [url])
  }

  @Test func `gives the answer that was asked for`() async throws {
    let answer = StubAnswer(
      status: 429, headers: [HTTPHeader("Retry-After", "7"), HTTPHeader("Content-Type", "text/plain")],
      body: Array("slow".utf8))
    let outcome = try await run(
      """
      import requests
      def main(input_data):
          answer = requests.post("https://example.com/", data=b"\\xff\\xfe")
          text = f"{answer.status_code} {answer.headers['Retry-After']} {answer.headers['Content-Type']} {answer.text}"
          return {"user_name": text, "success": True}
      """, endpoint: .stub(answer))
    #expect(outcome.outputs?["user_name"] == .string("429 7 text/plain slow"))
    #expect(outcome.requests.map(\.body) == [.base64("//4=")])
  }

  @Test func `lets nothing past itself`() async throws {
    let outcome = try await run(
      """
      import socket
      def main(input_data):
          sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
          try:
              sender.sendto(b"x", ("127.0.0.1", 9))
          except OSError as error:
              return {"error": str(error), "success": False}
          return {"success": False}
      """)
    #expect(outcome.outputs?["error"] == .string("[Errno 101] Network is unreachable"))
  }

  @Test func `records the requests of a live run, and lets them go where they are sent`() async throws {
    let outcome = try await run(
      """
      import http.server, threading
      import requests
      class Handler(http.server.BaseHTTPRequestHandler):
          def do_POST(self):
              self.send_response(200)
              self.send_header("Content-Length", "4")
              self.end_headers()
              self.wfile.write(b"live")
          def log_message(self, *arguments):
              pass
      def main(input_data):
          server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
          threading.Thread(target=server.serve_forever, daemon=True).start()
          url = f"http://127.0.0.1:{server.server_port}/p?a=1"
          answer = requests.post(url, json={"a": 1}, headers={"X-Token": "s3cret-token"}, timeout=5)
          return {"user_name": answer.text, "success": True}
      """, endpoint: .live, secrets: ["TOKEN": "s3cret-token"])
    #expect(outcome.outputs?["user_name"] == .string("live"))
    let request = try #require(outcome.requests.first)
    #expect(request.method == "POST")
    #expect(request.target == "/p?a=1")
    #expect(request.body == .text(#"{"a": 1}"#))
    #expect(request.headers.contains(HTTPHeader("X-Token", "[secret]")))
  }

  @Test func `shows nothing of credentials but their scheme, whoever gave them to the script`() async throws {
    let outcome = try await run(
      """
      import requests
      def main(input_data):
          for value in ("Bearer t0ken", "t0ken", "Digest username=t0ken"):
              requests.get("https://api.example.com/", headers={"authorization": value}, timeout=5)
          return {"user_name": "Ann", "success": True}
      """)
    let shown = outcome.requests.compactMap { request in request.headers.first { $0.name == "authorization" }?.value }
    #expect(shown == ["Bearer [secret]", "[secret]", "Digest [secret]"])
  }

  @Test func `gives a token to those who ask for one, where it is told to`() async throws {
    let script = """
      import requests
      def main(input_data):
          form = {"grant_type": "client_credentials", "scope": "a"}
          answer = requests.post("https://login.example.com/token", data=form, timeout=5)
          return {"user_name": answer.json().get("access_token", answer.json().get("name")), "success": True}
      """
    for (givesTokens, name) in [(true, "token-of-the-stub"), (false, "Ann")] {
      let answer = StubAnswer(body: Array(#"{"name": "Ann"}"#.utf8), givesTokens: givesTokens)
      #expect(try await run(script, endpoint: .stub(answer)).outputs?["user_name"] == .string(name))
    }
  }
}
