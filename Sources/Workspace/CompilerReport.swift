import FoundationEssentials

/// Which Swift compiler descriptions are compiled with, for people who want to know.
package struct CompilerReport: Sendable {
  /// Its path.
  package let path: String
  /// The first line of what it says of itself.
  package let version: String

  /// Asks the compiler; throws `SwiftCompilerMissing` where there is none.
  package init(environment: [String: String] = ProcessInfo.processInfo.environment) async throws {
    let compiler = try SwiftCompiler(environment: environment)
    path = compiler.path
    version = try await compiler.version().split(separator: "\n").first.map(String.init) ?? ""
  }
}
