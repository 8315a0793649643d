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
}
