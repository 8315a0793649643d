/// One complaint: what is wrong, where, and under which code it is explained.
package struct Diagnostic: Hashable, Sendable {
  /// The code, which carries severity and explanation.
  package let code: DiagnosticCode
  /// One lower-case sentence without a full stop that says what is; it quotes the user's words in '…'.
  package let message: String
  /// Where the user made the mistake; nil where no file is to blame.
  package let location: SourceLocation?
  /// What else helps: the earlier declaration, the nearest name, the compiler's own words.
  package let notes: [Note]

  /// A complaint under a code.
  package init(_ code: DiagnosticCode, _ message: String, at location: SourceLocation?, notes: [Note] = []) {
    self.code = code
    self.message = message
    self.location = location
    self.notes = notes
  }
}

/// A remark that belongs to a diagnostic.
package struct Note: Hashable, Sendable {
  /// One lower-case sentence without a full stop.
  package let message: String
  /// The place it speaks of, if it is another one.
  package let location: SourceLocation?

  /// A remark, about a place or not.
  package init(_ message: String, at location: SourceLocation? = nil) {
    self.message = message
    self.location = location
  }
}

/// What a stage made, with all it has to say; no value where there is an error among that.
package struct Checked<Value> {
  /// The stage's proof; nil when a diagnostic is an error.
  package let value: Value?
  /// All complaints, in the order of their places.
  package let diagnostics: [Diagnostic]

  /// A value that stands in spite of its diagnostics (warnings), or none.
  package init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
    self.value = diagnostics.contains { $0.code.severity == .error } ? nil : value
    self.diagnostics = Self.inOrder(diagnostics)
  }

  /// By place; those of one place, or of none, stay as they were found.
  private static func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      switch (left.element.location, right.element.location) {
      case (let first?, let second?) where first != second: first < second
      case (nil, _?): true
      case (_?, nil): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}

extension Checked: Sendable where Value: Sendable {}
