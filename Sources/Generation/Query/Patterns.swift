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
    case .value(let value):
      return .and([isText, .call("isinstance", value, .name("str")), automaton(value, extent, text)])
    case .literal(let literal):
      switch PatternTechnique(literal, extent) {
      case .nothing: return .boolean(false)
      case .everything: return isText
      case .equality(let constant): return .comparison(text, .equal, .string(constant))
      case .beginning(let constant): return .and([isText, Self.call(text, "startswith", .string(constant))])
      case .end(let constant): return .and([isText, Self.call(text, "endswith", .string(constant))])
      case .containment(let constant): return .and([isText, .comparison(.string(constant), .isIn, text)])
      case .python(let function, let source):
        need(module: "re")
        return .and([isText, Self.call(.name("re"), Self.name(of: function), .pattern(source), text)])
      case .automaton: return .and([isText, automaton(.string(literal), extent, text)])
      }
    }
  }

  private static func name(of function: PatternTechnique.Function) -> PythonName {
    switch function {
    case .fullmatch: "fullmatch"
    case .match: "match"
    case .search: "search"
    }
  }

  /// `IRegexp.of(pattern).matches(text)`.
  private mutating func automaton(
    _ pattern: PythonExpression, _ extent: PatternTest.Extent, _ text: PythonExpression
  ) -> PythonExpression {
    need("i_regexp")
    let regexp = Self.call(.name("IRegexp"), "of", pattern)
    return Self.call(regexp, extent == .whole ? "matches" : "is_in", text, deadline)
  }

  private static func call(
    _ value: PythonExpression, _ method: PythonName, _ arguments: PythonExpression...
  ) -> PythonExpression {
    .call(.attribute(value, method), arguments.map { PythonArgument($0) })
  }
}
