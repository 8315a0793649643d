package import JSONPath

/// How a script tests texts by a regular expression that stands in a query.
///
/// Python's own regular expressions go back and try again. They are used where that is proven to stay linear in the
/// text, whatever it is; all else is for the helper `IRegexp`.
package enum PatternTechnique: Hashable, Sendable {
  /// The regular expression is none: no text fits.
  case nothing
  /// Every text fits.
  case everything
  /// The text is this one.
  case equality(String)
  /// The text begins with this one.
  case beginning(String)
  /// The text ends with this one.
  case end(String)
  /// The text contains this one.
  case containment(String)
  /// A function of Python's `re` takes this for the same.
  case python(Function, String)
  /// The automaton of `IRegexp`.
  case automaton

  /// A function of Python's `re`.
  package enum Function: String, Hashable, Sendable {
    /// The whole text fits.
    case fullmatch
    /// The beginning of the text fits.
    case match
    /// Some part of the text fits.
    case search
  }

  /// The simplest way that is safe.
  package init(_ pattern: String, _ extent: PatternTest.Extent) {
    guard let root = (try? IRegexp(parsing: pattern))?.root else {
      self = .nothing
      return
    }
    let core = PatternCore(root, extent)
    if let constant = core.node.constant {
      self = Self.constant(constant, core)
    } else if let source = PythonPattern.source(of: core.node), PatternRuns.areFew(in: core) {
      self = Self.python(source, core)
    } else {
      self = .automaton
    }
  }

  private static func constant(_ text: String, _ core: PatternCore) -> PatternTechnique {
    switch (core.begins, core.ends) {
    case (true, true): .equality(text)
    case _ where text.isEmpty: .everything
    case (true, false): .beginning(text)
    case (false, true): .end(text)
    case (false, false): .containment(text)
    }
  }

  private static func python(_ source: String, _ core: PatternCore) -> PatternTechnique {
    switch (core.begins, core.ends) {
    case (true, true): .python(.fullmatch, source)
    case (true, false): .python(.match, source)
    case (false, true): .python(.search, PythonPattern.held(source, core.node))
    case (false, false): .python(.search, source)
    }
  }
}
