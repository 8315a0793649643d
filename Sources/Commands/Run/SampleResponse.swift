import ActionChecking
import DataActions
import JSONPath
import JSONText

/// A response that has a value of the right type wherever an output looks for one, as far as one can be made.
struct SampleResponse {
  /// The response's JSON.
  let tree: JSONTree
  /// The outputs for which the response has nothing, by name.
  let unmet: [String]

  init(_ action: CheckedAction) {
    var root = SampleNode.empty
    // The last page is empty, if no output looks into it.
    if let pages = action.pages {
      let segments = pages.items.map { JSONPath.Segment([.name(ExactText($0))]) }
      root.insert(.array([]), at: segments[...])
    }
    // What a later output puts there, an earlier one may select as well: the second time all meet it.
    for _ in 0..<2 {
      for output in action.outputs { Self.insert(output, into: &root) }
    }
    let tree = root.tree
    self.tree = tree
    unmet = action.outputs.filter { !Self.isMet($0, by: tree) }.map(\.description.name)
  }

  private static func insert(_ output: CheckedOutput, into root: inout SampleNode) {
    let description = output.description
    switch output.source {
    case .value, .call: break
    case .response(let path, let taking):
      root.insert(value(of: description, taking: taking, type: description.type), at: path.segments[...])
    case .elements(let each, let path, let taking):
      let type = description.type.element ?? description.type
      let value = value(of: description, taking: taking, type: type)
      root.insert(value, at: (each.segments + path.segments)[...], twiceAt: each.segments.count)
    }
  }

  /// What an output finds at its path.
  private static func value(of description: OutputDescription, taking: Taking, type: OutputType) -> SampleNode {
    switch taking {
    case .count, .exists: return .empty
    case .all: return value(of: description, type: type.element ?? type)
    case .only, .first, .last, .join: return value(of: description, type: type)
    }
  }

  private static func value(of description: OutputDescription, type: OutputType) -> SampleNode {
    for case .dateTime(let notation) in description.operations { return time(notation) }
    for case .date(let notation) in description.operations { return time(notation) }
    switch type {
    case .string: return .leaf(.string("sample \(description.name)"))
    case .integer: return .leaf(.integer(1))
    case .number: return .leaf(.number("1.5"))
    case .boolean: return .leaf(.boolean(true))
    case .object: return .object([])
    case .strings, .integers, .numbers, .booleans, .objects:
      return .array(type.element.map { [.init(node: value(of: description, type: $0))] } ?? [])
    }
  }

  private static func time(_ notation: TimeNotation) -> SampleNode {
    switch notation {
    case .iso8601: .leaf(.string("2026-01-31T12:00:00Z"))
    case .unixSeconds: .leaf(.integer(1_769_860_800))
    case .unixMilliseconds: .leaf(.integer(1_769_860_800_000))
    }
  }

  /// Whether the response has something for an output, and one thing only where it takes the only one.
  private static func isMet(_ output: CheckedOutput, by tree: JSONTree) -> Bool {
    switch output.source {
    case .value, .call: return true
    case .response(let path, let taking):
      let nodes = path.nodes(in: tree)
      return taking == .only ? nodes.count == 1 : !nodes.isEmpty
    case .elements(let each, let path, _):
      return !JSONPath(segments: each.segments + path.segments).nodes(in: tree).isEmpty
    }
  }
}
