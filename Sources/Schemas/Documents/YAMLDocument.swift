import JSONText
import Yams

/// The JSON that a YAML text means, with the place of each value.
///
/// Words mean what YAML's core schema says (`true`, `null`, numbers), and every key is a text: OpenAPI writes `200:`.
func readYAML(_ bytes: [UInt8]) throws(JSONSyntaxError) -> LocatedJSON {
  guard let text = String(validating: bytes, as: UTF8.self) else {
    throw JSONSyntaxError(position: JSONPosition(line: 1, column: 1), message: "the text is not UTF-8")
  }
  let root: Node?
  do {
    root = try Parser(yaml: text, resolver: .basic).singleRoot()
  } catch {
    throw syntaxError(error)
  }
  var reader = YAMLReader()
  let tree = try root.map { node throws(JSONSyntaxError) in try reader.tree(node, at: "", depth: 0) } ?? .null
  return LocatedJSON(tree: tree, positions: reader.positions)
}

private func syntaxError(_ error: any Error) -> JSONSyntaxError {
  switch error as? YamlError {
  case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
    .composer(_, let problem, let mark, _)?:
    JSONSyntaxError(position: position(mark), message: "this is not YAML: \(problem)")
  case .duplicatedKeysInMapping(let keys, let context)?:
    JSONSyntaxError(
      position: position(context.mark), message: "the key '\(keys.first ?? "")' stands twice in one block")
  default:
    JSONSyntaxError(position: JSONPosition(line: 1, column: 1), message: "this is neither JSON nor YAML")
  }
}

private func position(_ mark: Mark) -> JSONPosition {
  JSONPosition(line: max(1, mark.line), column: max(1, mark.column))
}

private struct YAMLReader {
  var positions: [String: JSONPosition] = [:]
  /// Aliases let a few lines stand for millions of values; no document of people's comes near this.
  private var values = 0
  private static let mostValues = 2_000_000
  private static let maximumDepth = 256

  mutating func tree(_ node: Node, at pointer: String, depth: Int) throws(JSONSyntaxError) -> JSONTree {
    values += 1
    let place = node.mark.map(position) ?? JSONPosition(line: 1, column: 1)
    positions[pointer] = place
    if values > Self.mostValues {
      throw JSONSyntaxError(position: place, message: "the YAML stands for more than \(Self.mostValues) values")
    }
    if depth > Self.maximumDepth {
      throw JSONSyntaxError(position: place, message: "the YAML is nested more than \(Self.maximumDepth) levels deep")
    }
    switch node {
    case .scalar(let scalar): return Self.value(scalar)
    case .sequence(let sequence):
      var elements: [JSONTree] = []
      for element in sequence {
        elements.append(try tree(element, at: "\(pointer)/\(elements.count)", depth: depth + 1))
      }
      return .array(elements)
    case .mapping(let mapping):
      var members: [JSONTree.Member] = []
      for (key, value) in mapping {
        guard let name = key.scalar?.string else {
          throw JSONSyntaxError(position: place, message: "a key of this block is no text")
        }
        let inner = LocatedJSON.pointer(pointer, name)
        members.append(.init(name, try tree(value, at: inner, depth: depth + 1)))
      }
      return .object(members)
    case .alias:
      throw JSONSyntaxError(position: place, message: "an alias names no anchor")
    }
  }

  /// A word as YAML 1.2's core schema reads it; what stands in quotes is a text.
  private static func value(_ scalar: Node.Scalar) -> JSONTree {
    guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
    switch scalar.string {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .boolean(true)
    case "false", "False", "FALSE": return .boolean(false)
    default: return isNumber(scalar.string) ? .number(scalar.string) : .string(scalar.string)
    }
  }

  /// Whether a word is a number in JSON's grammar; other notations of YAML stay texts.
  private static func isNumber(_ word: String) -> Bool {
    guard let first = word.utf8.first, first == UInt8(ascii: "-") || (48...57).contains(first) else { return false }
    if case .number(let digits)? = try? LocatedJSON(parsing: Array(word.utf8)).tree { return digits == word }
    return false
  }
}
