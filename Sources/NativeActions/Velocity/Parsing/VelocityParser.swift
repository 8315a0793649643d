/// Reads a template, character by character.
struct VelocityParser {
  let characters: [Unicode.Scalar]
  var index = 0
  /// How deep directives, parentheses and texts in double quotes lie in each other.
  var depth = 0
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
    func flush(_ text: inout String.UnicodeScalarView, _ nodes: inout [VelocityNode]) {
      if !text.isEmpty { nodes.append(.text(String(text))) }
      text = .init()
    }
    while let character = peek {
      switch character {
      case "\\":
        let backslashes = run(of: "\\")
        index += backslashes
        if peek == "$", startsReference {
          flush(&text, &nodes)
          nodes.append(.reference(try parseReference(), backslashes: backslashes))
        } else if peek == "#", let word = directiveWord() {
          text.append(contentsOf: repeatElement("\\", count: backslashes / 2))
          if !backslashes.isMultiple(of: 2) {
            text.append(contentsOf: characters[index..<word.end])
            index = word.end
          }
        } else {
          text.append(contentsOf: repeatElement("\\", count: backslashes))
        }
      case "$" where startsReference:
        flush(&text, &nodes)
        nodes.append(.reference(try parseReference(), backslashes: 0))
      case "#":
        if let comment = try parseComment() {
          text.append(contentsOf: comment)
        } else if let word = directiveWord() {
          if Self.blockWords.contains(word.name) {
            flush(&text, &nodes)
            return nodes
          }
          flush(&text, &nodes)
          nodes.append(try parseDirective(word))
        } else {
          try refuseUnknownDirective()
          text.append(character)
          index += 1
        }
      default:
        text.append(character)
        index += 1
      }
    }
    flush(&text, &nodes)
    return nodes
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

  /// How often a character stands here in a row.
  private func run(of character: Unicode.Scalar) -> Int { characters[index...].prefix { $0 == character }.count }

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
