import ActionChecking
import DataActions
import Diagnostics

/// A character of a shell's word, or a variable whose value only the shell knows, with the place it was written at.
struct ShellCharacter: Hashable, Sendable {
  /// What it is.
  enum Content: Hashable, Sendable {
    case scalar(Unicode.Scalar)
    case variable(String)
  }

  let content: Content
  let line: Int
  let column: Int

  /// The character; nil where it is a variable.
  ///
  /// Not inlined: Swift 6.3.1 stops over that with optimization.
  @inline(never)
  var scalar: Unicode.Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The variable's name; nil where it is none.
  var variable: String? {
    if case .variable(let name) = content { name } else { nil }
  }
}

/// A word, or a part of one, as a shell hands it to a program.
typealias ShellText = [ShellCharacter]

extension Collection<ShellCharacter> {
  /// The text where no variable is in it; nil otherwise.
  var literal: String? {
    allSatisfy { $0.scalar != nil } ? shown : nil
  }

  /// The text with its variables as they were written.
  var shown: String {
    var text = String.UnicodeScalarView()
    for character in self {
      switch character.content {
      case .scalar(let scalar): text.append(scalar)
      case .variable(let name): text += "${\(name)}".unicodeScalars
      }
    }
    return String(text)
  }

  /// The name of the variable that is all there is.
  var onlyVariable: String? { count == 1 ? first?.variable : nil }

  /// Whether it begins with some characters, letter case aside.
  func begins(with words: String) -> Bool {
    count >= words.unicodeScalars.count
      && prefix(words.unicodeScalars.count).literal?.lowercased() == words.lowercased()
  }
}

extension ShellText {
  /// Without white space at its beginning and its end.
  var trimmed: ShellText {
    let isSpace = { (character: ShellCharacter) in character.scalar?.properties.isWhitespace == true }
    return ShellText(ShellText(drop(while: isSpace).reversed()).drop(while: isSpace).reversed())
  }

  /// What stands before the first of a character and behind it; nil where it is not there.
  func halves(at separator: Unicode.Scalar) -> (before: ShellText, after: ShellText)? {
    guard let index = firstIndex(where: { $0.scalar == separator }) else { return nil }
    return (ShellText(self[..<index]), ShellText(self[(index + 1)...]))
  }

  /// The parts between a character, empty ones left out.
  func parts(at separator: Unicode.Scalar) -> [ShellText] {
    split { $0.scalar == separator }.map { ShellText($0) }
  }

  /// As the value of a form or a query says it: `+` is a space and `%41` a byte of UTF-8; nil where that is no text.
  var formDecoded: ShellText? {
    var decoded: ShellText = []
    var index = startIndex
    while index < endIndex {
      let character = self[index]
      if character.scalar == "%" {
        guard let (scalar, end) = escaped(at: index) else { return nil }
        decoded.append(ShellCharacter(content: .scalar(scalar), line: character.line, column: character.column))
        index = end
        continue
      }
      let content: ShellCharacter.Content = character.scalar == "+" ? .scalar(" ") : character.content
      decoded.append(ShellCharacter(content: content, line: character.line, column: character.column))
      index += 1
    }
    return decoded
  }

  /// The character that `%C3%A4` at an index is, and the index behind it.
  private func escaped(at start: Int) -> (Unicode.Scalar, Int)? {
    var bytes: [UInt8] = []
    var index = start
    while bytes.count < 4, index + 2 < endIndex, self[index].scalar == "%",
      let byte = self[(index + 1)...(index + 2)].literal.flatMap({ UInt8($0, radix: 16) })
    {
      bytes.append(byte)
      index += 3
      if let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first {
        return (scalar, index)
      }
    }
    return nil
  }
}
