package import JSONText

/// A function that a person may write for an action's script to call.
package enum Hook: String, Hashable, Sendable, CaseIterable {
  /// Gets the request before it is sent.
  case beforeRequest = "before_request"
  /// Gets the outputs before the flow does.
  case afterResponse = "after_response"
}

/// The hooks of an action, which can be put into its script: loading them raises nothing.
///
/// Only `HooksChecker` makes them.
package struct CheckedHooks: Sendable {
  /// One module, or one name out of one, that they import.
  package struct Import: Hashable, Sendable {
    /// The module, dots and all.
    package let module: String
    /// The name that is taken from it; nil where it is the module itself.
    package let name: String?
    /// What they call it; nil where that is its own name.
    package let alias: String?
  }

  /// The file, from the workspace's root.
  package let file: String
  /// Which of the functions there are.
  package let functions: Set<Hook>
  /// What they import, in their order.
  package let imports: [Import]
  /// The lines behind the imports as they are, without empty ones at either end.
  package let body: [String]
  /// The line of the file that the first of them is, from 1.
  package let bodyLine: Int
  /// The names that they bind for the whole of a script, as the linter told them and takes them.
  package let names: JSONTree

  init(file: String, text: String, parts: JSONTree) {
    self.file = file
    functions = Set((parts["functions"]?.elements ?? []).compactMap { $0.string.flatMap(Hook.init) })
    imports = (parts["imports"]?.elements ?? []).map { entry in
      Import(module: entry["module"]?.string ?? "", name: entry["name"]?.string, alias: entry["alias"]?.string)
    }
    names = parts["names"] ?? .array([])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let behind = lines.dropFirst((parts["bodyLine"]?.integer ?? 1) - 1)
    let first = behind.firstIndex { !Self.isBlank($0) } ?? behind.endIndex
    let last = behind.lastIndex { !Self.isBlank($0) } ?? first
    body = lines[first..<min(last + 1, lines.endIndex)].map(String.init)
    bodyLine = first + 1
  }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }
}
