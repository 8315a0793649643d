/// Reads a template, character by character.
struct VelocityParser {
  let characters: [Unicode.Scalar]
  var index = 0
  /// How deep directives, parentheses and texts in double quotes lie in each other.
  var depth = 0
  /// Whether nothing but `blanks` spaces and tabs stands in the current line so far.
  ///
  /// Around directives white space goes as it does in Velocity 2. Velocity 1 keeps and drops other parts of it, which is
  /// all the same to readers of JSON.
  var isAfterNewline = true
  var blanks = 0
  /// Where the text stands, if it is one in double quotes inside a template.
  private let origin: VelocityPlace?
  /// How far lines are counted, so that each character is counted once.
  private var counted = (index: 0, line: 1, column: 1)
  /// The depth at which nesting is refused rather than the stack used up.
  static let maximumDepth = 100

  init(_ text: String, inside origin: VelocityPlace? = nil, depth: Int = 0) {
    characters = Array(text.unicodeScalars)
    self.origin = origin
    self.depth = depth
  }

  mutating func parseTemplate() throws(VelocitySyntaxError) -> [VelocityNode] {
    let nodes = try parseNodes()
    // Only a directive that closes or continues a block ends the nodes before the text does.
    if let word = directiveWord() { throw error("'#\(word.name)' has no '#if' or '#foreach' before it") }
    return nodes
  }

  /// The nodes up to a directive that closes or continues a block, or to the end.
  mutating func parseNodes() throws(VelocitySyntaxError) -> [VelocityNode] {
    var nodes: [VelocityNode] = []
    var text = String.UnicodeScalarView()
    func flush() {
      if !text.isEmpty { nodes.append(.text(String(text))) }
      text = .init()
    }
    while let character = peek {
      if character == "\\" || character == "$" {
        let backslashes = characters[index...].prefix { $0 == "\\" }.count
        index += backslashes
        if startsReference {
          flush()
          nodes.append(.reference(try parseReference(), backslashes: backslashes))
          isAfterNewline = false
          if starts(with: "##") { throw error("'##' right behind a reference is no comment to Velocity 1") }
        } else {
          append(try parseBackslashes(backslashes), to: &text)
        }
      } else if let comment = try parseComment() {
        append(comment.text, to: &text)
        isAfterNewline = comment.endsLine
        if !comment.endsLine, starts(with: "##") { throw error("'##' right behind a comment is none to Velocity 1") }
      } else if let word = directiveWord() {
        if isAfterNewline { text.removeLast(blanks) }
        flush()
        blanks = 0
        if Self.blockWords.contains(word.name) { return nodes }
        nodes.append(try parseDirective(word))
      } else {
        try refuseUnknownDirective()
        index += 1
        append([character], to: &text)
      }
    }
    flush()
    return nodes
  }

  /// Adds to the text of a node, and follows where lines begin.
  private mutating func append(_ more: ArraySlice<Unicode.Scalar>, to text: inout String.UnicodeScalarView) {
    for character in more {
      text.append(character)
      switch character {
      case "\n", "\r": (isAfterNewline, blanks) = (true, 0)
      case " ", "\t": blanks += 1
      default: isAfterNewline = false
      }
    }
  }

  /// The text that backslashes are where no reference follows them: a directive behind an odd number becomes text.
  private mutating func parseBackslashes(_ count: Int) throws(VelocitySyntaxError) -> ArraySlice<Unicode.Scalar> {
    guard count > 0 else {
      try refuseLoneDollar()
      index += 1
      return ["$"]
    }
    if peek == "$" {
      throw error("'\\' before a '$' that is text is not kept by every Velocity; '$esc.d' writes a '$'")
    }
    let all = characters[(index - count)..<index]
    guard let word = directiveWord() else { return all }
    let half = all.prefix(count / 2)
    // Before '#set' they are halved only with it, in every version.
    if count.isMultiple(of: 2) { return word.name == "set" ? all : half }
    defer { index = word.end }
    return half + characters[index..<word.end]
  }

  var peek: Unicode.Scalar? { index < characters.count ? characters[index] : nil }

  func character(_ offset: Int) -> Unicode.Scalar? {
    index + offset < characters.count ? characters[index + offset] : nil
  }

  func starts(with text: String) -> Bool { characters[index...].starts(with: text.unicodeScalars) }

  mutating func take(_ text: String) -> Bool {
    guard starts(with: text) else { return false }
    index += text.unicodeScalars.count
    return true
  }

  mutating func skipSpace() {
    while let character = peek, Self.isSpace(character) { index += 1 }
  }

  static func isSpace(_ character: Unicode.Scalar) -> Bool {
    character == " " || character == "\t" || character == "\n" || character == "\r"
  }

  static func isNameFirst(_ character: Unicode.Scalar?) -> Bool {
    guard let character else { return false }
    return ("a"..."z").contains(character) || ("A"..."Z").contains(character) || character == "_"
  }

  static func isName(_ character: Unicode.Scalar?) -> Bool {
    guard let character else { return false }
    return isNameFirst(character) || ("0"..."9").contains(character)
  }

  mutating func place(at target: Int? = nil) -> VelocityPlace {
    if let origin { return origin }
    let target = target ?? index
    if target < counted.index { counted = (0, 1, 1) }
    for character in characters[counted.index..<target] {
      if character == "\n" { (counted.line, counted.column) = (counted.line + 1, 1) } else { counted.column += 1 }
    }
    counted.index = target
    return VelocityPlace(line: counted.line, column: counted.column)
  }

  mutating func error(_ message: String, at target: Int? = nil) -> VelocitySyntaxError {
    let place = place(at: target)
    return VelocitySyntaxError(line: place.line, column: place.column, message: message)
  }

  /// Parses one level deeper.
  mutating func nested<Result>(
    _ parse: (inout VelocityParser) throws(VelocitySyntaxError) -> Result
  ) throws(VelocitySyntaxError) -> Result {
    if depth == Self.maximumDepth {
      throw error("the template is nested more than \(Self.maximumDepth) levels deep")
    }
    depth += 1
    let result = try parse(&self)
    depth -= 1
    return result
  }
}
