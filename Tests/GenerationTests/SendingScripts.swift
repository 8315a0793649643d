import FoundationEssentials
import Generation

/// Scripts that ask again, turn pages and keep deadlines.
enum SendingScripts {
  /// Writes all of them for a transport into a folder, as `NAME.py`.
  static func write(to folder: String, _ transport: String) throws {
    for (name, request) in requests {
      let json = """
        {"name": "\(name)", "summary": "Sends", "transport": "\(transport)", "request": \(request),
          "inputs": [{"name": "q", "type": "string", "description": "A text", "required": false}],
          "outputs": [
            {"name": "ids", "type": "[integer]", "description": "All", "path": "$.items[*].id", "default": []},
            \(request.contains("pages") ? truncated : "")
            {"name": "tries", "type": "integer", "description": "How many requests there were", "call": "attempts"}],
          "failures": [{"on": "404", "message": ["No such thing."]}]}
        """
      let script = try Generated.from(json: json, action: name).script
      try script.write(toFile: "\(folder)/\(name).py", atomically: true, encoding: .utf8)
    }
  }

  /// What is asked for, by the name of the script.
  private static let requests = [
    "again": request(#""retry": {"times": 2, "on": ["connection", "429", "5xx"]}"#),
    "slow": request(#""timeoutSeconds": 1, "deadlineSeconds": 2, "retry": {"times": 9, "on": ["timeout", "5xx"]}"#),
    "once": request(
      #""body": {"text": ["a"]}, "retry": {"times": 2, "on": ["connection", "5xx"], "idempotencyKey": "X-Once"}"#,
      method: "POST"),
    "unkeyed": request(#""body": {"text": ["a"]}"#, method: "POST"),
    "numbers": request(pages(#"{"pageNumber": {"parameter": "page"}}"#, #", "pageSize": 2"#)),
    "offsets": request(pages(#"{"offset": {"parameter": "from"}}"#)),
    "cursors": request(pages(#"{"cursor": {"parameter": "after", "path": "$.next"}}"#)),
    "links": request(pages(#"{"link": {}}"#) + #", "retry": {"times": 2, "on": ["503"]}"#),
  ]

  private static let truncated =
    #"{"name": "is_cut", "type": "boolean", "description": "Whether there are more", "call": "truncated"},"#

  private static func pages(_ step: String, _ others: String = "") -> String {
    #""deadlineSeconds": 30, "pages": {"by": \#(step), "items": "$.items", "atMost": 4\#(others)}"#
  }

  private static func request(_ others: String, method: String = "GET") -> String {
    #"""
    {"method": "\#(method)", "url": [{"setting": "crm_base_url"}, "/things"],
      "query": [{"name": "q", "value": [{"input": "q"}]}], \#(others)}
    """#
  }
}
