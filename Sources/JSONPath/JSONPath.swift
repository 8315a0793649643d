/// A JSONPath query (RFC 9535), as a syntax tree.
package struct JSONPath: Hashable, Sendable {
  /// Where a query starts.
  package enum Root: Hashable, Sendable {
    /// `$`: the whole response.
    case response
    /// `@`: the node that a filter, or an element-wise output, is about.
    case current
  }

  /// Where the query starts.
  package let root: Root
  /// The steps from there to the nodes.
  package let segments: [Segment]

  /// A query of its steps.
  package init(root: Root = .response, segments: [Segment]) {
    self.root = root
    self.segments = segments
  }

  /// One step from each node to others.
  package struct Segment: Hashable, Sendable {
    /// How far a step goes.
    package enum Reach: Hashable, Sendable {
      /// `[…]`: to the node's children.
      case children
      /// `..[…]`: to the children of the node and of all that is below it.
      case descendants
    }

    /// How far the step goes.
    package let reach: Reach
    /// What is taken there, one after the other; at least one.
    package let selectors: [Selector]

    /// A step.
    package init(_ selectors: [Selector], reach: Reach = .children) {
      self.reach = reach
      self.selectors = selectors
    }
  }

  /// Which children of a node are taken.
  package enum Selector: Hashable, Sendable {
    /// The member of that name.
    case name(ExactText)
    /// The element at that index; from the end where it is negative.
    case index(Int)
    /// All children.
    case wildcard
    /// The elements `start:end:step`.
    case slice(start: Int?, end: Int?, step: Int)
    /// The children for which the condition holds.
    case filter(Filter)
  }
}

extension JSONPath {
  /// A selector that takes one child at most.
  package enum Step: Hashable, Sendable {
    /// The member of that name.
    case name(ExactText)
    /// The element at that index; from the end where it is negative.
    case index(Int)
  }

  /// The steps of a query that selects one node at most by its form (RFC 9535, section 2.3.5.1); nil for any other.
  package var singularSteps: [Step]? {
    var steps: [Step] = []
    for segment in segments {
      guard let step = segment.singularStep else { return nil }
      steps.append(step)
    }
    return steps
  }
}

extension JSONPath.Segment {
  /// The one step that the segment is; nil where it can lead to several nodes.
  package var singularStep: JSONPath.Step? {
    guard reach == .children, selectors.count == 1 else { return nil }
    switch selectors[0] {
    case .name(let name): return .name(name)
    case .index(let index): return .index(index)
    case .wildcard, .slice, .filter: return nil
    }
  }
}

/// A text that equals another only where it has the same characters, in the same encoding of accents.
///
/// Swift takes `é` and `e` with an accent behind it for the same; JSON and Python do not.
package struct ExactText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The text.
  package let text: String

  /// A text to be compared exactly.
  package init(_ text: String) { self.text = text }

  /// A text that stands in gcgen's own source.
  package init(stringLiteral text: String) { self.text = text }

  /// Whether the characters are the same.
  package static func == (left: ExactText, right: ExactText) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  /// Takes the characters into a hash.
  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension JSONPath {
  /// The query that a text is, read strictly as RFC 9535 has it; it begins with `$`, or with `@` where that is its root.
  package init(parsing text: String, root: Root = .response) throws(JSONPathError) {
    var parser = JSONPathParser(text)
    self.init(root: root, segments: try parser.parseWhole(from: root))
  }
}
