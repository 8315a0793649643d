import ArgumentParser
import DataActions
import Diagnostics
import JSONText

/// The argument of `main`, from `--input name=value`.
struct RunInputs {
  /// The inputs, each of its declared type where the words are one, and as text where they are not: what the script
  /// says to that is what a flow would be told.
  let tree: JSONTree

  /// Throws a usage error for a word without '=' and for an input that is not declared.
  init(_ words: [String], declared: [InputDescription]) throws {
    var members: [JSONTree.Member] = []
    for word in words {
      guard let equals = word.firstIndex(of: "=") else {
        throw ValidationError("--input '\(word)' is not of the form 'name=value'")
      }
      let name = String(word[..<equals])
      guard let input = declared.first(where: { $0.name == name }) else {
        let near = nearestWord(to: name, among: declared.map(\.name)).map { "; did you mean '\($0)'?" } ?? ""
        throw ValidationError("the action has no input '\(name)'\(near)")
      }
      members.removeAll { $0.name == name }
      members.append(.init(name, Self.value(String(word[word.index(after: equals)...]), type: input.type)))
    }
    tree = .object(members)
  }

  private static func value(_ words: String, type: InputType) -> JSONTree {
    guard type != .string, let tree = try? LocatedJSON(parsing: Array(words.utf8)).tree else { return .string(words) }
    switch (type, tree) {
    // Python's own limit for the digits of a whole number that it reads.
    case (.integer, .number(let digits)), (.number, .number(let digits)):
      return digits.utf8.count > 4300 ? .string(words) : tree
    case (.boolean, .boolean): return tree
    default: return .string(words)
    }
  }
}
