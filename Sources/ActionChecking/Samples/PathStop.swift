import Diagnostics
import JSONPath
import JSONText

/// Where a path that selects nothing came to an end.
struct PathStop {
  /// The longest beginning of the path that selects something.
  let beginning: JSONPath
  /// What it selects.
  let nodes: [JSONTree]
  /// The rest of the path; its first segment selects nothing.
  let rest: ArraySlice<JSONPath.Segment>
  private let document: JSONTree
  private let limit: Int

  var segmentsDone: Int { beginning.segments.count }

  /// Whether less is known of where the path stopped than elsewhere.
  static func < (left: PathStop, right: PathStop) -> Bool {
    (left.segmentsDone, left.nodes.memberNames.count) < (right.segmentsDone, right.nodes.memberNames.count)
  }

  /// Nil where the path selects something.
  init?(of path: JSONPath, from start: JSONTree, in document: JSONTree, limit: Int) throws(TooManyVisits) {
    self.document = document
    self.limit = limit
    var nodes = [path.root == .response ? document : start]
    for (index, segment) in path.segments.enumerated() {
      let next = try Self.step(segment, from: nodes, in: document, limit: limit)
      if next.isEmpty {
        beginning = JSONPath(root: path.root, segments: Array(path.segments[..<index]))
        self.nodes = nodes
        rest = path.segments[index...]
        return
      }
      nodes = next
    }
    return nil
  }

  private static func step(
    _ segment: JSONPath.Segment, from nodes: [JSONTree], in document: JSONTree, limit: Int
  ) throws(TooManyVisits) -> [JSONTree] {
    let path = JSONPath(root: .current, segments: [segment])
    var next: [JSONTree] = []
    for node in nodes { next += try path.nodes(from: node, in: document, visitingAtMost: limit) }
    return next
  }

  /// Whether the path asks for elements of arrays that have none.
  var isAtEmptyList: Bool {
    nodes.allSatisfy { $0.elements?.isEmpty ?? false } && rest.first?.reach == .children
  }

  /// Why nothing is selected, and what is there.
  var explanation: (reason: String, notes: [String]) {
    guard let segment = rest.first, let selector = segment.selectors.first else { return ("", []) }
    switch selector {
    case .name(let name): return missing(name, reach: segment.reach)
    case .filter(let filter): return unfulfilled(filter)
    case .index, .slice, .wildcard: return (tooFew, [])
    }
  }

  private func missing(_ name: ExactText, reach: JSONPath.Segment.Reach) -> (reason: String, notes: [String]) {
    let names = reach == .children ? nodes.memberNames : nodes.flatMap(\.everything).memberNames
    if let near = nearestWord(to: name.text, among: names) {
      return ("\(quoted(name.text)) is not there; the nearest name is \(quoted(near))", [there(names)])
    }
    let reason = names.isEmpty ? kind : "\(quoted(name.text)) is not there"
    let longer = reach == .children ? throughElements + counting(name) : []
    if !longer.isEmpty { return (reason, longer) }
    if let other = elsewhere(name) { return (reason, ["\(quoted(other)) is where there is one"]) }
    return (reason, names.isEmpty ? [] : [there(names)])
  }

  private func there(_ names: [String]) -> String { "in \(place) there are \(listed(names))" }

  private var place: String { quoted(beginning.description) }

  /// What the beginning of the path selects, where that has no members.
  private var kind: String {
    guard let node = nodes.first else { return "" }
    return "\(place) is \(node.kindWords)" + (nodes.count > 1 ? ", and so on" : "")
  }

  /// The same path through all elements, where the path stops at an array.
  private var throughElements: [String] {
    let longer = JSONPath(root: beginning.root, segments: beginning.segments + [.init([.wildcard])] + rest)
    let found = nodes.filter { $0.elements != nil }.flatMap { node in
      let tail = JSONPath(root: .current, segments: [.init([.wildcard])] + rest)
      return (try? tail.nodes(from: node, in: document, visitingAtMost: limit)) ?? []
    }
    if found.isEmpty { return [] }
    return ["\(quoted(longer.description)) selects \(found.count == 1 ? "a value" : "\(found.count) values") there"]
  }

  /// How to count what other languages have a member for.
  private func counting(_ name: ExactText) -> [String] {
    guard ["length", "size", "count"].contains(name.text), nodes.allSatisfy({ $0.elements != nil }) else { return [] }
    let elements = JSONPath(root: beginning.root, segments: beginning.segments + [.init([.wildcard])])
    return ["path(\"\(elements)\").count counts its elements"]
  }

  private var tooFew: String {
    let counts = nodes.compactMap { $0.elements?.count }
    guard let most = counts.max() else { return kind }
    if most == 0 { return "\(place) is an empty array" }
    return "\(place) has \(most == 1 ? "one element" : "\(most) elements")\(nodes.count > 1 ? " at most" : "")"
  }

  private func unfulfilled(_ filter: Filter) -> (reason: String, notes: [String]) {
    let children = nodes.flatMap(\.parts)
    if children.isEmpty { return (kind, []) }
    let reason = "no element of \(place) fulfils the filter"
    for path in filter.ownPaths {
      let stops = children.compactMap { child in
        (try? PathStop(of: path, from: child, in: document, limit: limit)).flatMap(\.self)
      }
      guard stops.count == children.count, let furthest = stops.max(by: <) else {
        continue
      }
      let inner = furthest.explanation
      return ("\(reason), for \(quoted(path.description)) selects nothing: \(inner.reason)", inner.notes)
    }
    return (reason, [])
  }

  /// Where in the response a member of that name is, nearest to the root first.
  private func elsewhere(_ name: ExactText) -> String? {
    var open: [(node: JSONTree, segments: [JSONPath.Segment])] = [(document, [])]
    var next = 0
    while next < open.count, open.count < 10_000 {
      let (node, segments) = open[next]
      next += 1
      for member in node.members ?? [] {
        let path = segments + [.init([.name(ExactText(member.name))])]
        if ExactText(member.name) == name { return JSONPath(segments: path).description }
        open.append((member.value, path))
      }
      if let first = node.elements?.first { open.append((first, segments + [.init([.wildcard])])) }
    }
    return nil
  }
}
