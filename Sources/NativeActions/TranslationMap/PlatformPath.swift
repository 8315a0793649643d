import JSONPath
import JSONText

/// A path as the platform follows it.
///
/// The platform's pages do not name their JSONPath. Published actions use what Jayway's has and RFC 9535 has not: a path
/// without `$`, a name with a hyphen behind a dot, an array of what several places hold. So Jayway's rules, in its default
/// configuration, are taken for the platform's; a path about which its versions or its documentation leave doubt is
/// refused.
///
/// A path that leads to one place by its form gives the value there. One with a filter, a wildcard, a slice, several
/// indices or `..` gives the array of what it finds, and the empty array where it finds nothing: that the default is not
/// used then is inferred from Jayway's, and from `firstFromArray` having a default of its own. Where an object or an array
/// that stands before the first of these is missing, Jayway's finds no path, and the default is used.
struct PlatformPath: Sendable {
  private let segments: [JSONPath.Segment]

  init(parsing text: String) throws(TranslationMap.Mistake) {
    let translated = try Self.translated(text)
    do throws(JSONPathError) {
      segments = try JSONPath(parsing: translated).segments
    } catch {
      throw .init(message: "\(error.expected) is expected at column \(error.column) of \(translated)")
    }
    for segment in segments { try Self.check(segment) }
  }

  /// The value at the path; nil where the path leads nowhere.
  func value(in answer: JSONTree) throws(TranslationMap.Mistake) -> JSONTree? {
    var nodes = [answer]
    var leadsToOne = true
    for segment in segments {
      guard let next = try Self.step(from: nodes, segment, root: answer, strictly: leadsToOne) else { return nil }
      nodes = next
      leadsToOne = leadsToOne && segment.singularStep != nil
    }
    return leadsToOne ? nodes.first : .array(nodes)
  }

  /// The nodes a segment leads to; nil where the path ends here for good, which it does only strictly.
  private static func step(
    from nodes: [JSONTree], _ segment: JSONPath.Segment, root: JSONTree, strictly: Bool
  ) throws(TranslationMap.Mistake) -> [JSONTree]? {
    var found: [JSONTree] = []
    let places = segment.reach == .children ? nodes : nodes.flatMap(\.selfAndDescendants)
    for node in places {
      for selector in segment.selectors {
        guard let more = try children(of: node, selector, root: root) else {
          if strictly, segment.reach == .children { return nil }
          continue
        }
        found += more
      }
    }
    return found
  }

  /// What a selector takes of a node; nil where the node is not of the kind that the selector is for, or lacks the name.
  private static func children(
    of node: JSONTree, _ selector: JSONPath.Selector, root: JSONTree
  ) throws(TranslationMap.Mistake) -> [JSONTree]? {
    switch selector {
    case .name(let name): return node.member(name).map { [$0] }
    case .index(let index):
      guard let elements = node.elements else { return nil }
      let position = index < 0 ? elements.count + index : index
      return elements.indices.contains(position) ? [elements[position]] : []
    case .wildcard: return node.elements ?? node.members?.map(\.value) ?? []
    case .slice(let start, let end, _):
      guard let elements = node.elements else { return nil }
      let bound = { (index: Int) in min(max(index < 0 ? elements.count + index : index, 0), elements.count) }
      let (from, to) = (bound(start ?? 0), bound(end ?? elements.count))
      return from < to ? Array(elements[from..<to]) : []
    case .filter(let filter):
      // Of an object, Jayway's asks the object itself rather than its members.
      guard let candidates = node.elements ?? (node.members == nil ? nil : [node]) else {
        throw .init(message: "a filter of a value that is no array or object is not documented")
      }
      var kept: [JSONTree] = []
      for candidate in candidates where try filter.holds(for: candidate, root: root) { kept.append(candidate) }
      return kept
    }
  }
}

extension JSONTree {
  /// The member of exactly that name.
  func member(_ name: ExactText) -> JSONTree? { members?.first { ExactText($0.name) == name }?.value }

  /// The node and all below it, a parent before its children.
  fileprivate var selfAndDescendants: [JSONTree] {
    var all: [JSONTree] = []
    func visit(_ node: JSONTree) {
      all.append(node)
      for child in node.elements ?? node.members?.map(\.value) ?? [] { visit(child) }
    }
    visit(self)
    return all
  }
}
