import Diagnostics
import FoundationEssentials
import Generation
import Testing

/// Where the lines of a script come from.
struct OriginTests {
  @Test func `a line leads to the part of the description that it was made for`() async throws {
    let generated = try await Goldens.generate("GetUserDetails")
    let lines = generated.script.split(separator: "\n", omittingEmptySubsequences: false)
    let source = try String(contentsOfFile: "\(Goldens.folder)/GetUserDetails.action.json", encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let expected = [
      "TIMEOUT_SECONDS = 10": "\"timeoutSeconds\"", "user_id = read_integer": "\"name\": \"user_id\"",
      "user_email = answer.get": "\"user_email\"", "User not found": "\"404\"",
    ]
    for (written, origin) in expected {
      let line = try #require(lines.firstIndex { $0.contains(written) }) + 1
      let location = try #require(generated.origins[line: line])
      #expect(source[location.line - 1].contains(origin), "\(written) leads to line \(location.line)")
    }
    #expect(generated.origins[line: 1] == nil)
    #expect(generated.origins[line: 0] == nil)
    #expect(generated.origins[line: lines.count + 1] == nil)
  }

  @Test func `a line of hooks leads to the very place in their file`() async throws {
    let generated = try await Goldens.generate("RequestCallback")
    let lines = generated.script.split(separator: "\n", omittingEmptySubsequences: false)
    let source = try String(contentsOfFile: "\(Goldens.folder)/RequestCallback.hooks.py", encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.compactMap { index in
      generated.origins[line: index + 1, column: 7].flatMap { $0.file.hasSuffix(".hooks.py") ? (index, $0) : nil }
    }
    let first = try #require(places.first).1.line
    #expect(source[first - 1] == #"NOT_DIALLED = re.compile(r"[^+0-9]")"#)
    #expect(places.map(\.1.line) == Array(first..<source.count))
    #expect(places.allSatisfy { $1.column == 7 && lines[$0] == source[$1.line - 1] })
  }

  @Test(arguments: [
    ("FindOrders", "for order in selected_orders:", "order_ids"),
    ("FindOrders", "order_cities.append(", "order_cities"),
    ("FindOrders", "total = as_number(", "order_totals"), ("FindOrders", "if len(invoice_nodes) > 1:", "invoice"),
    ("ReadContact", "points = as_integer(", "points"), ("ReadContact", "last_call = \"never\"", "last_call"),
    ("ReadContact", "note = f", "note"),
  ])
  func `a line of the mapping leads to its output`(_ name: String, _ written: String, _ output: String) async throws {
    let generated = try await Goldens.generate(name)
    let lines = generated.script.split(separator: "\n", omittingEmptySubsequences: false)
    let source = try String(contentsOfFile: "\(Goldens.folder)/\(name).action.json", encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains(written) }) + 1
    let location = try #require(generated.origins[line: line])
    #expect(source[location.line - 1].contains("\"name\": \"\(output)\""), "line \(location.line)")
  }
}
