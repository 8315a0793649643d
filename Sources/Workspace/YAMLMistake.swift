import Diagnostics
import Yams

/// Where a text stops being YAML, and why.
struct YAMLMistake {
  /// One lower-case sentence without a full stop.
  let message: String
  /// The place.
  let location: SourceLocation
  /// Whether it is a key that stands twice in one block.
  let isRepeatedKey: Bool

  /// What Yams says of a file.
  init(_ error: any Error, in file: String) {
    let place = { (mark: Mark?) in
      SourceLocation(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
    }
    var isRepeatedKey = false
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      message = problem.hasPrefix("but ") ? "one document is expected, \(problem)" : problem.lowercased()
      location = place(mark)
    case .duplicatedKeysInMapping(let duplicates, let context):
      message = "'\(duplicates.joined(separator: "', '"))' is given twice"
      location = place(context.mark)
      isRepeatedKey = true
    case .reader(let problem, _, _, _):
      message = problem.lowercased()
      location = place(nil)
    default:
      message = "the file cannot be read as YAML"
      location = place(nil)
    }
    self.isRepeatedKey = isRepeatedKey
  }
}
