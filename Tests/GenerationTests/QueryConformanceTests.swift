import FoundationEssentials
import Generation
import JSONPath
import JSONText
import PythonWorkers
import ScriptRunner
import TestSupport
import Testing

/// The JSONPath Compliance Test Suite through generated Python; the parser's tests have its invalid selectors.
struct QueryConformanceTests {
  private static let suite = TestFolders.shared.flatMap { folder in
    try? String(contentsOfFile: folder + "/conformance/jsonpath/cts.json", encoding: .utf8)
  }

  @Test(arguments: Interpreter.each)
  func `each valid selector gives what the suite wants`(_ interpreter: Interpreter) async throws {
    guard let cases = try Self.cases() else { return }
    let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_queries.py"
    guard let result = try await interpreter.run([exercise], input: cases.text(.compact)) else { return }
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func `the embedded interpreter gives the same`() async throws {
    guard let cases = try Self.cases(), let module = cases["module"]?.string else { return }
    let exercise = try String(
      contentsOfFile: TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_queries.py", encoding: .utf8)
    let run = ScriptRun(
      script: module + "\n\n" + exercise, file: "queries.py", definition: .object([.init("outputs", .array([]))]),
      inputs: cases, endpoint: .live, deadline: .seconds(60))
    let workers = PythonWorkers(executable: PythonWorkers.executable(configured: nil))
    let outcome = try await TestGate.interpreters.pass { try await ScriptRunner(workers: workers).run(run) }
    #expect(outcome.outputs?["complaints"] == .array([]), "\(outcome.ending)")
    #expect(outcome.outputs?["count"]?.integer == cases["cases"]?.elements?.count)
  }

  /// The module of the suite's valid selectors and their cases; nil, with a printed line, where the suite is not there.
  private static func cases() throws -> JSONTree? {
    guard let suite else {
      print("the compliance test suite is not there: no selectors are run")
      return nil
    }
    let tests = try LocatedJSON(parsing: Array(suite.utf8)).tree["tests"]?.elements ?? []
    let valid = tests.filter { $0["invalid_selector"] == nil }
    #expect(tests.count == 703)
    let queries = try valid.map { try JSONPath(parsing: $0["selector"]?.string ?? "") }
    let cases = valid.enumerated().map { index, test in
      JSONTree.object([
        .init("query", .integer(index)), .init("name", test["selector"] ?? .null),
        .init("document", test["document"] ?? .null),
        .init("results", test["results"] ?? .array([test["result"] ?? .null])),
      ])
    }
    return .object([.init("module", .string(queryModule(queries))), .init("cases", .array(cases))])
  }
}

extension Interpreter {
  /// Every CPython of this machine once, without packages.
  static let each = all.filter { $0.packages.count < 2 }.map { Interpreter(path: $0.path, packages: []) }
}
