import DataActions
import PythonSyntax

extension ScriptScope {
  /// `retrying(send, …)`: what sends a request again after a failure; nil where nothing is sent again.
  mutating func retrying(_ request: RequestDescription, send: PythonExpression) -> PythonExpression? { nil }
}
