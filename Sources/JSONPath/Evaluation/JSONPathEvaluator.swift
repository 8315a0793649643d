import JSONText

/// Walks a document along queries; never recursive over the document, only over the query.
struct JSONPathEvaluator {
  private let document: JSONTree
  private var remaining: Int
  private var regularExpressions: [ExactText: IRegexp?] = [:]

  init(document: JSONTree, limit: Int) {
    self.document = document
    remaining = limit
  }

  /// Counts what is looked at.
  mutating func visit(_ count: Int = 1) throws(TooManyVisits) {
    guard count <= remaining else { throw TooManyVisits() }
    remaining -= count
  }

  /// A regular expression, read once; nil where the text is none.
  mutating func regularExpression(_ text: ExactText) -> IRegexp? {
    if let known = regularExpressions[text] { return known }
    let read = try? IRegexp(parsing: text.text)
    regularExpressions[text] = .some(read)
    return read
  }

  mutating func nodes(of path: JSONPath, from current: JSONTree) throws(TooManyVisits) -> [JSONTree] {
    var nodes = [path.root == .response ? document : current]
    for segment in path.segments {
      var next: [JSONTree] = []
      for node in nodes { try append(segment, of: node, to: &next) }
      nodes = next
    }
    return nodes
  }

  private mutating func append(
    _ segment: JSONPath.Segment, of node: JSONTree, to nodes: inout [JSONTree]
  ) throws(TooManyVisits) {
    guard segment.reach == .descendants else {
      for selector in segment.selectors { try append(selector, of: node, to: &nodes) }
      return
    }
    var open = [node]
    while let node = open.popLast() {
      for selector in segment.selectors { try append(selector, of: node, to: &nodes) }
      try visit()
      open.append(contentsOf: node.children.reversed())
    }
  }

  private mutating func append(
    _ selector: JSONPath.Selector, of node: JSONTree, to nodes: inout [JSONTree]
  ) throws(TooManyVisits) {
    try visit()
    switch selector {
    case .name(let name): if let member = node.member(name) { nodes.append(member) }
    case .index(let index):
      guard let elements = node.elements else { return }
      let place = index < 0 ? elements.count + index : index
      if elements.indices.contains(place) { nodes.append(elements[place]) }
    case .wildcard:
      let children = node.children
      try visit(children.count)
      nodes += children
    case .slice(let start, let end, let step):
      let elements = node.elements ?? []
      let places = Self.places(from: start, to: end, by: step, of: elements.count)
      try visit(places.count)
      for place in places { nodes.append(elements[place]) }
    case .filter(let filter):
      for child in node.children where try holds(filter, for: child) { nodes.append(child) }
    }
  }

  /// The places that a slice selects (RFC 9535, section 2.3.4.2.2).
  private static func places(from start: Int?, to end: Int?, by step: Int, of count: Int) -> [Int] {
    let place = { (bound: Int) in bound < 0 ? count + bound : bound }
    if step > 0 {
      let lower = min(max(place(start ?? 0), 0), count)
      let upper = min(max(place(end ?? count), 0), count)
      return Array(stride(from: lower, to: upper, by: step))
    }
    if step == 0 { return [] }
    let upper = min(max(start.map(place) ?? count - 1, -1), count - 1)
    let lower = min(max(end.map(place) ?? -1, -1), count - 1)
    return Array(stride(from: upper, to: lower, by: step))
  }
}

extension JSONTree {
  /// The elements of an array or the values of an object.
  var children: [JSONTree] {
    switch self {
    case .array(let elements): elements
    case .object(let members): members.map(\.value)
    case .null, .boolean, .number, .string: []
    }
  }

  /// The value of the member of exactly that name.
  func member(_ name: ExactText) -> JSONTree? {
    members?.first { $0.name.utf8.elementsEqual(name.text.utf8) }?.value
  }
}
