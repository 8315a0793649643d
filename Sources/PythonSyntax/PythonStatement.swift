/// A Python statement.
package indirect enum PythonStatement: Hashable, Sendable {
  /// `name = value`.
  case assign(PythonName, PythonExpression)
  /// `name: type = value`.
  case declare(PythonName, PythonExpression, PythonExpression)
  /// `value[index] = value`.
  case assignElement(PythonExpression, PythonExpression, PythonExpression)
  /// `first, second = value`.
  case unpack([PythonName], PythonExpression)
  /// An expression for what it does: `names.append(name)`.
  case expression(PythonExpression)
  /// `if condition: …`.
  case when(PythonExpression, [PythonStatement])
  /// `if condition: … elif condition: … else: …`; the last part may be empty.
  case choose([PythonBranch], otherwise: [PythonStatement])
  /// `for name in values: …`.
  case loop(PythonName, in: PythonExpression, [PythonStatement])
  /// `continue`.
  case `continue`
  /// `raise value`.
  case raise(PythonExpression)
  /// `return value`.
  case give(PythonExpression)
  /// `def name(parameters) -> type: …`, inside a function.
  case function(PythonName, [PythonParameter], gives: PythonExpression, [PythonStatement])
  /// A handler of a `try` that the template began: `except failures as name:  # remark`.
  case except(PythonExpression, as: PythonName?, remark: String?, [PythonStatement])
  /// A doc string of paragraphs.
  case docString([PythonParagraph])
  /// A comment on a line of its own.
  case comment(String)
  /// Statements that come from one part of a description, named by its JSON Pointer.
  case origin(String, [PythonStatement])
}

/// What is done where a condition holds.
package struct PythonBranch: Hashable, Sendable {
  /// The condition.
  package let condition: PythonExpression
  /// What is done; at least one statement.
  package let body: [PythonStatement]

  /// Some statements under a condition.
  package init(_ condition: PythonExpression, _ body: [PythonStatement]) {
    self.condition = condition
    self.body = body
  }
}

/// A parameter of a function.
package struct PythonParameter: Hashable, Sendable {
  /// The name.
  package let name: PythonName
  /// The type.
  package let type: PythonExpression

  /// A parameter with its type.
  package init(_ name: PythonName, _ type: PythonExpression) {
    self.name = name
    self.type = type
  }
}

/// A paragraph of a doc string, as plain text that is wrapped to the width.
package enum PythonParagraph: Hashable, Sendable {
  /// Text alone.
  case text(String)
  /// A heading such as `Args:`, and the text below it, indented.
  case section(String, String)
}

/// A line of source, with the part of the description that it comes from.
package struct PythonLine: Hashable, Sendable {
  /// The line, without its end.
  package let text: String
  /// A JSON Pointer into the description; nil for what every script has.
  package let origin: String?

  /// A line from a part of the description, or from none.
  package init(_ text: String, origin: String? = nil) {
    self.text = text
    self.origin = origin
  }
}
