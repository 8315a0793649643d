extension VelocityParser {
  /// The directives that end the nodes before them.
  static let blockWords: Set = ["else", "elseif", "end"]
  /// The directives that are simulated.
  private static let knownWords: Set = ["if", "else", "elseif", "end", "set", "foreach"]
  /// The directives of Velocity that are not: no page of the platform names them.
  private static let refusedWords: Set = [
    "break", "define", "evaluate", "include", "macro", "parse", "stop",
  ]

  /// A directive's name with the place behind it.
  struct DirectiveWord {
    let name: String
    let end: Int
  }

  /// The directive of Velocity that stands here, `#if` or `#{if}`; nil where there is none.
  func directiveWord() -> DirectiveWord? {
    guard peek == "#", let word = anyWord(),
      Self.knownWords.contains(word.name) || Self.refusedWords.contains(word.name)
    else { return nil }
    return word
  }

  private func anyWord() -> DirectiveWord? {
    let braced = character(1) == "{"
    let start = index + (braced ? 2 : 1)
    guard start < characters.count, Self.isNameFirst(characters[start]) else { return nil }
    let name = characters[start...].prefix(while: Self.isName)
    if braced, name.endIndex == characters.count || characters[name.endIndex] != "}" { return nil }
    return DirectiveWord(name: String(String.UnicodeScalarView(name)), end: name.endIndex + (braced ? 1 : 0))
  }

  /// What stands behind a `#` that is no directive of Velocity: a macro's name, or text.
  mutating func refuseUnknownDirective() throws(VelocitySyntaxError) {
    guard peek == "#" else { return }
    guard let word = anyWord() else {
      let next = characters[(index + 1)...].first { !Self.isSpace($0) }
      if next == "#" || next == "\\" { throw error("a '#' here is not kept by every Velocity; '$esc.h' writes one") }
      return
    }
    if word.end < characters.count, characters[word.end] == "(" {
      throw error("there is no directive '#\(word.name)'")
    }
  }

  /// The text that stays of a comment or of `#[[…]]#`, and whether its end is that of the line; nil where there is none.
  mutating func parseComment() throws(VelocitySyntaxError) -> (text: ArraySlice<Unicode.Scalar>, endsLine: Bool)? {
    guard peek == "#" else { return nil }
    let start = index
    if take("##") {
      while let character = peek, character != "\n", character != "\r" { index += 1 }
      takeNewline()
      blanks = 0
      return ([], true)
    }
    if take("#*") {
      while index < characters.count {
        if take("*#") { return ([], false) }
        index += 1
      }
      throw error("a comment '#*' has no '*#'", at: start)
    }
    if take("#[[") {
      let from = index
      while index < characters.count {
        let to = index
        if take("]]#") { return (characters[from..<to], false) }
        index += 1
      }
      throw error("a text '#[[' has no ']]#'", at: start)
    }
    return nil
  }

  mutating func parseDirective(_ word: DirectiveWord) throws(VelocitySyntaxError) -> VelocityNode {
    let start = index
    index = word.end
    switch word.name {
    case "if": return try nested { parser throws(VelocitySyntaxError) in try parser.parseChoice(at: start) }
    case "set": return try parseSet(at: start)
    case "foreach": return try nested { parser throws(VelocitySyntaxError) in try parser.parseLoop(at: start) }
    default: throw error("the directive '#\(word.name)' is not simulated", at: start)
    }
  }

  private mutating func parseChoice(at start: Int) throws(VelocitySyntaxError) -> VelocityNode {
    let startsLine = isAfterNewline
    var branches = [try parseBranch(at: start)]
    while let word = directiveWord() {
      let here = index
      index = word.end
      switch word.name {
      case "elseif": branches.append(try parseBranch(at: here))
      case "else":
        takeLineEnd()
        let otherwise = try parseNodes()
        try parseEnd(of: "if", at: start, startsLine)
        return .choice(branches, otherwise: otherwise)
      default:
        index = here
        try parseEnd(of: "if", at: start, startsLine)
        return .choice(branches, otherwise: [])
      }
    }
    throw error("'#if' has no '#end'", at: start)
  }

  private mutating func parseBranch(at start: Int) throws(VelocitySyntaxError) -> VelocityNode.Branch {
    let place = place(at: start)
    try open()
    let condition = try parseExpression()
    try close()
    takeLineEnd()
    return .init(condition: condition, body: try parseNodes(), place: place)
  }

  private mutating func parseSet(at start: Int) throws(VelocitySyntaxError) -> VelocityNode {
    let place = place(at: start)
    try open()
    let target = try parseVariable()
    skipSpace()
    if peek == "." || peek == "[" { throw error("'#set' of a part of a variable is not simulated", at: start) }
    guard take("=") else { throw error("'=' is expected in '#set'") }
    let value = try parseExpression()
    try close()
    isAfterNewline = isAfterNewline && takeLineEnd()
    return .set(name: target, value: value, place: place)
  }

  private mutating func parseLoop(at start: Int) throws(VelocitySyntaxError) -> VelocityNode {
    let place = place(at: start)
    let startsLine = isAfterNewline
    try open()
    let name = try parseVariable()
    skipSpace()
    guard take("in"), !Self.isName(peek) else { throw error("'in' is expected in '#foreach'") }
    let list = try parseExpression()
    try close()
    isAfterNewline = takeLineEnd()
    let body = try parseNodes()
    try parseEnd(of: "foreach", at: start, startsLine)
    return .loop(name: name, over: list, body: body, place: place)
  }

  /// The line's end behind `#end` is kept where the directive did not begin a line.
  private mutating func parseEnd(
    of name: String, at start: Int, _ startsLine: Bool
  ) throws(VelocitySyntaxError) {
    guard let word = directiveWord() else { throw error("'#\(name)' has no '#end'", at: start) }
    guard word.name == "end" else { throw error("'#end' of '#\(name)' is expected before '#\(word.name)'") }
    index = word.end
    isAfterNewline = startsLine && takeLineEnd()
  }

  /// `$name` or `${name}`, as the target of a directive.
  private mutating func parseVariable() throws(VelocitySyntaxError) -> String {
    skipSpace()
    guard take("$") else { throw error("a variable is expected") }
    let braced = take("{")
    guard let name = takeName() else { throw error("a variable's name is expected") }
    if braced, !take("}") { throw error("'}' is expected behind a variable's name") }
    return name
  }

  mutating func takeName() -> String? {
    guard Self.isNameFirst(peek) else { return nil }
    let name = characters[index...].prefix(while: Self.isName)
    index = name.endIndex
    return String(String.UnicodeScalarView(name))
  }

  private mutating func open() throws(VelocitySyntaxError) {
    skipSpace()
    guard take("(") else { throw error("'(' is expected") }
  }

  private mutating func close() throws(VelocitySyntaxError) {
    skipSpace()
    guard take(")") else { throw error("')' is expected") }
  }

  /// The end of a line that holds nothing more behind a directive belongs to the directive.
  @discardableResult
  private mutating func takeLineEnd() -> Bool {
    let start = index
    while peek == " " || peek == "\t" { index += 1 }
    if takeNewline() {
      (isAfterNewline, blanks) = (true, 0)
      return true
    }
    index = start
    return false
  }

  @discardableResult
  private mutating func takeNewline() -> Bool { take("\r\n") || take("\n") || take("\r") }
}
