import ActionChecking
import FoundationEssentials
import Generation
import TestSupport
import Testing

/// Scripts with each kind of sign-in, with both transports, against a real server.
struct SignInScriptTests {
  private static let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_sign_in.py"

  @Test(arguments: Interpreter.all)
  func `scripts sign in, and tell nobody how`(_ interpreter: Interpreter) async throws {
    try await Self.run(interpreter, [])
  }

  @Test func `a request to AWS is signed as its own library signs it`() async throws {
    let newest = try #require(Interpreter.all.last { $0.packages == ["requests"] })
    try await Self.run(Interpreter(path: newest.path, packages: ["requests", "botocore==1.44.5"]), ["botocore"])
  }

  @Test func `what reads secrets of AWS is in no script that was not asked for it`() throws {
    let json = Self.description(of: #""signIn": {"bearer": [{"secret": "crm_secret"}]}"#)
    let script = try Generated.from(json: json).script
    #expect(script.contains("crm_secret = read_setting(\"CRM_SECRET\")"))
    #expect(!script.lowercased().contains("aws") && !script.contains("hmac") && !script.contains("TOKENS"))
    let other = try Generated.from(json: json, terms: Self.terms(.requests, .awsSecretsManager)).script
    #expect(other.contains("crm_secret = read_secret(\"CRM_SECRET\", exchange, call)"))
  }

  private static func run(_ interpreter: Interpreter, _ arguments: [String]) async throws {
    let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false) + "/sign-in-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for client in HTTPClient.allCases {
      for source in SecretSource.allCases {
        for (name, parts) in kinds {
          let script = try Generated.from(json: description(of: parts), terms: terms(client, source)).script
          let path = "\(folder)/\(name).\(client.rawValue).\(source.rawValue).py"
          try script.write(toFile: path, atomically: true, encoding: .utf8)
        }
      }
    }
    guard let result = try await interpreter.run([exercise, folder] + arguments) else { return }
    #expect(result.status == 0, "\(result.output)")
  }

  private static func terms(_ client: HTTPClient, _ secrets: SecretSource) -> WorkspaceTerms {
    let settings = ["crm_base_url": "http://127.0.0.1:8080", "genesyscloud_region": "mypurecloud.de"]
    let environments = Environments([.init(name: "test", settings: settings)])
    return WorkspaceTerms(environments: environments, client: client, secrets: secrets)
  }

  /// What each kind of script says of its request, beside the body.
  private static let kinds = [
    "bearer": #""signIn": {"bearer": [{"secret": "crm_secret"}]}"#,
    "input": #""signIn": {"bearer": [{"input": "pin"}]}"#,
    "header": #""signIn": {"apiKeyHeader": {"name": "X-Api-Key", "value": [{"secret": "crm_secret"}]}}"#,
    "query": #""signIn": {"apiKeyQuery": {"name": "key", "value": [{"secret": "crm_secret"}]}}"#,
    "basic": #""signIn": {"basic": {"user": [{"secret": "crm_client"}], "password": [{"secret": "crm_secret"}]}}"#,
    "token": #""signIn": {"clientCredentials": {\#(client), "parameters": [{"name": "scope", "value": "a b"}]}}"#,
    "token-in-body": #""signIn": {"clientCredentials": {\#(client), "inBody": true}}"#,
    "genesys": #"""
    "signIn": {"genesys": {"region": [{"setting": "genesyscloud_region"}], "clientID": [{"secret": "crm_client"}],
      "clientSecret": [{"secret": "crm_secret"}]}}
    """#,
    "hex": #"""
    "signature": {"header": "X-Signature", "key": [{"secret": "crm_secret"}], "prefix": "sha256="},
    "body": {"json": {"object": [{"name": "pin", "value": {"input": "pin"}}]}}
    """#,
    "base64":
      #""signature": {"header": "X-Signature", "key": ["v1.", {"secret": "crm_secret"}], "encoding": "base64"}"#,
  ]

  private static let client = #"""
    "tokenURL": [{"setting": "crm_base_url"}, "/token"], "clientID": [{"secret": "crm_client"}],
    "clientSecret": [{"secret": "crm_secret"}]
    """#

  private static func description(of parts: String) -> String {
    let url =
      parts.contains("genesys\"")
      ? #""https://api.", {"setting": "genesyscloud_region"}"# : #"{"setting": "crm_base_url"}"#
    return #"""
      {"name": "n", "summary": "s", "inputs": [
          {"name": "pin", "type": "string", "required": true, "description": "d", "secret": true}],
        "request": {"method": "POST", "url": [\#(url), "/api"], "timeoutSeconds": 10, \#(parts),
          "headers": [{"name": "X-PIN", "value": [{"input": "pin"}]}]},
        "outputs": [{"name": "name", "type": "string", "description": "d", "path": "$.name"}]}
      """#
  }
}
