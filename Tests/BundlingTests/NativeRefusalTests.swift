import Bundling
import Diagnostics
import Generation
import NativeActions
import Testing

/// What a native action cannot say is refused at its line, with the reason.
struct NativeRefusalTests {
  private static let output = #"{"name": "a", "type": "string", "description": "d", "path": "$.a"}"#

  private static func json(request: String = #""query": []"#, output: String = output, rest: String = "") -> String {
    """
    {"name": "n", "summary": "s", "failureDelivery": "failurePath",
    "inputs": [{"name": "who", "type": "string", "description": "d", "required": false},
     {"name": "what", "type": "string", "description": "d"}, {"name": "why", "type": "string", "description": "d"}],
    "request": {"method": "POST", "url": ["https://api.example.com/v/", {"input": "what"}],
     \(request)},
    "outputs": [
     \(output)]\(rest)}
    """
  }

  @Test(arguments: [
    (json().replacing("failurePath", with: "data"), 1, "failures reach the flow as data"),
    (json(request: #""retry": {"times": 1, "on": ["429"], "idempotencyKey": "X-Once"}"#), 5, "retries"),
    (json(request: #""redirects": {"atMost": 1}"#), 5, "redirects"),
    (
      json(request: #""signature": {"header": "X-S", "key": [{"secret": "k"}]}, "body": {"text": ["a"]}"#), 5,
      "signature"
    ),
    (json(request: #""headers": [{"name": "X-A", "value": [{"input": "who"}]}]"#), 5, "left out where the input is"),
    (
      json(
        request:
          #""signIn": {"clientCredentials": {"tokenURL": ["https://a.example.com/t"], "clientID": ["a"], "clientSecret": [{"secret": "k"}]}}"#
      ), 5, "a token of another server"
    ),
    (
      json(output: #"{"name": "a", "type": "string", "description": "d", "path": "$.a", "operations": ["trim"]}"#), 7,
      "operations"
    ),
    (
      json(output: #"{"name": "a", "type": "integer", "description": "d", "path": "$.a[*]", "take": "count"}"#), 7,
      "taken"
    ),
    (
      json(output: #"{"name": "a", "type": "integer", "description": "d", "path": "$.a[*]", "take": "last"}"#), 7,
      "taken"
    ),
    (json(output: #"{"name": "a", "type": "string", "description": "d", "path": "$.a[?@.b]"}"#), 7, ".first is known"),
    (
      json(output: #"{"name": "a", "type": "[string]", "description": "d", "each": "$.b", "path": "@.c"}"#), 7,
      "aligned"
    ),
    (
      json(output: #"{"name": "a", "type": "integer", "description": "d", "call": "http_status"}"#), 7,
      "the call itself"
    ),
    (
      json(output: #"{"name": "a", "type": "string", "description": "d", "path": "$..a", "take": "first"}"#), 7,
      "JSONPath"
    ),
    (
      json(
        output: #"{"name": "a", "type": "string", "description": "d", "path": "$.b[?@.c != 1].d", "take": "first"}"#),
      7,
      "JSONPath"
    ),
    (json().replacing(#"{"input": "what"}"#, with: #"{"input": "who"}"#), 4, "may be left out is a whole part"),
    (json().replacing(#"{"input": "what"}"#, with: #"{"input": "what"}, {"input": "why"}"#), 4, "side by side"),
  ])
  func `what takes code is refused at its line`(json: String, line: Int, reason: String) throws {
    let generated = try #require(BundledActions.generated(json), "the checks refuse it")
    let made = nativeAction(of: generated, settings: BundledActions.order.settingValues)
    #expect(made.value == nil)
    #expect(made.diagnostics.map(\.code) == [.notNative], "\(made.diagnostics)")
    #expect(made.diagnostics.first?.message.contains(reason) == true, "\(made.diagnostics)")
    #expect(made.diagnostics.first?.location?.line == line, "\(made.diagnostics)")
  }
}
