import Generation
import JSONPath
import JSONText
import TestSupport
import Testing

/// Random queries on random documents, through generated Python and through other implementations of the standard.
struct QueryComparisonTests {
  private static let exercises = TestFolders.root + "/Tests/GenerationTests/Exercises"

  @Test func `random queries select what an independent implementation selects`() async throws {
    let seed = UInt64.random(in: 0..<1_000_000_000)
    print("the seed of the random queries is \(seed)")
    var generator = SeededGenerator(seed: seed)
    // The other implementation takes the '$' of an inner filter for the outer filter's node.
    let queries = (0..<2_400).map { _ in JSONPath.random(depth: 2, using: &generator) }
      .filter { !$0.hasRootInside(filters: 2) }
    let documents = queries.map { _ in
      JSONTree.array((0..<6).map { _ in JSONTree.randomDocument(depth: 4, using: &generator) })
    }
    let given = JSONTree.object([
      .init("module", .string(queryModule(queries))),
      .init("queries", .array(queries.map { .string($0.description) })), .init("documents", .array(documents)),
    ])
    guard let newest = Interpreter.each.last else { return }
    let interpreter = Interpreter(path: newest.path, packages: ["jsonpath-rfc9535==2.0.2"])
    let program = Self.exercises + "/compare_queries.py"
    guard let result = try await interpreter.run([program], input: given.text(.compact)) else { return }
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func `random queries select in scripts what they select in samples`() async throws {
    let seed = UInt64.random(in: 0..<1_000_000_000)
    print("the seed of the queries on samples is \(seed)")
    var generator = SeededGenerator(seed: seed)
    let queries = (0..<400).map { _ in JSONPath.random(depth: 4, using: &generator) }
    let cases = queries.enumerated().flatMap { index, query in
      (0..<4).map { _ in
        let document = JSONTree.randomDocument(depth: 4, using: &generator)
        return JSONTree.object([
          .init("query", .integer(index)), .init("name", .string(query.description)), .init("document", document),
          .init("results", .array([.array(query.nodes(in: document))])),
        ])
      }
    }
    let given = JSONTree.object([.init("module", .string(queryModule(queries))), .init("cases", .array(cases))])
    let result = try #require(
      try await Interpreter.debian.run([Self.exercises + "/exercise_queries.py"], input: given.text(.compact)))
    #expect(result.status == 0, "\(result.output)")
  }
}

extension JSONPath {
  /// Whether there is a query from the whole response inside so many filters inside each other.
  fileprivate func hasRootInside(filters count: Int) -> Bool {
    segments.flatMap(\.selectors).contains { selector in
      if case .filter(let filter) = selector { filter.hasRootInside(filters: count - 1) } else { false }
    }
  }
}

extension Filter {
  fileprivate func hasRootInside(filters count: Int) -> Bool {
    switch self {
    case .or(let parts), .and(let parts): parts.contains { $0.hasRootInside(filters: count) }
    case .not(let filter): filter.hasRootInside(filters: count)
    case .exists(let path): path.isOrHasRoot(filters: count)
    case .comparison(let left, _, let right): [left, right].contains { $0.hasRootInside(filters: count) }
    case .pattern(let test): [test.text, test.pattern].contains { $0.hasRootInside(filters: count) }
    }
  }
}

extension JSONPath {
  fileprivate func isOrHasRoot(filters count: Int) -> Bool {
    (count <= 0 && root == .response) || hasRootInside(filters: count)
  }
}

extension FilterOperand {
  fileprivate func hasRootInside(filters count: Int) -> Bool {
    switch self {
    case .null, .boolean, .number, .string: false
    case .query(let path), .count(let path), .value(let path): path.isOrHasRoot(filters: count)
    case .length(let operand): operand.hasRootInside(filters: count)
    }
  }
}
