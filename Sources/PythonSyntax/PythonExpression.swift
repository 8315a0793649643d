/// A Python expression; parentheses are put where precedence asks for them.
package indirect enum PythonExpression: Hashable, Sendable {
  /// `None`.
  case none
  /// `True` or `False`.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// A finite number.
  case number(Double)
  /// A number by its digits, as JSON and Python both write it.
  case digits(String)
  /// A text.
  case string(String)
  /// A text of ASCII as bytes: `b"…"`.
  case bytes(String)
  /// A regular expression: a text that is written raw where that spares backslashes.
  case pattern(String)
  /// A text with values filled in: `f"…{name}…"`.
  case formatted([PythonFormattedPart])
  /// A variable, a function or a type.
  case name(PythonName)
  /// `value.name`.
  case attribute(PythonExpression, PythonName)
  /// `value[index]`.
  case element(PythonExpression, PythonExpression)
  /// `start:end:step`, as an index.
  case slice(Int?, Int?, step: Int?)
  /// `function(…)`.
  case call(PythonExpression, [PythonArgument])
  /// `[…]`.
  case list([PythonExpression])
  /// `*value`, in a list.
  case starred(PythonExpression)
  /// `(…)`.
  case tuple([PythonExpression])
  /// `{…}`.
  case dictionary([PythonEntry])
  /// `[element for … in … if …]`.
  case listComprehension(PythonExpression, [PythonClause])
  /// `(element for … in … if …)`; without parentheses where it is the only argument of a call.
  case generator(PythonExpression, [PythonClause])
  /// `left + right`.
  case plus(PythonExpression, PythonExpression)
  /// `left operator right`.
  case comparison(PythonExpression, PythonComparison, PythonExpression)
  /// `low <= value <= high`.
  case between(Int, PythonExpression, Int)
  /// `not value`.
  case not(PythonExpression)
  /// `a and b and …`.
  case and([PythonExpression])
  /// `a or b or …`.
  case or([PythonExpression])
  /// `then if condition else otherwise`.
  case conditional(then: PythonExpression, condition: PythonExpression, otherwise: PythonExpression)
  /// `name := value`.
  case binding(PythonName, PythonExpression)

  /// A call with positional arguments.
  package static func call(_ function: PythonName, _ arguments: PythonExpression...) -> PythonExpression {
    .call(.name(function), arguments.map { PythonArgument($0) })
  }
}

/// An operator between two values.
package enum PythonComparison: String, Hashable, Sendable {
  /// `==`.
  case equal = "=="
  /// `!=`.
  case notEqual = "!="
  /// `<`.
  case less = "<"
  /// `<=`.
  case lessOrEqual = "<="
  /// `>`.
  case greater = ">"
  /// `>=`.
  case greaterOrEqual = ">="
  /// `is`.
  case same = "is"
  /// `is not`.
  case notSame = "is not"
  /// `in`.
  case isIn = "in"
  /// `not in`.
  case notIn = "not in"
}

/// A loop inside a comprehension: `for name in values if condition`.
package struct PythonClause: Hashable, Sendable {
  /// The variable.
  package let name: PythonName
  /// What it stands for one after the other; no variable is bound in it.
  package let values: PythonExpression
  /// What has to hold; nil where nothing has to.
  package let condition: PythonExpression?

  /// A loop over some values.
  package init(_ name: PythonName, in values: PythonExpression, where condition: PythonExpression? = nil) {
    self.name = name
    self.values = values
    self.condition = condition
  }
}

/// A piece of a formatted string.
package enum PythonFormattedPart: Hashable, Sendable {
  /// Text that stands for itself.
  case text(String)
  /// A value whose text is filled in; its source holds no quotes.
  case value(PythonExpression)
}

/// An argument of a call.
package struct PythonArgument: Hashable, Sendable {
  /// The parameter's name; nil where the position says which it is.
  package let name: PythonName?
  /// The value.
  package let value: PythonExpression

  /// An argument by position or by name.
  package init(_ value: PythonExpression, name: PythonName? = nil) {
    self.name = name
    self.value = value
  }
}

/// A member of a dictionary.
package enum PythonEntry: Hashable, Sendable {
  /// `key: value`.
  case member(PythonExpression, PythonExpression)
  /// `**value`.
  case unpacked(PythonExpression)
}
