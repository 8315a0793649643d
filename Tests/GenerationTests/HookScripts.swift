import FoundationEssentials
import Generation

/// Scripts whose hooks do what an exercise says.
enum HookScripts {
  /// Writes all of them for a transport into a folder, as `NAME.py`.
  static func write(to folder: String, _ transport: String) async throws {
    for (name, request) in requests {
      let json = """
        {"name": "\(name)", "summary": "Sends", "transport": "\(transport)", "request": \(request),
          "inputs": [{"name": "q", "type": "string", "description": "A text"}],
          "outputs": [
            {"name": "name", "type": "string", "description": "A text", "path": "$.name", "default": "nobody"},
            {"name": "age", "type": "integer", "description": "A number", "path": "$.age", "default": 0},
            {"name": "height", "type": "number", "description": "A number", "path": "$.height", "default": 0.5},
            {"name": "is_open", "type": "boolean", "description": "A boolean", "path": "$.open", "default": false},
            {"name": "tags", "type": "[string]", "description": "Texts", "path": "$.tags", "default": []},
            {"name": "raw", "type": "object", "description": "An object", "path": "$.raw", "default": {}},
            {"name": "tries", "type": "integer", "description": "How many requests there were", "call": "attempts"},
            {"name": "code", "type": "string", "description": "Why it failed", "call": "error_code"},
            {"name": "again", "type": "boolean", "description": "Whether to try again", "call": "retryable"}]}
        """
      let script = try await Generated.from(json: json, action: name, hooks: hooks).script
      try script.write(toFile: "\(folder)/\(name).py", atomically: true, encoding: .utf8)
    }
  }

  private static let hooks = """
    from typing import Any

    HOOKS: dict[str, Any] = {}


    def before_request(request: Request) -> Any:
        return HOOKS["before"](request)


    def after_response(outputs: dict[str, Any]) -> Any:
        return HOOKS["after"](outputs)

    """

  /// What is asked for, by the name of the script.
  private static let requests = [
    "again": request(#""retry": {"times": 2, "on": ["503"]}"#),
    "pages": request(
      #""deadlineSeconds": 60, "pages": {"by": {"cursor": {"parameter": "after", "path": "$.next"}}, "#
        + #""items": "$.tags", "atMost": 4}, "retry": {"times": 2, "on": ["503"]}"#),
    "signed": request(
      #""body": {"text": ["a"]}, "signIn": {"bearer": [{"secret": "crm_token"}]}, "#
        + #""signature": {"header": "X-Signature", "key": [{"secret": "crm_key"}]}"#, method: "POST"),
    "keyed": request(#""signIn": {"apiKeyQuery": {"name": "key", "value": [{"secret": "crm_key"}]}}"#),
    "bare": #"{"method": "GET", "url": [{"setting": "crm_base_url"}, "/", {"input": "q"}], "timeoutSeconds": 10}"#,
    "moved": request(#""redirects": {"atMost": 1, "otherHosts": true}"#),
  ]

  private static func request(_ others: String, method: String = "GET") -> String {
    #"""
    {"method": "\#(method)", "url": [{"setting": "crm_base_url"}, "/things/", {"input": "q"}], "timeoutSeconds": 10,
      "query": [{"name": "of", "value": [{"input": "q"}]}], "headers": [{"name": "Accept", "value": "application/json"}], \#(others)}
    """#
  }
}
