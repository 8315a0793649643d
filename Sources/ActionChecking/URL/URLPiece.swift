import DataActions

/// A character of a URL's literals, or a value that is filled in, with the part of the text that it belongs to.
struct URLPiece {
  let content: TextPart
  /// The character, where this is no value.
  let scalar: Unicode.Scalar?
  /// The index of the part.
  let part: Int

  /// The pieces of a text, in order.
  static func pieces(of text: Text) -> [URLPiece] {
    text.parts.enumerated().flatMap { index, part in
      guard case .literal(let literal) = part else { return [URLPiece(content: part, scalar: nil, part: index)] }
      return literal.unicodeScalars.map { URLPiece(content: part, scalar: $0, part: index) }
    }
  }
}

extension Sequence<URLPiece> {
  /// The pieces as a text again, each character as `write` wants it.
  func text(_ write: (Unicode.Scalar) -> String = { String(Character($0)) }) -> Text {
    var parts: [TextPart] = []
    var literal = ""
    for piece in self {
      if let scalar = piece.scalar {
        literal += write(scalar)
      } else {
        parts += [.literal(literal), piece.content]
        literal = ""
      }
    }
    return Text(parts + [.literal(literal)])
  }
}
