import ActionChecking
import DataActions
import JSONPath
import JSONText

/// A response that has a value of the right type wherever an output looks for one.
struct SampleResponse {
  private var root = Node.empty

  init(_ action: CheckedAction) {
    for output in action.outputs {
      guard case .response(let path, .only) = output.source, let steps = path.singularSteps else { continue }
      root.insert(Self.value(of: output.description.type, named: output.description.name), at: steps[...])
    }
  }

  /// The response's JSON.
  var tree: JSONTree { root.tree }

  /// A value in the making.
  private indirect enum Node {
    case empty
    case leaf(JSONTree)
    case object([(String, Node)])
    case array([Node])

    /// Puts a value in a place, unless another output's value is in the way.
    mutating func insert(_ value: JSONTree, at path: ArraySlice<JSONPath.Step>) {
      guard let step = path.first else {
        if case .empty = self { self = .leaf(value) }
        return
      }
      switch (self, step) {
      case (.empty, .name), (.object, .name): insert(value, at: path, name: step)
      case (.empty, .index(let index)), (.array, .index(let index)): insert(value, at: path, index: index)
      default: break
      }
    }

    private mutating func insert(
      _ value: JSONTree, at path: ArraySlice<JSONPath.Step>, name step: JSONPath.Step
    ) {
      guard case .name(let name) = step else { return }
      var members: [(String, Node)] = if case .object(let members) = self { members } else { [] }
      if let place = members.firstIndex(where: { $0.0 == name.text }) {
        members[place].1.insert(value, at: path.dropFirst())
      } else {
        var node = Node.empty
        node.insert(value, at: path.dropFirst())
        members.append((name.text, node))
      }
      self = .object(members)
    }

    private mutating func insert(_ value: JSONTree, at path: ArraySlice<JSONPath.Step>, index: Int) {
      guard (-50...50).contains(index) else { return }
      var elements: [Node] = if case .array(let elements) = self { elements } else { [] }
      let needed = index < 0 ? -index : index + 1
      while elements.count < needed { elements.append(.empty) }
      elements[index < 0 ? elements.count + index : index].insert(value, at: path.dropFirst())
      self = .array(elements)
    }

    var tree: JSONTree {
      switch self {
      case .empty: .null
      case .leaf(let value): value
      case .object(let members): .object(members.map { .init($0.0, $0.1.tree) })
      case .array(let elements): .array(elements.map(\.tree))
      }
    }
  }

  private static func value(of type: OutputType, named name: String) -> JSONTree {
    switch type {
    case .string: .string("sample \(name)")
    case .integer: .integer(1)
    case .number: .number("1.5")
    case .boolean: .boolean(true)
    case .object: .object([])
    case .strings, .integers, .numbers, .booleans, .objects:
      .array(type.element.map { [value(of: $0, named: name)] } ?? [])
    }
  }
}
