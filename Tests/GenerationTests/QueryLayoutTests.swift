import FoundationEssentials
import Generation
import JSONPath
import JSONText
import TestSupport
import Testing

/// What queries look like in Python.
struct QueryLayoutTests {
  @Test(arguments: [
    (
      "$.items[*].address.city",
      [
        "address[\"city\"]", "for item in children(answer.get(\"items\"))", "if isinstance(item, dict)",
        "and isinstance(address := item.get(\"address\"), dict)", "and \"city\" in address",
      ]
    ),
    (
      "$.items[?@.price < 10].price",
      [
        "price", "for item in children(answer.get(\"items\"))", "if isinstance(item, dict)", "and \"price\" in item",
        "and type(price := item[\"price\"]) in (int, float)", "and price < 10",
      ]
    ),
    (
      "$.users[?@.address.city == 'Ulm' || !@.name]['id', 'key']",
      [
        "user[name]", "for user in children(answer.get(\"users\"))", "if isinstance(user, dict)", "and (", "(",
        "isinstance(address := user.get(\"address\"), dict)", "and address.get(\"city\") == \"Ulm\"", ")",
        "or \"name\" not in user", ")", "for name in (\"id\", \"key\")", "if name in user",
      ]
    ),
    (
      "$..price",
      [
        "node[\"price\"]", "for node in descendants(answer, deadline)",
        "if isinstance(node, dict) and \"price\" in node",
      ]
    ),
  ])
  func `a query reads as if a person had written it`(_ query: String, _ wanted: [String]) throws {
    let lines = try queryModule([JSONPath(parsing: query)]).split(separator: "\n").map { $0.drop { $0 == " " } }
    let body = lines.drop { $0 != "return [" }.dropFirst().prefix { $0 != "]" }
    #expect(body.map(String.init) == wanted, "\(body.joined(separator: "\n"))")
  }

  @Test func `one member of each element needs no loop`() throws {
    let module = try queryModule([JSONPath(parsing: "$.items[*].id")])
    #expect(module.contains("return members(children(answer.get(\"items\")), \"id\")"), "\(module)")
  }

  @Test func `ruff and mypy find nothing in what the compliance suite becomes`() async throws {
    guard let shared = TestFolders.shared else {
      return print("the compliance test suite is not there: it is not laid out")
    }
    let suite = try String(contentsOfFile: shared + "/conformance/jsonpath/cts.json", encoding: .utf8)
    let selectors = try LocatedJSON(parsing: Array(suite.utf8)).tree["tests"]?.elements ?? []
    let queries = selectors.compactMap { try? JSONPath(parsing: $0["selector"]?.string ?? "") }
    try await expectClean(queries, ["ruff", "check", "--isolated"])
    try await expectClean(queries, ["ruff", "format", "--diff", "--isolated"])
    try await expectClean(queries, ["mypy", "--strict", "--no-incremental", "--cache-dir=/dev/null"])
  }

  @Test func `ruff would lay out random queries as they are`() async throws {
    let seed = UInt64.random(in: 0..<1_000_000_000)
    print("the seed of the queries that are laid out is \(seed)")
    var generator = SeededGenerator(seed: seed)
    let queries = (0..<300).map { _ in JSONPath.random(depth: 4, using: &generator) }
    try await expectClean(queries, ["ruff", "format", "--diff", "--isolated"])
    // What contradicts itself only as a whole, and `value(…)` that any text fits, leave a variable unused.
    try await expectClean(queries, ["ruff", "check", "--ignore=F841", "--isolated"])
  }

  private func expectClean(_ queries: [JSONPath], _ command: [String]) async throws {
    guard let newest = Interpreter.all.last(where: { $0.packages == ["requests"] }) else { return }
    let tool = command[0] == "ruff" ? "ruff==0.17.6" : "mypy==2.4.1"
    let interpreter = Interpreter(
      path: newest.path, packages: [tool, "types-requests==2.33.0.20261030", "urllib3==2.8.0"])
    try await TestFolders.withTemporaryFolder { folder in
      try queryModule(queries).write(toFile: folder + "/queries.py", atomically: true, encoding: .utf8)
      guard let result = try await interpreter.run(["-m"] + command + [folder + "/queries.py"]) else { return }
      #expect(result.status == 0, "\(result.output)")
    }
  }
}
