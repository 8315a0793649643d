import DataActions
import Diagnostics

extension URLSplitter {
  /// The parameters of the URL's query, decoded as a form is: `%41` is a byte of UTF-8 and `+` a space.
  ///
  /// A parameter without `=` has an empty value. GC122, GC133 and GC135 here.
  mutating func parameters(_ pieces: ArraySlice<URLPiece>) -> [NamedText] {
    reportSecrets(pieces)
    reportIllegal(pieces) { Self.isSegmentCharacter($0) || "/?[]".unicodeScalars.contains($0) }
    return pieces.split { $0.scalar == "&" }.compactMap { parameter($0) }
  }

  private mutating func parameter(_ pieces: ArraySlice<URLPiece>) -> NamedText? {
    let equals = pieces.firstIndex { $0.scalar == "=" } ?? pieces.endIndex
    let name = pieces[..<equals]
    if let filled = name.first(where: { $0.scalar == nil }) {
      report(.filledParameterName, "the name of a query parameter is filled in", at: filled)
      return nil
    }
    guard let plainName = decoded(name).literal else { return nil }
    return NamedText(name: plainName, value: decoded(pieces[equals...].dropFirst()))
  }

  private mutating func decoded(_ pieces: ArraySlice<URLPiece>) -> Text {
    var parts: [TextPart] = []
    var rest = pieces
    while let piece = rest.first {
      guard piece.scalar != nil else {
        parts.append(piece.content)
        rest = rest.dropFirst()
        continue
      }
      let run = rest.prefix { $0.scalar != nil }
      rest = rest.dropFirst(run.count)
      if let text = Self.decoded(run.compactMap(\.scalar)) {
        parts.append(.literal(text))
      } else {
        report(.illegalURLText, "the URL's query has '%' escapes that are not UTF-8", at: piece)
      }
    }
    return Text(parts)
  }

  private static func decoded(_ scalars: [Unicode.Scalar]) -> String? {
    var bytes: [UInt8] = []
    var index = 0
    while index < scalars.count {
      let digits = String(String.UnicodeScalarView(scalars[(index + 1)...].prefix(2)))
      if scalars[index] == "%", digits.utf8.count == 2, let byte = UInt8(digits, radix: 16) {
        bytes.append(byte)
        index += 3
      } else {
        bytes += scalars[index] == "+" ? [UInt8(ascii: " ")] : Array(String(Character(scalars[index])).utf8)
        index += 1
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
