import ActionChecking
import FoundationEssentials
import Generation

/// Scripts with each kind of sign-in, for each transport and each source of secrets.
enum SignInScripts {
  /// Writes all of them into a folder, as `KIND_TRANSPORT_SECRETS.py`.
  static func write(to folder: String) throws {
    for client in HTTPClient.allCases {
      for source in SecretSource.allCases {
        for (name, parts) in kinds {
          let script = try Generated.from(json: description(of: parts), terms: terms(client, source)).script
          let module = "\(name)_\(client.rawValue)_\(source.rawValue)".replacing("-", with: "_")
          try script.write(toFile: "\(folder)/\(module).py", atomically: true, encoding: .utf8)
        }
      }
    }
  }

  /// A workspace with a transport and a source of secrets.
  static func terms(_ client: HTTPClient, _ secrets: SecretSource) -> WorkspaceTerms {
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

  /// A description whose request has such parts.
  static func description(of parts: String) -> String {
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
