import Generation
import Testing

/// What is read and checked though nothing uses it.
struct UnusedValueTests {
  @Test func `a response that nothing looks into is read, and kept in no variable`() throws {
    let script = try Generated.from(
      json: #"""
        {"name": "n", "summary": "s", "request": {"method": "GET", "url": "https://api.example.org/"},
          "outputs": [{"name": "ok", "type": "boolean", "description": "o", "path": "$", "take": "exists"}]}
        """#
    ).script
    #expect(script.contains("outputs.\n        read_json(response)\n        ok = True\n"), "\(script)")
  }

  @Test(arguments: [
    (#"{"name": "who", "type": "string"}"#, "        read_string(input_data, \"who\")\n"),
    (
      #"{"name": "size", "type": "integer", "required": false}"#,
      "        if input_data.get(\"size\") is not None:\n            read_integer(input_data, \"size\")\n"
    ),
    (
      #"{"name": "kind", "type": "string", "allowed": ["a", "b"]}"#,
      "        kind = read_string(input_data, \"kind\")\n        if kind not in (\"a\", \"b\"):\n"
    ),
  ])
  func `an input that nothing uses is checked, and kept in no variable`(_ input: String, _ lines: String) throws {
    let script = try Generated.from(
      json: #"""
        {"name": "n", "summary": "s", "inputs": [\#(input)], "failureDelivery": "data", "failures": [],
          "request": {"method": "GET", "url": "https://api.example.org/", "query": [], "headers": [], "timeoutSeconds": 5},
          "outputs": [{"name": "id", "type": "string", "description": "o", "path": "$.id"}]}
        """#
    ).script
    #expect(script.contains("# 1. Check the inputs from the flow.\n" + lines), "\(script)")
  }
}
