/// The condition of a filter: `?@.price < 10 && @.name`.
package indirect enum Filter: Hashable, Sendable {
  /// One of these holds; two at least.
  case or([Filter])
  /// All of these hold; two at least.
  case and([Filter])
  /// This does not hold.
  case not(Filter)
  /// The query selects a node.
  case exists(JSONPath)
  /// The two values compare so.
  case comparison(FilterOperand, FilterComparison, FilterOperand)
  /// A text matches a regular expression (RFC 9485).
  case pattern(PatternTest)
}

/// An operator between two values of a filter.
package enum FilterComparison: String, Hashable, Sendable, CaseIterable {
  /// `==`.
  case equal = "=="
  /// `!=`.
  case notEqual = "!="
  /// `<=`.
  case lessOrEqual = "<="
  /// `>=`.
  case greaterOrEqual = ">="
  /// `<`.
  case less = "<"
  /// `>`.
  case greater = ">"

  /// The same with the sides changed.
  package var mirrored: FilterComparison {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}

/// One side of a comparison, or an argument of a function that wants a value; it may be nothing.
package indirect enum FilterOperand: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number as it is written in JSON.
  case number(String)
  /// A text.
  case string(ExactText)
  /// The value of the one node that a singular query selects, or nothing.
  case query(JSONPath)
  /// `length(…)`: of a text in characters, of an array or an object in children; nothing for other values.
  case length(FilterOperand)
  /// `count(…)`: how many nodes the query selects.
  case count(JSONPath)
  /// `value(…)`: the value of the only node that the query selects, or nothing.
  case value(JSONPath)
}

/// `match(…)` or `search(…)`.
package struct PatternTest: Hashable, Sendable {
  /// How much of the text has to fit.
  package enum Extent: Hashable, Sendable {
    /// `match`: the whole of it.
    case whole
    /// `search`: some part of it.
    case part
  }

  /// How much of the text has to fit.
  package let extent: Extent
  /// The text; the test fails for any other value.
  package let text: FilterOperand
  /// The regular expression; the test fails where it is none.
  package let pattern: FilterOperand

  /// A test of a text.
  package init(_ extent: Extent, text: FilterOperand, pattern: FilterOperand) {
    self.extent = extent
    self.text = text
    self.pattern = pattern
  }
}
