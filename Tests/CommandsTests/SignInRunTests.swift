import FoundationEssentials
import Testing

/// `gcgen run` of actions that sign in.
struct SignInRunTests {
  /// A workspace with an action whose request has further members.
  private func generated<Result>(
    _ members: String, settings: String = "", _ body: (GcgenFolder) async throws -> Result
  ) async throws -> Result {
    try await GcgenFolder.withActions { folder in
      try folder.write(settings, to: "gcgen.yaml")
      let action = GcgenFolder.action("A").replacing("\"headers\": [", with: "\(members), \"headers\": [")
      try folder.write(action, to: "Actions/A.action.json")
      let generate = try await folder.gcgen("generate")
      #expect(generate.status == 0, "\(generate.output)\(generate.errors)")
      return try await body(folder)
    }
  }

  private static let client = #"""
    "signIn": {"clientCredentials": {"tokenURL": "https://login.example.com/token",
      "clientID": [{"secret": "crm_client"}], "clientSecret": [{"secret": "crm_secret"}]}}
    """#

  @Test(arguments: ["requests", "standard-library"])
  func `gives a token to an action that asks for one, and shows both requests without it`(
    transport: String
  ) async throws {
    try await generated(Self.client, settings: "transport: \(transport)\n") { folder in
      let secrets = ["CRM_CLIENT": "m/y client", "CRM_SECRET": "s3cr3t %+/ of the client"]
      let run = try await folder.shell("gcgen run A --input user_id=5 --verbose", environment: secrets)
      #expect(run.output.contains("\"success\": true"), "\(run.errors)")
      #expect(run.errors.contains("> POST https://login.example.com/token\n"))
      #expect(run.errors.contains("> Authorization: Basic [secret]\n"))
      #expect(run.errors.contains("> grant_type=client_credentials\n"))
      #expect(run.errors.contains("> GET https://api.example.com/r1/users/5\n"))
      #expect(run.errors.contains("> Authorization: Bearer [secret]\n"))
      for word in ["s3cr3t", "token-of-the-stub"] { #expect(!(run.errors + run.output).contains(word)) }
    }
  }

  @Test func `shows no secret in a form either`() async throws {
    let inBody = Self.client.replacing("\"tokenURL\"", with: "\"inBody\": true, \"tokenURL\"")
    try await generated(inBody) { folder in
      let secrets = ["CRM_CLIENT": "m/y client", "CRM_SECRET": "s3cr3t %+/ of the client"]
      let run = try await folder.shell("gcgen run A --input user_id=5 --format json", environment: secrets)
      #expect(run.output.contains("client_id=[secret]&client_secret=[secret]"), "\(run.output)")
      #expect(!(run.errors + run.output).contains("s3cr3t"))
    }
  }

  @Test func `asks once more where the stub refuses the token`() async throws {
    try await generated(Self.client) { folder in
      let run = try await folder.gcgen("run", "A", "--input", "user_id=5", "--status", "401", "--verbose")
      let lines = run.errors.split(separator: "\n").filter { $0.hasPrefix("> POST") || $0.hasPrefix("> GET") }
      #expect(lines.map { $0.split(separator: " ")[1] } == ["POST", "GET", "POST", "GET"])
      #expect(run.output.contains("External API Error: 401"))
    }
  }

  @Test func `shows no value of a secret input`() async throws {
    try await GcgenFolder.withActions { folder in
      let action = GcgenFolder.action("A").replacing("\"type\": \"integer\",", with: "\"type\": \"string\",").replacing(
        "\"headers\": [", with: #""signIn": {"bearer": [{"input": "pin"}]}, "headers": ["#
      ).replacing(
        "\"inputs\": [", with: #""inputs": [{"name": "pin", "type": "string", "description": "d", "secret": true}, "#)
      try folder.write(action, to: "Actions/A.action.json")
      #expect(try await folder.gcgen("generate").status == 0)
      let words = ["run", "A", "--input", "user_id=5", "--input", "pin=s3cr3t-pin", "--verbose"]
      let run = try await folder.shell("gcgen \(words.joined(separator: " "))")
      #expect(run.errors.contains("> Authorization: Bearer [secret]\n"), "\(run.errors)")
      #expect(!(run.errors + run.output).contains("s3cr3t"))
    }
  }
}
