import DataActions
import Diagnostics
import JSONPath
import JSONText

/// A value of a sample that does not become the type of its output.
struct Misfit {
  let value: JSONTree
  /// Whether it is in an array that the path selects.
  let isElement: Bool

  /// What the path selects, in words.
  var words: String { isElement ? "an array with \(value.shownWords) in it" : value.shownWords }

  /// What may have been meant.
  func notes(path: JSONPath, output: OutputDescription) -> [Note] {
    switch value {
    case .array where !isElement:
      let elements = JSONPath(root: path.root, segments: path.segments + [.init([.wildcard])])
      return [Note("\(quoted(elements.description)) selects its elements")]
    case .object(let members) where !isElement:
      return members.isEmpty ? [] : [Note("its members are \(listed(members.map(\.name)))")]
    default: return []
    }
  }
}

extension OutputType {
  /// The type in words, with its article.
  var withArticle: String {
    if let element { return "an array of type [\(element.rawValue)]" }
    return switch self {
    case .integer, .object: "an \(rawValue)"
    default: "a \(rawValue)"
    }
  }
}

extension JSONTree {
  /// The value in words, as far as it is short.
  var shownWords: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let digits): "the number \(digits.prefix(30))\(digits.utf8.count > 30 ? "…" : "")"
    case .string(let text): "the text \(quoted(text))"
    case .array, .object: kindWords
    }
  }

  /// What kind of value it is, in words.
  var kindWords: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string: "a text"
    case .array(let elements): elements.isEmpty ? "an empty array" : "an array"
    case .object(let members): members.isEmpty ? "an empty object" : "an object"
    }
  }
}

/// Some names in quotes, as many as one can read.
func listed(_ names: [String]) -> String {
  let longest = 12
  let shown = names.prefix(longest).map { quoted($0) }.joined(separator: ", ")
  return names.count > longest ? "\(shown) and \(names.count - longest) more" : shown
}
