/// What RFC 9110 allows in a header, and what clients send without changing it.
package enum HeaderSyntax {
  /// What HTTP's framing rests on (RFC 9110 and 9112), in lower case: whoever sets these can smuggle a second request.
  package static let ofConnection: Set<String> = [
    "host", "content-length", "transfer-encoding", "connection", "keep-alive", "proxy-connection", "te", "trailer",
    "upgrade", "expect",
  ]

  /// Whether a text is a token (RFC 9110, section 5.6.2).
  static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy(isNameCharacter)
  }

  /// Whether a text is a media type, with parameters or without (RFC 9110, section 8.3.1).
  static func isMediaType(_ text: String) -> Bool {
    let token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
    let quotedText = #""(?:[\t !#-\[\]-~]|\\[\t -~])*""#
    let parameter = "[ \t]*;[ \t]*\(token)=(?:\(token)|\(quotedText))"
    return (try? Regex("\(token)/\(token)(?:\(parameter))*").wholeMatch(in: text)) != nil
  }

  static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case "!", "#", "$", "%", "&", "'", "*", "+", "-", ".", "^", "_", "`", "|", "~": true
    default: false
    }
  }

  /// What is wrong with a piece of a header's value, as the end of a sentence; nil where nothing is.
  ///
  /// Values are visible ASCII, spaces and tabs: beyond that, what arrives differs from server to server.
  static func fault(in text: String, isFirst: Bool, isLast: Bool) -> String? {
    let scalars = text.unicodeScalars
    let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" }
    if let scalar = scalars.first(where: { !isSpace($0) && !("!"..."~").contains($0) }) {
      return "has \(CharacterName.of(scalar)), which a header cannot hold"
    }
    if isFirst, let first = scalars.first, isSpace(first) { return "begins with a space" }
    if isLast, let last = scalars.last, isSpace(last) { return "ends with a space" }
    return nil
  }
}
