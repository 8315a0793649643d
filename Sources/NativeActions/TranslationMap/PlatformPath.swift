import JSONPath
import JSONText

/// A path as the platform follows it.
///
/// The platform's pages do not name their JSONPath. Its actions use what Jayway's has and RFC 9535 has not (a filter's
/// parentheses, a path without `$`), and rely on what Jayway's does: a path that can lead to several places gives an
/// array, and any other the value itself.
///
/// That such a path gives the empty array where it finds nothing, and not the default, is inferred: it is what Jayway's
/// does by itself, and `firstFromArray` takes a default of its own for just that. Where what stands before the first
/// filter, wildcard, slice or `..` is missing, Jayway's finds no path, and the default is used.
struct PlatformPath: Sendable {
  private let path: JSONPath

  init(parsing text: String) throws(TranslationMap.Mistake) {
    do throws(JSONPathError) {
      path = try JSONPath(parsing: text)
    } catch {
      throw .init(message: "\(error.expected) is expected at column \(error.column)")
    }
  }

  /// The value at the path; nil where the path leads nowhere.
  func value(in answer: JSONTree) throws(TranslationMap.Mistake) -> JSONTree? {
    let nodes = path.nodes(in: answer)
    return path.singularSteps == nil ? .array(nodes) : nodes.first
  }
}
