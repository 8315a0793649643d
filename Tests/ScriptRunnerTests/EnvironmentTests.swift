import JSONText
import ScriptRunner
import Testing

struct EnvironmentTests {
  @Test func `gives a script nothing of the environment but its settings and secrets`() async throws {
    let outcome = try await run(
      """
      import os, sys
      def main(input_data):
          print(sorted(os.environ), os.listdir("."), sys.argv, __name__)
          return {"user_name": os.environ["CRM_BASE_URL"], "success": True}
      """, settings: ["CRM_BASE_URL": "https://crm.example.com"], secrets: ["CRM_TOKEN": "s3cret"])
    #expect(outcome.outputs?["user_name"]?.string == "https://crm.example.com")
    #expect(
      outcome.standardOutput
        == "['CRM_BASE_URL', 'CRM_TOKEN', 'NETRC'] [] ['data_action_script.py'] data_action_script\n")
  }

  @Test(
    arguments: [
      "print(token)", "import base64\n    print(base64.b64encode(token.encode()).decode())",
      "import base64\n    print(base64.b64encode((\"user:\" + token).encode()).decode())",
      "import base64\n    print(base64.urlsafe_b64encode((\"u:\" + token + \":x\").encode()).decode())",
      "import urllib.parse\n    print(urllib.parse.quote(token))",
      "import urllib.parse\n    print(urllib.parse.quote(token, safe=\"\"))",
      "import urllib.parse\n    print(urllib.parse.urlencode({\"t\": token}))",
      "import json\n    print(json.dumps(token))", "print(repr(token))", "print([token], {token: 1})",
      "raise ValueError(token)", "import sys\n    sys.exit(token)", "return {\"user_name\": token, \"success\": True}",
      "return {token: [token], \"success\": True}",
      "import requests\n    requests.get(\"https://a.example/\" , params={\"t\": token}, headers={\"X-T\": token.encode()})",
      "import requests\n    requests.post(\"https://a.example/\", auth=(b\"user\", token.encode()), json={\"t\": token})",
    ])
  func `lets no secret out, whatever form it takes`(body: String) async throws {
    let secret = "p/ä+q \"9\" s3cr€t"
    let outcome = try await run(
      "import os\ndef main(input_data):\n    token = os.environ[\"TOKEN\"]\n    \(body)\n", secrets: ["TOKEN": secret])
    let told = String(describing: outcome)
    #expect(told.contains("[secret]"))
    #expect(!told.contains("s3cr"))
    #expect(!told.contains("czNjcu"))
    #expect(!told.contains("MzY3Lig"))
  }
}
