/// Reads a regular expression from left to right, by the grammar of RFC 9485, section 3.1.
struct IRegexpParser {
  private var scanner: IRegexpScanner
  private var depth = 0

  init(_ text: String) {
    scanner = IRegexpScanner(text)
  }

  mutating func parse() throws(IRegexpError) -> IRegexp.Node {
    guard scanner.count <= IRegexp.maximumLength else {
      throw IRegexpError(
        column: IRegexp.maximumLength + 1, expected: "at most \(IRegexp.maximumLength) characters")
    }
    let root = try parseChoice()
    if scanner.peek != nil { throw scanner.error("a '(' before this ')'") }
    return root
  }

  private mutating func parseChoice() throws(IRegexpError) -> IRegexp.Node {
    var branches = [try parseBranch()]
    while scanner.take("|") { branches.append(try parseBranch()) }
    return try bounded(branches.count == 1 ? branches[0] : .choice(branches), at: scanner.index)
  }

  private mutating func parseBranch() throws(IRegexpError) -> IRegexp.Node {
    var pieces: [IRegexp.Node] = []
    while let scalar = scanner.peek, scalar != "|", scalar != ")" { pieces.append(try parsePiece()) }
    return pieces.count == 1 ? pieces[0] : .sequence(pieces)
  }

  private mutating func parsePiece() throws(IRegexpError) -> IRegexp.Node {
    let atom = try parseAtom()
    let start = scanner.index
    switch scanner.peek {
    case "*":
      scanner.advance()
      return .repetition(atom, atLeast: 0, atMost: nil)
    case "+":
      scanner.advance()
      return .repetition(atom, atLeast: 1, atMost: nil)
    case "?":
      scanner.advance()
      return .repetition(atom, atLeast: 0, atMost: 1)
    case "{":
      scanner.advance()
      return try bounded(try parseCounts(of: atom), at: start)
    default: return atom
    }
  }

  /// The rest of `{n}`, `{n,}` or `{n,m}`.
  private mutating func parseCounts(of atom: IRegexp.Node) throws(IRegexpError) -> IRegexp.Node {
    let low = try parseCount()
    var high: Int? = low
    if scanner.take(",") {
      let start = scanner.index
      high = scanner.peek == "}" ? nil : try parseCount()
      if let high, high < low { throw scanner.error("a count of at least \(low)", at: start) }
    }
    guard scanner.take("}") else { throw scanner.error("a closing '}'") }
    return .repetition(atom, atLeast: low, atMost: high)
  }

  private mutating func parseCount() throws(IRegexpError) -> Int {
    let start = scanner.index
    var count = 0
    while let scalar = scanner.peek, ("0"..."9").contains(scalar) {
      count = min(count * 10 + Int(scalar.value - 48), IRegexp.maximumPositions + 1)
      scanner.advance()
    }
    if scanner.index == start { throw scanner.error("a count") }
    return count
  }

  private mutating func parseAtom() throws(IRegexpError) -> IRegexp.Node {
    switch scanner.peek {
    case "(": return try parseGroup()
    case ".":
      scanner.advance()
      return .character(.anything)
    case "^":
      scanner.advance()
      return .end(.beginning)
    case "$":
      scanner.advance()
      return .end(.end)
    case "[": return .character(try scanner.takeClass())
    case "\\": return .character(try scanner.takeEscape())
    case "*", "+", "?", "{": throw scanner.error("something before it that is repeated")
    case "]", "}": throw scanner.error("a '\\' before this character")
    case let scalar?:
      scanner.advance()
      return .character(CharacterClass(scalar))
    case nil: preconditionFailure("a piece begins with a character")
    }
  }

  private mutating func parseGroup() throws(IRegexpError) -> IRegexp.Node {
    depth += 1
    defer { depth -= 1 }
    guard depth <= IRegexp.maximumDepth else {
      throw scanner.error("groups that are at most \(IRegexp.maximumDepth) levels deep")
    }
    scanner.advance()
    let choice = try parseChoice()
    guard scanner.take(")") else { throw scanner.error("a closing ')'") }
    return choice
  }

  /// A part that is small enough, its counts written out.
  private func bounded(_ node: IRegexp.Node, at index: Int) throws(IRegexpError) -> IRegexp.Node {
    if node.positions <= IRegexp.maximumPositions { return node }
    throw scanner.error("at most \(IRegexp.maximumPositions) characters once counts are written out", at: index)
  }
}
