import JSONText

/// Which interpreter the workers hold, and which packages it finds.
package struct PythonProbe: Hashable, Sendable {
  /// The version of Python, such as `3.11.2`.
  package let version: String
  /// The file of libpython.
  package let library: String
  /// Where pyflakes was found; nil where it is not installed.
  package let pyflakes: PythonPackage?
  /// Where requests was found; nil where it is not installed.
  package let requests: PythonPackage?
}

/// A Python package that was found.
package struct PythonPackage: Hashable, Sendable {
  /// Its version.
  package let version: String
  /// Its folder.
  package let path: String
}

extension PythonWorkers {
  /// What the interpreter and its packages are; throws `PythonWorkerFailure` where there is no interpreter.
  package func probe() async throws -> PythonProbe {
    let answers = try await answers(to: [.object([.init("probe", .object([]))])])
    guard case .value(let answer) = answers.first else {
      throw PythonWorkerFailure.didNotStart(words: "it did not say what it is")
    }
    return PythonProbe(
      version: answer["version"]?.string ?? "", library: answer["library"]?.string ?? "",
      pyflakes: Self.package(answer["pyflakes"]), requests: Self.package(answer["requests"]))
  }

  private static func package(_ tree: JSONTree?) -> PythonPackage? {
    guard let version = tree?["version"]?.string, let path = tree?["path"]?.string else { return nil }
    return PythonPackage(version: version, path: path)
  }
}
