import JSONPath
import JSONText
import PythonSyntax

/// Comparisons as a person would write them: by identity, by value behind a test of the type, or by a helper.
extension QueryPlan {
  /// One side of a comparison.
  private enum Operand {
    case literal(FilterOperand)
    /// What no literal equals.
    case nothing
    case node(NodePlace)
    case length(NodePlace)
    /// A number that is worked out.
    case number(PythonExpression)
  }

  /// Has the terms see to it that two values compare so.
  mutating func expect(
    _ left: FilterOperand, _ comparison: FilterComparison, _ right: FilterOperand, of node: NodePlace,
    _ terms: inout NodeTerms, _ scope: inout ScriptScope
  ) {
    let left = operand(left, of: node, terms.knowledge, &scope)
    let right = operand(right, of: node, terms.knowledge, &scope)
    switch (left, right) {
    case (.literal(let left), .literal(let right)):
      if !Filter.comparison(left, comparison, right).holdsAnywhere { terms.isImpossible = true }
    case (.literal(let literal), _): expect(right, comparison.mirrored, literal, &terms, &scope)
    case (_, .literal(let literal)): expect(left, comparison, literal, &terms, &scope)
    case (.number(let left), .number(let right)):
      terms.add(.comparison(left, PythonComparison(comparison), right))
    default:
      let knowledge = terms.knowledge
      let (left, right) = (whatever(left, knowledge, &scope), whatever(right, knowledge, &scope))
      switch comparison {
      case .equal, .notEqual: terms.add(scope.helper("equal", left, right, scope.deadline))
      case .less: terms.add(scope.helper("less", left, right))
      case .greater: terms.add(scope.helper("less", right, left))
      case .lessOrEqual: terms.add(scope.helper("at_most", left, right, scope.deadline))
      case .greaterOrEqual: terms.add(scope.helper("at_most", right, left, scope.deadline))
      }
    }
  }

  /// Has the terms see to it that a text fits a regular expression.
  mutating func expect(
    _ test: PatternTest, of node: NodePlace, _ terms: inout NodeTerms, _ scope: inout ScriptScope
  ) {
    if case .query(let path) = test.text, path.root == .current, let steps = path.singularSteps, test.takesAllTexts {
      return expectText(at: node.appending(steps), &terms, &scope)
    }
    guard let text = text(test.text, of: node, &terms, &scope) else { return terms.isImpossible = true }
    let origin: PatternOrigin
    if case .string(let pattern) = test.pattern {
      origin = .literal(pattern.text)
    } else if let pattern = self.text(test.pattern, of: node, &terms, &scope) {
      origin = .value(pattern)
    } else {
      return terms.isImpossible = true
    }
    let condition = scope.patternTest(test.extent, text: text, pattern: origin)
    if condition == .boolean(false) { return terms.isImpossible = true }
    let known: [PythonExpression] =
      if case .value(let pattern) = origin { [text, pattern] } else { [text] }
    let parts = if case .and(let parts) = condition { parts } else { [condition] }
    for part in parts where !known.contains(where: { part == NodeKind.text.test($0) }) { terms.add(part) }
  }

  /// Has the terms see to it that a node is a text, whichever.
  private mutating func expectText(at place: NodePlace, _ terms: inout NodeTerms, _ scope: inout ScriptScope) {
    if terms.knowledge.kinds[place] == .text { return }
    terms.add(NodeKind.text.test(optional(place, &terms, &scope)))
  }

  /// The variable that holds a text; nil where there can be none.
  private mutating func text(
    _ value: FilterOperand, of node: NodePlace, _ terms: inout NodeTerms, _ scope: inout ScriptScope
  ) -> PythonExpression? {
    switch operand(value, of: node, terms.knowledge, &scope) {
    case .node(let place): .name(variable(of: place, being: .text, &terms, &scope))
    case .literal(.string(let text)):
      .name(variable(of: NodePlace(.computed(.string(text.text))), being: .text, &terms, &scope))
    case .literal, .nothing, .length, .number: nil
    }
  }

  private mutating func operand(
    _ value: FilterOperand, of node: NodePlace, _ knowledge: NodeKnowledge, _ scope: inout ScriptScope
  ) -> Operand {
    switch value {
    case .null, .boolean, .number, .string: return .literal(value)
    case .query(let path), .value(let path):
      if path.root == .response {
        return .node(NodePlace(prepared(FilterQuery(use: .value, path: path), &scope)))
      }
      if let steps = path.singularSteps { return .node(node.appending(steps)) }
      let nodes = list(of: path, from: node, knowing: knowledge, &scope)
      return .node(NodePlace(.computed(scope.helper("only", nodes))))
    case .count(let path):
      if path.root == .response { return .number(prepared(FilterQuery(use: .count, path: path), &scope)) }
      return .number(.call("len", list(of: path, from: node, knowing: knowledge, &scope)))
    case .length(let inner):
      switch operand(inner, of: node, knowledge, &scope) {
      case .literal(.string(let text)): return .literal(.number(String(text.text.unicodeScalars.count)))
      case .node(let place): return .length(place)
      case .literal, .nothing, .length, .number: return .nothing
      }
    }
  }

  private mutating func whatever(
    _ operand: Operand, _ knowledge: NodeKnowledge, _ scope: inout ScriptScope
  ) -> PythonExpression {
    switch operand {
    case .literal, .nothing: scope.missing
    case .node(let place): whatever(at: place, knowing: knowledge, &scope)
    case .length(let place): scope.helper("length", whatever(at: place, knowing: knowledge, &scope))
    case .number(let value): value
    }
  }

  private mutating func expect(
    _ operand: Operand, _ comparison: FilterComparison, _ literal: FilterOperand, _ terms: inout NodeTerms,
    _ scope: inout ScriptScope
  ) {
    switch (operand, literal) {
    case (.node(let place), _): expect(place, comparison, literal, &terms, &scope)
    case (.length(let place), .number(let digits)):
      let length = PythonExpression.call("len", .name(variable(of: place, being: .sized, &terms, &scope)))
      terms.add(.comparison(length, PythonComparison(comparison), .json(number: digits)))
    case (.number(let value), .number(let digits)):
      terms.add(.comparison(value, PythonComparison(comparison), .json(number: digits)))
    case (.literal, _), (.nothing, _), (.length, _), (.number, _): terms.isImpossible = true
    }
  }

  /// A node against a literal: nothing that is not there, and nothing of another type, compares with it.
  private mutating func expect(
    _ place: NodePlace, _ comparison: FilterComparison, _ literal: FilterOperand, _ terms: inout NodeTerms,
    _ scope: inout ScriptScope
  ) {
    switch literal {
    case .null where comparison.allowsEqual:
      terms.add(.comparison(present(place, &terms, &scope), .same, .none))
    case .boolean(let value) where comparison.allowsEqual:
      terms.add(.comparison(optional(place, &terms, &scope), .same, .boolean(value)))
    case .string(let text) where comparison == .equal:
      terms.add(.comparison(optional(place, &terms, &scope), .equal, .string(text.text)))
    case .string(let text):
      let variable = variable(of: place, being: .text, &terms, &scope)
      terms.add(.comparison(.name(variable), PythonComparison(comparison), .string(text.text)))
    case .number(let digits) where comparison == .equal && !place.steps.isEmpty:
      expectEqual(place, digits, &terms, &scope)
    case .number(let digits):
      let variable = variable(of: place, being: .number, &terms, &scope)
      terms.add(.comparison(.name(variable), PythonComparison(comparison), .json(number: digits)))
    default: terms.isImpossible = true
    }
  }

  /// Python takes True for 1 and False for 0.
  private mutating func expectEqual(
    _ place: NodePlace, _ digits: String, _ terms: inout NodeTerms, _ scope: inout ScriptScope
  ) {
    let isNumber = terms.knowledge.kinds[place] == .number
    terms.add(.comparison(optional(place, &terms, &scope), .equal, .json(number: digits)))
    guard !isNumber, let value = Double(digits), value == 0 || value == 1 else { return }
    terms.knowledge.present.insert(place)
    terms.add(.comparison(present(place, &terms, &scope), .notSame, .boolean(value == 1)))
  }
}

extension PatternTest {
  /// Whether every text fits.
  fileprivate var takesAllTexts: Bool {
    if case .string(let pattern) = pattern, case .everything = PatternTechnique(pattern.text, extent) {
      true
    } else {
      false
    }
  }
}

extension NodePlace {
  /// The place of a value that is in a variable, or is worked out.
  fileprivate init(_ value: PythonExpression) {
    if case .name(let name) = value { self.init(.variable(name)) } else { self.init(.computed(value)) }
  }
}

extension FilterComparison {
  /// Whether it holds for equal values.
  fileprivate var allowsEqual: Bool { [.equal, .lessOrEqual, .greaterOrEqual].contains(self) }
}

extension PythonComparison {
  fileprivate init(_ comparison: FilterComparison) {
    self =
      switch comparison {
      case .equal: .equal
      case .notEqual: .notEqual
      case .less: .less
      case .lessOrEqual: .lessOrEqual
      case .greater: .greater
      case .greaterOrEqual: .greaterOrEqual
      }
  }
}

extension PythonExpression {
  /// A number as JSON writes it. What is beyond Python's floating point numbers is written digit by digit: a response
  /// can have such a whole number.
  fileprivate static func json(number text: String) -> PythonExpression {
    let value = Double(text) ?? 0
    if value == 0 { return .integer(0) }
    if value.isFinite { return .digits(text) }
    let parts = text.lowercased().split(separator: "e")
    let digits = parts[0].filter { $0 != "." && $0 != "-" }
    let behindPoint = parts[0].split(separator: ".").dropFirst().first?.count ?? 0
    let sign = text.hasPrefix("-") ? "-" : ""
    let zeros = parts.count > 1 ? (Int(parts[1]) ?? Self.mostDigits) - behindPoint : 0
    if zeros >= 0, digits.count + zeros < Self.mostDigits {
      return .digits(sign + digits.drop { $0 == "0" } + String(repeating: "0", count: zeros))
    }
    return .call("float", .string(sign + "inf"))
  }

  /// How many digits Python reads in one number.
  private static let mostDigits = 4300
}
