/// A piece of a template.
indirect enum VelocityNode: Hashable, Sendable {
  /// Text that stays as it is.
  case text(String)
  /// A reference, with the backslashes in front of it.
  case reference(VelocityReference, backslashes: Int)
  /// `#set($name = …)`.
  case set(name: String, value: VelocityExpression, place: VelocityPlace)
  /// `#if … #elseif … #else … #end`.
  case choice([Branch], otherwise: [VelocityNode])
  /// `#foreach($name in …) … #end`.
  case loop(name: String, over: VelocityExpression, body: [VelocityNode], place: VelocityPlace)

  /// A condition with what is rendered where it holds.
  struct Branch: Hashable, Sendable {
    let condition: VelocityExpression
    let body: [VelocityNode]
    let place: VelocityPlace
  }
}

/// A place in a template: line and column, from 1.
struct VelocityPlace: Hashable, Sendable {
  var line: Int
  var column: Int

  func failure(_ message: String) -> VelocityFailure { .init(line: line, column: column, message: message) }
}

/// `$name.property[0].method(…)`.
struct VelocityReference: Hashable, Sendable {
  /// Whether nothing is printed where it has no value: `$!name`.
  let isQuiet: Bool
  let name: String
  let steps: [Step]
  /// The reference as it is written, which is what is printed where it has no value.
  let literal: String
  let place: VelocityPlace

  /// The way from one value to the next.
  enum Step: Hashable, Sendable {
    case property(String)
    case index(VelocityExpression)
    case method(String, [VelocityExpression])
  }
}

/// What stands in a directive or between a method's parentheses.
indirect enum VelocityExpression: Hashable, Sendable {
  case literal(VelocityValue)
  /// A text in double quotes.
  case template([VelocityNode])
  case reference(VelocityReference)
  case list([VelocityExpression])
  case range(VelocityExpression, VelocityExpression)
  case map([Entry])
  case not(VelocityExpression)
  case binary(VelocityExpression, VelocityOperator, VelocityExpression)

  struct Entry: Hashable, Sendable {
    let key: VelocityExpression
    let value: VelocityExpression
  }
}

/// An operator between two expressions.
enum VelocityOperator: String, Hashable, Sendable, CaseIterable {
  case or = "||"
  case and = "&&"
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case greater = ">"
  case lessOrEqual = "<="
  case greaterOrEqual = ">="
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divide = "/"
  case remainder = "%"

  /// How tightly it binds; the higher, the tighter.
  var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .notEqual: 3
    case .less, .greater, .lessOrEqual, .greaterOrEqual: 4
    case .plus, .minus: 5
    case .times, .divide, .remainder: 6
    }
  }

  /// The operator by the word that also stands for it.
  init?(word: String) {
    let words: [String: VelocityOperator] = [
      "or": .or, "and": .and, "eq": .equal, "ne": .notEqual, "lt": .less, "gt": .greater, "le": .lessOrEqual,
      "ge": .greaterOrEqual,
    ]
    guard let found = words[word] else { return nil }
    self = found
  }
}
