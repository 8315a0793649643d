import JSONText

/// JSON as people write it into commands: a variable or `{name}` may also stand for a whole value, without quotes.
struct CurlJSON {
  /// The JSON; nil where it is none.
  private(set) var tree: JSONTree?
  /// What is wrong where it is none.
  private(set) var message = ""
  /// The character that is wrong.
  private(set) var fault: ShellCharacter?

  /// The JSON of a text; nil where the text has the characters that stand for variables here.
  init?(_ text: ShellText) {
    if text.contains(where: { $0.scalar == Self.open || $0.scalar == Self.close }) { return nil }
    var written = Written(text)
    written.write()
    do throws(JSONSyntaxError) {
      tree = try LocatedJSON(parsing: Array(String(written.scalars).utf8)).tree
    } catch {
      message = error.message
      fault = written.source(line: error.position.line, column: error.position.column)
    }
  }

  /// Two code points for private use stand around a variable's name.
  private static let open: Unicode.Scalar = "\u{10FFFC}"
  private static let close: Unicode.Scalar = "\u{10FFFD}"

  /// A text of the JSON with its variables.
  static func text(_ words: String) -> ShellText {
    var text: ShellText = []
    var name: String?
    for scalar in words.unicodeScalars {
      switch scalar {
      case open: name = ""
      case close:
        text.append(ShellCharacter(content: .variable(name ?? ""), line: 0, column: 0))
        name = nil
      case _ where name != nil: name?.unicodeScalars.append(scalar)
      default: text.append(ShellCharacter(content: .scalar(scalar), line: 0, column: 0))
      }
    }
    return text
  }

  /// The text as plain JSON, with the character that each of its characters comes from.
  private struct Written {
    let text: ShellText
    var scalars = String.UnicodeScalarView()
    var sources: [ShellCharacter] = []
    private var isInText = false

    init(_ text: ShellText) { self.text = text }

    mutating func write() {
      var index = 0
      while index < text.count {
        let character = text[index]
        switch character.content {
        case .variable(let name): add(quotedUnlessInText([open] + name.unicodeScalars + [close]), from: character)
        case .scalar("\\") where isInText && index + 1 < text.count:
          add(["\\"], from: character)
          index += 1
          if let next = text[index].scalar { add([next], from: text[index]) } else { continue }
        case .scalar("\""):
          isInText.toggle()
          add(["\""], from: character)
        case .scalar("{") where !isInText:
          if let length = placeholder(at: index) {
            add(["\""] + text[index..<(index + length)].compactMap(\.scalar) + ["\""], from: character)
            index += length - 1
          } else {
            add(["{"], from: character)
          }
        case .scalar(let scalar): add([scalar], from: character)
        }
        index += 1
      }
    }

    private func quotedUnlessInText(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
      isInText ? scalars : ["\""] + scalars + ["\""]
    }

    /// The length of `{name}` or `{{name}}` at an index.
    private func placeholder(at index: Int) -> Int? {
      let rest = text[index...].prefix(80)
      let braces = rest.prefix { $0.scalar == "{" }.count
      let name = rest.dropFirst(braces).prefix { character in
        character.scalar.map {
          $0.isASCII && ($0.properties.isAlphabetic || "0123456789_-".unicodeScalars.contains($0))
        }
          ?? false
      }
      let end = rest.dropFirst(braces + name.count).prefix(braces)
      guard !name.isEmpty, braces <= 2, end.count == braces, end.allSatisfy({ $0.scalar == "}" }) else { return nil }
      return braces + name.count + braces
    }

    private mutating func add(_ new: [Unicode.Scalar], from source: ShellCharacter) {
      scalars.append(contentsOf: new)
      sources += new.map { _ in source }
    }

    /// The character at a place of the plain JSON.
    func source(line: Int, column: Int) -> ShellCharacter? {
      var place = (line: 1, column: 1)
      for (scalar, source) in zip(scalars, sources) {
        if place.line == line, place.column == column { return source }
        place = scalar == "\n" ? (place.line + 1, 1) : (place.line, place.column + 1)
      }
      return sources.last
    }
  }
}
