import FoundationEssentials

/// The folders that tests read from and write to.
package enum TestFolders {
  /// The project's root: the folder of `Package.swift`.
  package static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// The conformance suites and the corpus: `GCGEN_SHARED`, else `../shared`; nil where neither exists.
  package static let shared: String? = {
    let candidates = [ProcessInfo.processInfo.environment["GCGEN_SHARED"], root + "/../shared"]
    return candidates.compactMap(\.self).first { FileManager.default.fileExists(atPath: $0) }
  }()

  /// Runs a test's body in a new empty folder, which is gone afterwards.
  package static func withTemporaryFolder<Result>(
    _ body: (String) async throws -> Result
  ) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.path + "/gcgen-test-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
  }
}
