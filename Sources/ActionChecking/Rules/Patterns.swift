import Diagnostics
import JSONPath

/// GC158: a regular expression in a path that is none of RFC 9485.
func unusualPatterns(in path: JSONPath, at location: SourceLocation) -> [Diagnostic] {
  path.patterns.compactMap { test in
    guard case .string(let pattern) = test.pattern else { return nil }
    let function = test.extent == .whole ? "match" : "search"
    do throws(IRegexpError) {
      _ = try IRegexp(parsing: pattern.text)
      return nil
    } catch {
      let place = "\(error.expected) is expected at column \(error.column) of the regular expression"
      let message = "\(place) \(quoted(pattern.text)), and '\(function)' never holds without it"
      return Diagnostic(.unusualPattern, message, at: location, notes: shorthand(in: pattern.text))
    }
  }
}

/// What to write instead of the shorthands of other languages.
private func shorthand(in pattern: String) -> [Note] {
  let ways = [("\\d", "[0-9]"), ("\\w", "[A-Za-z0-9_]"), ("\\s", "[ \\t\\r\\n]"), ("(?:", "(")]
  return ways.filter { pattern.contains($0.0) }.map { Note("'\($0.1)' is the same as '\($0.0)' elsewhere") }
}
