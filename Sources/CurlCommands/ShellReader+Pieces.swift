extension ShellReader {
  /// Reads what stands together of a word: a quoted part, a variable, or one character.
  mutating func readPiece(into text: inout ShellText) {
    switch peek() {
    case "'": readSingleQuotes(into: &text)
    case "\"": readDoubleQuotes(into: &text)
    case "$": readDollar(into: &text)
    case "\\":
      advance()
      add(peek() ?? "\\", to: &text)
    case "^" where peek(1) == "\"": fault("the command is written for cmd; one for bash is read")
    case "`": fault("what stands in backquotes is only known to a shell")
    case "<": readPlaceholder(into: &text)
    case let scalar?: add(scalar, to: &text)
    case nil: break
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, to text: inout ShellText) {
    text.append(ShellCharacter(content: .scalar(scalar), line: line, column: column))
    advance()
  }

  /// Reads `<order-id>` with what closes it.
  private mutating func readPlaceholder(into text: inout ShellText) {
    while let scalar = peek() {
      add(scalar, to: &text)
      if scalar == ">" { return }
    }
  }

  private mutating func readSingleQuotes(into text: inout ShellText) {
    let start = location
    advance()
    while let scalar = peek() {
      if scalar == "'" { return advance() }
      add(scalar, to: &text)
    }
    fault("the quote is not closed", at: start)
  }

  private mutating func readDoubleQuotes(into text: inout ShellText) {
    let start = location
    advance()
    while let scalar = peek(), faults.isEmpty {
      switch scalar {
      case "\"": return advance()
      case "\\":
        let next = peek(1) ?? "\\"
        if next == "\n" {
          skipContinuation()
        } else if "$`\"\\".unicodeScalars.contains(next) {
          advance()
          add(next, to: &text)
        } else {
          add(scalar, to: &text)
        }
      case "$": readDollar(into: &text)
      case "`": fault("what stands in backquotes is only known to a shell")
      default: add(scalar, to: &text)
      }
    }
    fault("the quote is not closed", at: start)
  }

  /// Reads `$NAME`, `${NAME}`, `$'…'` and `$"…"`; a `$` before anything else is itself.
  private mutating func readDollar(into text: inout ShellText) {
    let start = (line: line, column: column)
    let next = peek(1)
    if next == "'" || next == "\"" {
      advance()
      return next == "'" ? readEscapes(into: &text) : readDoubleQuotes(into: &text)
    }
    if next == "(" { return fault("what stands in '$(…)' is only known to a shell") }
    if let next, ("0"..."9").contains(next) || "@*#?!".unicodeScalars.contains(next) {
      return fault("'$\(next)' is only known to a shell")
    }
    let braced = next == "{"
    let nameStart = index + (braced ? 2 : 1)
    let name = scalars[min(nameStart, scalars.count)...].prefix { scalar in
      scalar.isASCII && Self.isNameByte(UInt8(truncatingIfNeeded: scalar.value))
    }
    if braced, name.isEmpty || peek(2 + name.count) != "}" {
      return fault("'${…}' with more than a name is only known to a shell")
    }
    guard !name.isEmpty else { return add("$", to: &text) }
    let variable = String(String.UnicodeScalarView(name))
    text.append(ShellCharacter(content: .variable(variable), line: start.line, column: start.column))
    for _ in 0..<(name.count + (braced ? 3 : 1)) { advance() }
  }

  /// Reads `'…'` with the escapes of C.
  private mutating func readEscapes(into text: inout ShellText) {
    let start = location
    advance()
    while let scalar = peek() {
      if scalar == "'" { return advance() }
      guard scalar == "\\", let letter = peek(1) else {
        add(scalar, to: &text)
        continue
      }
      let place = (line: line, column: column)
      advance()
      advance()
      let meaning = escape(letter)
      text += meaning.map { ShellCharacter(content: .scalar($0), line: place.line, column: place.column) }
    }
    fault("the quote is not closed", at: start)
  }

  /// What a backslash and a letter, which are behind the reader, and the digits that follow mean.
  private mutating func escape(_ letter: Unicode.Scalar) -> [Unicode.Scalar] {
    switch letter {
    case "n": return ["\n"]
    case "t": return ["\t"]
    case "r": return ["\r"]
    case "a": return ["\u{7}"]
    case "b": return ["\u{8}"]
    case "e", "E": return ["\u{1B}"]
    case "f": return ["\u{C}"]
    case "v": return ["\u{B}"]
    case "\\", "'", "\"", "?": return [letter]
    case "x": return bytes(first: digits(16, atMost: 2))
    case "u": return [number(digits(16, atMost: 4), radix: 16)]
    case "U": return [number(digits(16, atMost: 8), radix: 16)]
    case "0"..."7":
      let digits = String(letter) + digits(8, atMost: 2)
      return [number(digits, radix: 8)]
    default: return ["\\", letter]
    }
  }

  private mutating func digits(_ radix: Int, atMost count: Int) -> String {
    var digits = ""
    while digits.utf8.count < count, let scalar = peek(), Int(String(scalar), radix: radix) != nil {
      digits.unicodeScalars.append(scalar)
      advance()
    }
    return digits
  }

  private mutating func number(_ digits: String, radix: UInt32) -> Unicode.Scalar {
    guard let value = UInt32(digits, radix: Int(radix)), let scalar = Unicode.Scalar(value) else {
      fault("the escape is no character")
      return "\u{FFFD}"
    }
    return scalar
  }

  /// `\xC3\xA4` are the bytes of a character.
  private mutating func bytes(first digits: String) -> [Unicode.Scalar] {
    var bytes = [UInt8(digits, radix: 16)].compactMap(\.self)
    while bytes.count < 4 {
      if let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first { return [scalar] }
      guard peek() == "\\", peek(1) == "x" else { break }
      advance()
      advance()
      guard let byte = UInt8(self.digits(16, atMost: 2), radix: 16) else { break }
      bytes.append(byte)
    }
    if let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first { return [scalar] }
    fault("the escape is no character")
    return []
  }
}
