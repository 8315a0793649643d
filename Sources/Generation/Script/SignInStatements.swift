import DataActions
import PythonSyntax

extension ScriptScope {
  /// `signing_in(send, …)`: what sends a request with what shows that it may be made; nil where nothing does.
  mutating func signingIn(_ request: RequestDescription, send: PythonExpression) -> PythonExpression? { nil }
}
