import DataActions
import Diagnostics

extension URLSplitter {
  /// The path as it goes on the wire: legal characters and `%41` stay, other letters become `%C3%A4`; the rest is GC133.
  ///
  /// A secret is GC122, for a URL ends in logs; an input that a call may leave out is GC136.
  mutating func path(_ pieces: ArraySlice<URLPiece>) -> Text {
    reportSecrets(pieces)
    reportIllegal(pieces, where: Self.isPathCharacter)
    reportDotSegments(pieces)
    reportOptionalInputs(pieces)
    return pieces.text(Self.onTheWire)
  }

  mutating func reportSecrets(_ pieces: ArraySlice<URLPiece>) {
    for piece in pieces {
      guard let secret = subject.secret(piece.content) else { continue }
      report(.secretInText, "the \(secret) stands in the URL, which ends in logs", at: piece)
    }
  }

  /// GC133 for each character that may not stand there, and for a '%' without two hexadecimal digits.
  mutating func reportIllegal(_ pieces: ArraySlice<URLPiece>, where isLegal: (Unicode.Scalar) -> Bool) {
    var reported: Set<Unicode.Scalar> = []
    let areBracesForInput = !BracedInput.all(in: text, of: subject.description).isEmpty
    for (index, piece) in zip(pieces.indices, pieces) {
      guard let scalar = piece.scalar else { continue }
      if scalar == "%" {
        let digits = pieces[(index + 1)...].prefix(2).compactMap(\.scalar)
        if digits.count == 2, digits.allSatisfy(\.properties.isASCIIHexDigit) { continue }
      } else if isLegal(scalar) || scalar.value >= 0xA0 {
        continue
      } else if scalar == "{" || scalar == "}", areBracesForInput {
        continue
      }
      guard reported.insert(scalar).inserted else { continue }
      let what = scalar == "%" ? "a '%' without two hexadecimal digits" : CharacterName.of(scalar)
      report(.illegalURLText, "the URL has \(what), which cannot stand there", at: piece)
    }
  }

  private mutating func reportDotSegments(_ pieces: ArraySlice<URLPiece>) {
    for segment in pieces.split(omittingEmptySubsequences: false, whereSeparator: { $0.scalar == "/" })
    where segment.allSatisfy({ $0.scalar != nil }) {
      let text = segment.text().literal?.lowercased() ?? ""
      let plain = text.split(separator: "%2e", omittingEmptySubsequences: false).joined(separator: ".")
      if plain == "." || plain == ".." {
        report(
          .illegalURLText, "the URL's path has the step \(quoted(text)), which is resolved away", at: segment.first)
      }
    }
  }

  private mutating func reportOptionalInputs(_ pieces: ArraySlice<URLPiece>) {
    let optional = subject.description.inputs.filter { !$0.required }.map(\.name)
    for piece in pieces {
      guard case .input(let name) = piece.content, optional.contains(name) else { continue }
      report(.optionalInPath, "the optional input \(quoted(name)) stands in the URL's path", at: piece)
    }
  }

  private static func isPathCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "/" || isSegmentCharacter(scalar)
  }

  /// `pchar` of RFC 3986, section 3.3.
  static func isSegmentCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": true
    case "!", "$", "&", "'", "(", ")", "*", "+", ",", ";", "=", ":", "@": true
    default: false
    }
  }

  private static func onTheWire(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(Character(scalar)) }
    return String(Character(scalar)).utf8.map { "%" + String($0, radix: 16, uppercase: true) }.joined()
  }
}
