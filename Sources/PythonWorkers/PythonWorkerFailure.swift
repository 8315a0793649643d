/// Why no worker can be had: a fault of the machine, not of a script.
package enum PythonWorkerFailure: Error, Hashable {
  /// There is no `gcgen-python` at this path.
  case executableMissing(path: String)
  /// The dynamic loader did not find libpython; the words are its own.
  case libraryMissing(words: String)
  /// Libpython is older than what gcgen's own Python code needs.
  case libraryTooOld(version: String)
  /// The interpreter did not start; the words are its own.
  case didNotStart(words: String)
  /// The package that a rule stands on is not installed where this interpreter looks.
  case packageMissing(name: String)
}
