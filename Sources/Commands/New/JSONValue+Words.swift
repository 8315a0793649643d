import DataActions
import JSONText

extension JSONValue {
  /// The value of a type that words of the command line mean: text as it is, everything else as JSON.
  init?(words: String, type: OutputType) {
    if type == .string {
      self = .string(words)
      return
    }
    guard let tree = try? LocatedJSON(parsing: Array(words.utf8)).tree, let value = try? tree.decode(JSONValue.self)
    else { return nil }
    let fits =
      switch (type, value) {
      case (.integer, .integer), (.number, .integer), (.number, .number), (.boolean, .boolean), (.object, .object):
        true
      default: type.element != nil && tree.elements != nil
      }
    guard fits else { return nil }
    self = value
  }
}
