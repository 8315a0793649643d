package import JSONPath
import PythonSyntax

/// A Python module with a function for each query, `query_0` and so on, of what a script does for it.
///
/// A function takes the response and the deadline, and gives the list of nodes. This is how tests and benchmarks run
/// queries without actions around them.
package func queryModule(_ queries: [JSONPath]) -> String {
  var helpers: Set<String> = []
  var modules: Set<String> = []
  var functions: [String] = []
  for (index, query) in queries.enumerated() {
    var scope = ScriptScope()
    var plan = QueryPlan([query], root: "answer")
    let nodes = plan.nodes(of: query, scope: &scope)
    functions += ["", "", "def query_\(index)(answer: Any, deadline: float) -> list[Any]:"]
    functions += (nodes.statements + [.give(nodes.nodes)]).lines(indentation: 4).map(\.text)
    helpers.formUnion(scope.helpers)
    modules.formUnion(scope.modules)
  }
  let parts = ScriptParts.needed(by: helpers, modules: modules, in: nil)
  let imports = PythonImport.block(parts.imports.union(PythonImport("from typing import Any").map { [$0] } ?? []))
  return (imports + (parts.helpers.isEmpty ? [] : ["", ""]) + parts.helpers + functions).map { $0 + "\n" }.joined()
}
