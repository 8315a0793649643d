/// Reads a query from left to right, without ever going back further than over blank space.
struct JSONPathParser {
  let scalars: [Unicode.Scalar]
  var index = 0
  /// How many filters, functions and parentheses are open around the index.
  private(set) var nesting = 0
  /// The depth at which a query is refused rather than the stack used up.
  private static let maximumNesting = 50

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The segments behind a root that the whole text has to begin with.
  mutating func parseWhole(from root: JSONPath.Root) throws(JSONPathError) -> [JSONPath.Segment] {
    guard take(root.sign) else { throw noRoot(root) }
    let segments = try parseSegments()
    let end = index
    skipSpace()
    if peek != nil { throw expected(noSegment) }
    if end < index { throw expected("no space at the end", at: end) }
    return segments
  }

  /// Any number of segments; blank space behind the last one is left.
  mutating func parseSegments() throws(JSONPathError) -> [JSONPath.Segment] {
    var segments: [JSONPath.Segment] = []
    while true {
      let end = index
      skipSpace()
      guard peek == "." || peek == "[" else {
        if end < index, let name = nameWithSpace(from: end) { throw expected("\(name) for a name with a space") }
        index = end
        return segments
      }
      segments.append(try parseSegment())
    }
  }

  /// Reads what stands one level deeper.
  mutating func nested<Part>(
    _ read: (inout JSONPathParser) throws(JSONPathError) -> Part
  ) throws(JSONPathError) -> Part {
    guard nesting < Self.maximumNesting else {
      throw expected("an end of nesting after \(Self.maximumNesting) filters, functions and parentheses")
    }
    nesting += 1
    let part = try read(&self)
    nesting -= 1
    return part
  }
}

extension JSONPath.Root {
  /// How a query from here begins.
  var sign: Unicode.Scalar {
    switch self {
    case .response: "$"
    case .current: "@"
    }
  }
}

/// Where the parser stands, and what stands there.
extension JSONPathParser {
  var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    index += 1
    return true
  }

  /// Takes several characters in a row, or none.
  mutating func take(_ word: String) -> Bool {
    guard scalars[index...].starts(with: word.unicodeScalars) else { return false }
    index += word.unicodeScalars.count
    return true
  }

  mutating func skipSpace() {
    while let scalar = peek, Self.isSpace(scalar) { index += 1 }
  }

  /// The characters from an index on for as long as they are such.
  func run(from start: Int, while isPart: (Unicode.Scalar) -> Bool) -> String {
    String(String.UnicodeScalarView(scalars[start...].prefix(while: isPart)))
  }

  /// An error about the place where the parser stands, or about another one.
  func expected(_ expected: String, at place: Int? = nil) -> JSONPathError {
    JSONPathError(column: (place ?? index) + 1, expected: expected)
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  static func isNameFirst(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_": true
    default: scalar.value >= 0x80
    }
  }

  static func isName(_ scalar: Unicode.Scalar) -> Bool { isNameFirst(scalar) || isDigit(scalar) }
}
