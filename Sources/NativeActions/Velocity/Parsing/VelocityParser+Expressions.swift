extension VelocityParser {
  /// Parameters with commas between them, and the character that closes them.
  mutating func parseParameters(until end: String) throws(VelocitySyntaxError) -> [VelocityExpression] {
    var parameters: [VelocityExpression] = []
    skipSpace()
    if take(end) { return [] }
    repeat {
      parameters.append(try parseParameter())
      skipSpace()
    } while take(",")
    guard take(end) else { throw error("',' or '\(end)' is expected") }
    return parameters
  }

  /// A value in a list, a map, an index or a method's parentheses, where Velocity 1 takes no operators.
  mutating func parseParameter() throws(VelocitySyntaxError) -> VelocityExpression {
    skipSpace()
    if peek == "(" || peek == "!" || starts(with: "not ") {
      throw error("operators and parentheses are no parameters to Velocity 1; '#set' takes them")
    }
    let parameter = try nested { parser throws(VelocitySyntaxError) in try parser.parseOperand() }
    skipSpace()
    if operatorHere() != nil { throw error("operators are no parameters to Velocity 1; '#set' takes them") }
    return parameter
  }

  mutating func parseExpression() throws(VelocitySyntaxError) -> VelocityExpression {
    try nested { parser throws(VelocitySyntaxError) in try parser.parseOperation(above: 0) }
  }

  /// Operators that bind tighter than a precedence, with what stands around them.
  private mutating func parseOperation(above precedence: Int) throws(VelocitySyntaxError) -> VelocityExpression {
    var left = try parseOperand()
    while true {
      skipSpace()
      guard let (found, end) = operatorHere(), found.precedence > precedence else { return left }
      index = end
      left = .binary(left, found, try parseOperation(above: found.precedence))
    }
  }

  private static let longestFirst = VelocityOperator.allCases.sorted { $0.rawValue.utf8.count > $1.rawValue.utf8.count }

  /// The operator that stands here with the place behind it.
  private func operatorHere() -> (VelocityOperator, Int)? {
    if let symbol = Self.longestFirst.first(where: { starts(with: $0.rawValue) }) {
      return (symbol, index + symbol.rawValue.utf8.count)
    }
    let word = characters[index...].prefix(while: Self.isName)
    return VelocityOperator(word: String(String.UnicodeScalarView(word))).map { ($0, word.endIndex) }
  }

  private mutating func parseOperand() throws(VelocitySyntaxError) -> VelocityExpression {
    skipSpace()
    let start = index
    switch peek {
    case "$":
      guard startsReference else { throw error("a reference is expected behind '$'") }
      return .reference(try parseReference())
    case "'": return .literal(.string(try parseQuoted("'")))
    case "\"": return try parseTemplateText()
    case "(":
      index += 1
      let expression = try parseExpression()
      skipSpace()
      guard take(")") else { throw error("')' is expected") }
      return expression
    case "!":
      index += 1
      return .not(try nested { parser throws(VelocitySyntaxError) in try parser.parseOperand() })
    case "[":
      index += 1
      return try parseListOrRange()
    case "{":
      index += 1
      return try parseMap()
    case let character? where character == "-" || character == "." || ("0"..."9").contains(character):
      return .literal(.number(try parseNumber()))
    default:
      switch takeName() {
      case "true": return .literal(.boolean(true))
      case "false": return .literal(.boolean(false))
      case "not": return .not(try nested { parser throws(VelocitySyntaxError) in try parser.parseOperand() })
      case let name?: throw error("'\(name)' is no value; a text stands in quotes", at: start)
      case nil: throw error("a value is expected")
      }
    }
  }

  private mutating func parseListOrRange() throws(VelocitySyntaxError) -> VelocityExpression {
    skipSpace()
    if take("]") { return .list([]) }
    let first = try parseParameter()
    skipSpace()
    if take("..") {
      let last = try parseParameter()
      skipSpace()
      guard take("]") else { throw error("']' is expected behind a range") }
      return .range(first, last)
    }
    if take("]") { return .list([first]) }
    guard take(",") else { throw error("',', '..' or ']' is expected") }
    return .list([first] + (try parseParameters(until: "]")))
  }

  private mutating func parseMap() throws(VelocitySyntaxError) -> VelocityExpression {
    var entries: [VelocityExpression.Entry] = []
    skipSpace()
    if take("}") { return .map([]) }
    repeat {
      let key = try parseParameter()
      skipSpace()
      guard take(":") else { throw error("':' is expected behind a map's key") }
      entries.append(.init(key: key, value: try parseParameter()))
      skipSpace()
    } while take(",")
    guard take("}") else { throw error("',' or '}' is expected") }
    return .map(entries)
  }

  private mutating func parseNumber() throws(VelocitySyntaxError) -> String {
    let start = index
    _ = take("-")
    let digits = { (parser: inout VelocityParser) -> Int in
      let digits = parser.characters[parser.index...].prefix { ("0"..."9").contains($0) }
      parser.index = digits.endIndex
      return digits.count
    }
    var count = digits(&self)
    let isWhole = !(peek == "." && character(1) != ".")
    if !isWhole {
      index += 1
      count += digits(&self)
    }
    if count == 0 { throw error("a number is expected", at: start) }
    if peek == "e" || peek == "E" { throw error("a number with an exponent is not simulated", at: start) }
    let text = String(String.UnicodeScalarView(characters[start..<index]))
    guard let number = isWhole ? Int(text).map({ String($0) }) : Double(text).map({ JavaNumber.text(of: $0) }) else {
      throw error("the number is too large", at: start)
    }
    return number
  }

  /// The text between two quotes; a quote in it stands twice.
  private mutating func parseQuoted(_ quote: Unicode.Scalar) throws(VelocitySyntaxError) -> String {
    let start = index
    index += 1
    var text = String.UnicodeScalarView()
    while let character = peek {
      index += 1
      if character == quote {
        if peek != quote { return String(text) }
        index += 1
      }
      text.append(character)
    }
    throw error("a text has no closing quote", at: start)
  }

  private mutating func parseTemplateText() throws(VelocitySyntaxError) -> VelocityExpression {
    let place = place()
    let text = try parseQuoted("\"")
    var inner = VelocityParser(text, inside: place, depth: depth)
    return .template(try inner.nested { parser throws(VelocitySyntaxError) in try parser.parseTemplate() })
  }
}
