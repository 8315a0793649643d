import Diagnostics
import JSONPath

/// GC158: a regular expression in a path that is none of RFC 9485, or has anchors, which are plain characters there.
func unusualPatterns(in path: JSONPath, at location: SourceLocation) -> [Diagnostic] {
  path.patterns.compactMap { test in
    guard case .string(let pattern) = test.pattern else { return nil }
    let function = test.extent == .whole ? "match" : "search"
    do throws(IRegexpError) {
      _ = try IRegexp(parsing: pattern.text)
    } catch {
      let place = "\(error.expected) is expected at column \(error.column) of the regular expression"
      let message = "\(place) \(quoted(pattern.text)), and '\(function)' never holds without it"
      return Diagnostic(.unusualPattern, message, at: location, notes: shorthand(in: pattern.text))
    }
    let text = pattern.text
    guard text.hasPrefix("^") || text.hasSuffix("$") && !text.hasSuffix("\\$") else { return nil }
    let what = "'^' and '$' in the regular expression \(quoted(text)) are plain characters"
    let ways = "'match' fits the whole text and 'search' any part of it; a plain '^' or '$' is written [\\^] or [$]"
    return Diagnostic(.unusualPattern, what, at: location, notes: [Note(ways)])
  }
}

/// What to write instead of the shorthands of other languages.
private func shorthand(in pattern: String) -> [Note] {
  let ways = [("\\d", "[0-9]"), ("\\w", "[A-Za-z0-9_]"), ("\\s", "[ \\t\\r\\n]"), ("(?:", "(")]
  return ways.filter { pattern.contains($0.0) }.map { Note("'\($0.1)' is the same as '\($0.0)' elsewhere") }
}
