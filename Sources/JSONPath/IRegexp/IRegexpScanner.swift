/// The text of a regular expression, and what is read of it: single characters, escapes and classes.
struct IRegexpScanner {
  private(set) var index = 0
  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  var count: Int { scalars.count }

  var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  mutating func advance() { index += 1 }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    index += 1
    return true
  }

  /// `\n`, `\.`, `\p{L}` and the like, outside of a class.
  mutating func takeEscape() throws(IRegexpError) -> CharacterClass { CharacterClass([try takeEscapedItem()]) }

  /// `[…]`.
  mutating func takeClass() throws(IRegexpError) -> CharacterClass {
    advance()
    let isNegated = take("^")
    var items: [CharacterClass.Item] = []
    if take("-") { items.append(.range("-"..."-")) }
    while let scalar = peek, scalar != "]" {
      if scalar == "-" {
        advance()
        guard peek == "]" else { throw error("a '\\' before a '-' between characters", at: index - 1) }
        items.append(.range("-"..."-"))
      } else {
        items.append(try takeClassItem())
      }
    }
    if items.isEmpty { throw error("a character in the class") }
    guard take("]") else { throw error("a closing ']'") }
    return CharacterClass(items, isNegated: isNegated)
  }

  private mutating func takeClassItem() throws(IRegexpError) -> CharacterClass.Item {
    let start = index
    let item = try takeClassCharacter()
    guard case .range(let first) = item, peek == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else {
      return item
    }
    advance()
    guard peek != "-", case .range(let last) = try takeClassCharacter() else {
      throw error("a single character at the end of a range", at: start)
    }
    guard first.lowerBound <= last.lowerBound else {
      throw error("a range whose end is not before its beginning", at: start)
    }
    return .range(first.lowerBound...last.lowerBound)
  }

  private mutating func takeClassCharacter() throws(IRegexpError) -> CharacterClass.Item {
    guard let scalar = peek else { throw error("a closing ']'") }
    if scalar == "\\" { return try takeEscapedItem() }
    if scalar == "[" { throw error("a '\\' before this character") }
    advance()
    return .range(scalar...scalar)
  }

  private mutating func takeEscapedItem() throws(IRegexpError) -> CharacterClass.Item {
    let start = index
    advance()
    guard let scalar = peek else { throw error("a character behind '\\'") }
    advance()
    switch scalar {
    case "n": return .range("\n"..."\n")
    case "r": return .range("\r"..."\r")
    case "t": return .range("\t"..."\t")
    case "(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "{", "|", "}": return .range(scalar...scalar)
    case "p", "P": return .category(try takeCategory(startedAt: start), isNegated: scalar == "P")
    default: throw error("an escape that RFC 9485 knows", at: start)
    }
  }

  /// The rest of `\p{Lu}`.
  private mutating func takeCategory(startedAt start: Int) throws(IRegexpError) -> String {
    let rest = scalars[index...]
    let name = String(String.UnicodeScalarView(rest.dropFirst().prefix { $0 != "}" }.prefix(3)))
    let end = index + 1 + name.unicodeScalars.count
    guard rest.first == "{", Self.categories.contains(name), end < scalars.count, scalars[end] == "}" else {
      throw error("a general category of Unicode such as \\p{Lu}", at: start)
    }
    index = end + 1
    return name
  }

  private static let categories: Set<String> = Set(
    [
      "L": "lmotu", "M": "cen", "N": "dlo", "P": "cdefios", "Z": "lps", "S": "ckmo", "C": "cfno",
    ].flatMap { letter, seconds in [letter] + seconds.map { letter + String($0) } })

  func error(_ expected: String) -> IRegexpError { error(expected, at: index) }

  func error(_ expected: String, at index: Int) -> IRegexpError { IRegexpError(column: index + 1, expected: expected) }
}
