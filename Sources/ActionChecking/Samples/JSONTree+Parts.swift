import JSONPath
import JSONText

extension JSONTree {
  /// The elements or the members' values.
  var parts: [JSONTree] { elements ?? members?.map(\.value) ?? [] }

  /// The value with all that is below it.
  var everything: [JSONTree] {
    var all: [JSONTree] = []
    var open = [self]
    while let value = open.popLast() {
      all.append(value)
      open.append(contentsOf: value.parts.reversed())
    }
    return all
  }
}

extension [JSONTree] {
  /// The names of the members of all objects, each once.
  var memberNames: [String] {
    var seen: Set<ExactText> = []
    return flatMap { $0.members ?? [] }.map(\.name).filter { seen.insert(ExactText($0)).inserted }
  }
}

extension Filter {
  /// The queries that begin at the node the filter is about.
  var ownPaths: [JSONPath] {
    switch self {
    case .or(let filters), .and(let filters): filters.flatMap(\.ownPaths)
    case .not: []
    case .exists(let path): path.root == .current ? [path] : []
    case .comparison(let left, _, let right): left.ownPaths + right.ownPaths
    case .pattern(let test): test.text.ownPaths + test.pattern.ownPaths
    }
  }
}

extension FilterOperand {
  fileprivate var ownPaths: [JSONPath] {
    switch self {
    case .null, .boolean, .number, .string, .count: []
    case .query(let path), .value(let path): path.root == .current ? [path] : []
    case .length(let operand): operand.ownPaths
    }
  }
}
