import JSONPath
import JSONText

/// A part of a sample response in the making.
indirect enum SampleNode {
  case empty
  case leaf(JSONTree)
  case object([Member])
  case array([Element])

  struct Member {
    let name: ExactText
    var node = SampleNode.empty
  }

  struct Element {
    var node = SampleNode.empty
    /// The conditions that it was made for.
    var conditions: [Filter] = []
  }

  /// The part as JSON; null where nothing is known of it.
  var tree: JSONTree {
    switch self {
    case .empty: .null
    case .leaf(let value): value
    case .object(let members): .object(members.map { .init($0.name.text, $0.node.tree) })
    case .array(let elements): .array(elements.map(\.node.tree))
    }
  }

  private var isEmpty: Bool { if case .empty = self { true } else { false } }

  /// Puts a value where segments lead, unless another value is in the way.
  ///
  /// - Parameter twiceAt: how many of the segments lead to elements of which there should be two, if there can be.
  mutating func insert(_ value: SampleNode, at segments: ArraySlice<JSONPath.Segment>, twiceAt: Int = 0) {
    guard let segment = segments.first else { return merge(value) }
    let rest = segments.dropFirst()
    let copies = twiceAt == 1 ? 2 : 1
    for selector in segment.selectors {
      selecting(selector, copies: copies) { $0.insert(value, at: rest, twiceAt: max(0, twiceAt - 1)) }
    }
  }

  /// Makes this the value, or adds what the value has; a number or boolean rather than a text, as it can become one.
  private mutating func merge(_ value: SampleNode) {
    switch (self, value) {
    case (.empty, _), (.leaf(.string), .leaf(.number)), (.leaf(.string), .leaf(.boolean)): self = value
    case (.array(let elements), .array) where elements.isEmpty: self = value
    default: break
    }
  }

  /// Does something to all children that a selector takes, which are made where there are none.
  private mutating func selecting(
    _ selector: JSONPath.Selector, copies: Int, _ change: (inout SampleNode) -> Void
  ) {
    switch selector {
    case .name(let name): changeMember(name, change)
    case .index(let index): changeElement(index, change)
    case .slice(let start, let end, let step): changeSlice(start, end, step, copies: copies, change)
    case .wildcard: changeAll(copies: copies, change)
    case .filter(let filter): changeElements(meeting: filter, copies: copies, change)
    }
  }

  private mutating func changeMember(_ name: ExactText, _ change: (inout SampleNode) -> Void) {
    var members: [Member]
    switch self {
    case .empty: members = []
    case .object(let known): members = known
    case .leaf, .array: return
    }
    let place = members.firstIndex { $0.name == name } ?? members.endIndex
    if place == members.endIndex { members.append(Member(name: name)) }
    change(&members[place].node)
    self = .object(members)
  }

  /// The elements of an array, and of what can become one; nil for any other value.
  private var elements: [Element]? {
    switch self {
    case .empty: []
    case .array(let elements): elements
    case .leaf, .object: nil
    }
  }

  /// How long an array of a sample can be.
  private static let longest = 50

  private mutating func changeElement(_ index: Int, _ change: (inout SampleNode) -> Void) {
    guard var elements, (-Self.longest..<Self.longest).contains(index) else { return }
    let needed = index < 0 ? -index : index + 1
    while elements.count < needed { elements.append(Element()) }
    change(&elements[index < 0 ? elements.count + index : index].node)
    self = .array(elements)
  }

  private mutating func changeSlice(
    _ start: Int?, _ end: Int?, _ step: Int, copies: Int, _ change: (inout SampleNode) -> Void
  ) {
    guard let elements, step != 0 else { return }
    let lengths = max(1, elements.count)...max(1, elements.count, Self.longest)
    let places = lengths.lazy.map { Self.places(start, end, step, length: $0) }
    let longest = places.map(\.count).max() ?? 0
    guard longest > 0, let chosen = places.first(where: { $0.count >= min(copies, longest) }) else { return }
    for place in chosen { changeElement(place, change) }
  }

  /// The indexes that a slice takes of an array of that length (RFC 9535, section 2.3.4.2.2).
  private static func places(_ start: Int?, _ end: Int?, _ step: Int, length: Int) -> [Int] {
    let bound = { (index: Int, range: ClosedRange<Int>) in
      let counted = index < 0 ? index.addingReportingOverflow(length).partialValue : index
      return min(max(counted, range.lowerBound), range.upperBound)
    }
    if step > 0 {
      return Array(stride(from: bound(start ?? 0, 0...length), to: bound(end ?? length, 0...length), by: step))
    }
    let from = bound(start ?? length - 1, -1...length - 1)
    let to = end.map { bound($0, -1...length - 1) } ?? -1
    return Array(stride(from: from, to: to, by: step))
  }

  private mutating func changeAll(copies: Int, _ change: (inout SampleNode) -> Void) {
    if case .object(var members) = self {
      if members.isEmpty { members.append(Member(name: "sample")) }
      for place in members.indices { change(&members[place].node) }
      self = .object(members)
      return
    }
    guard var elements else { return }
    while elements.count < copies { elements.append(Element()) }
    // One that only stands for the index of another stays as it is.
    let known = elements.indices.filter { !elements[$0].node.isEmpty }
    for place in known.count < copies ? Array(elements.indices.prefix(copies)) : known {
      change(&elements[place].node)
    }
    self = .array(elements)
  }

  private mutating func changeElements(
    meeting filter: Filter, copies: Int, _ change: (inout SampleNode) -> Void
  ) {
    guard var elements else { return }
    while elements.count(where: { $0.conditions.contains(filter) }) < copies {
      var element = Element(conditions: [filter])
      element.node.meet(filter)
      elements.append(element)
    }
    for place in elements.indices where elements[place].conditions.contains(filter) {
      change(&elements[place].node)
    }
    self = .array(elements)
  }
}
