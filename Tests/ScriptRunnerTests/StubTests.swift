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
}
