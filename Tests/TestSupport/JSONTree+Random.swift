package import JSONText

extension JSONTree {
  /// A value of any kind, with hostile texts, nested at most so deep.
  package static func random(depth: Int, using generator: inout some RandomNumberGenerator) -> JSONTree {
    switch Int.random(in: 0..<(depth == 0 ? 4 : 6), using: &generator) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &generator))
    case 2: return .number(numbers.randomElement(using: &generator) ?? "0")
    case 3: return .string(hostileText(using: &generator))
    case 4:
      let count = Int.random(in: 0...3, using: &generator)
      return .array((0..<count).map { _ in random(depth: depth - 1, using: &generator) })
    default:
      let count = Int.random(in: 0...3, using: &generator)
      let members = (0..<count).map { index in
        Member("\(index)" + hostileText(using: &generator), random(depth: depth - 1, using: &generator))
      }
      return .object(members)
    }
  }

  /// A text of pieces that mean something to JSON, Python, templates or terminals.
  package static func hostileText(using generator: inout some RandomNumberGenerator) -> String {
    let count = Int.random(in: 0...4, using: &generator)
    return (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
  }

  private static let numbers = [
    "0", "-0", "1", "-1.5", "1e3", "1E-7", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "0.1",
    "1e308", "10.0",
  ]

  private static let pieces = [
    "\"", "\\", "'", "{", "}", "{{", "}}", "\n", "\r", "\r\n", "\t", "\u{0}", "\u{7F}", "\u{85}", "\u{2028}",
    "\u{202E}",
    "\u{FEFF}", "\"\"\"", "'''", "\\u0041", "\\N{DASH}", "$", "#", "%s", "%(a)s", "é", "e\u{301}", "\u{1F600}",
    "\u{10FFFF}",
    "None", "import", " ", "\u{1B}[31m", "</script>", "${a}", "/", "~", "a", "\u{FFFF}",
  ]
}
