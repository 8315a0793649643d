import JSONPath
import PythonSyntax

/// Where the regular expression of a test comes from.
enum PatternOrigin: Hashable, Sendable {
  /// It stands in the query.
  case literal(String)
  /// It is a value that is known only when the script runs.
  case value(PythonExpression)
}

/// Tests of texts by regular expressions (RFC 9485).
extension ScriptScope {
  /// A condition that holds where a value is a text, and all or some part of it fits a regular expression.
  ///
  /// It is false where the value is no text or the regular expression is none. `text` is written out twice, so it is
  /// a variable, and so is the value of a pattern; the condition may be an `and`.
  mutating func patternTest(
    _ extent: PatternTest.Extent, text: PythonExpression, pattern: PatternOrigin
  ) -> PythonExpression {
    let isText = PythonExpression.call("isinstance", text, .name("str"))
    switch pattern {
    case .literal(let literal):
      guard (try? IRegexp(parsing: literal)) != nil else { return .boolean(false) }
      return .and([isText, call(of: .string(literal), extent, text)])
    case .value(let value):
      return .and([isText, .call("isinstance", value, .name("str")), call(of: value, extent, text)])
    }
  }

  /// `IRegexp.of(pattern).matches(text)`.
  private mutating func call(
    of pattern: PythonExpression, _ extent: PatternTest.Extent, _ text: PythonExpression
  ) -> PythonExpression {
    need("i_regexp")
    let regexp = PythonExpression.call(.attribute("IRegexp", "of"), [PythonArgument(pattern)])
    return .call(.attribute(regexp, extent == .whole ? "matches" : "is_in"), [PythonArgument(text)])
  }
}
