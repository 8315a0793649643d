import Generation
import Testing

/// What several outputs begin with is walked once.
struct QuerySharingTests {
  @Test(arguments: [
    // The same filter, nodes of it, and a name that only one of them has.
    (["$.items[?@.price<10].id", "$.items[?@.price<10].name"], ["price < 10", "children(answer.get(\"items\"))"]),
    (
      ["$.items[*].lines[*].sku", "$.items[*].lines[*].qty"],
      ["for line in children(", "children(answer.get(\"items\"))"]
    ),
    (["$.items[*].id", "$.items[*].id"], ["members(children("]),
    (["$..price", "$..price"], ["\"price\" in node"]),
    (["$.a[?@.x<$.max].y", "$.b[?@.x<$.max].y"], ["answer.get(\"max\""]),
  ])
  func `equal beginnings are one walk`(_ paths: [String], _ once: [String]) throws {
    let outputs = paths.enumerated().map { index, path in
      let path = path.replacing("\"", with: "\\\"")
      return #"{"name": "o\#(index)", "type": "[string]", "description": "o", "path": "\#(path)", "default": []}"#
    }
    let script = try Generated.from(
      json: #"""
        {"name": "n", "summary": "s", "inputs": [], "failureDelivery": "data", "failures": [],
          "request": {"method": "GET", "url": "https://api.example.org/", "query": [], "headers": [], "timeoutSeconds": 5},
          "outputs": [\#(outputs.joined(separator: ", "))]}
        """#
    ).script
    for text in once {
      #expect(script.split(separator: text, omittingEmptySubsequences: false).count == 2, "\(text) in\n\(script)")
    }
  }

  @Test func `whether one node is there is asked of what holds it`() throws {
    let script = try Generated.from(
      json: #"""
        {"name": "n", "summary": "s", "inputs": [], "failureDelivery": "data", "failures": [],
          "request": {"method": "GET", "url": "https://api.example.org/", "query": [], "headers": [], "timeoutSeconds": 5},
          "outputs": [
            {"name": "open", "type": "boolean", "description": "o", "path": "$.ticket.id", "take": "exists"},
            {"name": "second", "type": "boolean", "description": "o", "path": "$.lines[1]", "take": "exists"},
            {"name": "owners", "type": "integer", "description": "o", "path": "$.ticket.owner", "take": "count"},
            {"name": "answers", "type": "integer", "description": "o", "path": "$", "take": "count"}
          ]}
        """#
    ).script
    for line in [
      "open_output = \"id\" in ticket", "second = len(lines) > 1", "owners = int(\"owner\" in ticket)", "answers = 1",
    ] {
      #expect(script.contains(" \(line)\n"), "\(line) in\n\(script)")
    }
  }
}
