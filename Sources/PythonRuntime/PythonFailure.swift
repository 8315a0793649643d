/// A Python exception as a value.
package struct PythonFailure: Error, Hashable {
  /// The exception's type, such as `ValueError`.
  package let type: String
  /// What the exception says.
  package let message: String
  /// The traceback, as Python prints it.
  package let traceback: String
}
