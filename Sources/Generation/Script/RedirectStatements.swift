import DataActions
import PythonSyntax

extension ScriptScope {
  /// `following(send, …)`: what sends a request and follows redirects; nil where none are followed.
  mutating func following(_ request: RequestDescription, send: PythonExpression) -> PythonExpression? { nil }
}
