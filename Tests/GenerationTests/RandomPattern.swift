/// Regular expressions of RFC 9485 and texts for them, of few characters, so that they often fit.
struct RandomPattern {
  /// The regular expression; now and then it is none.
  let pattern: String
  /// Texts that may fit.
  let texts: [String]

  init(using generator: inout some RandomNumberGenerator) {
    var pattern = Self.choice(depth: 3, using: &generator)
    if Int.random(in: 0..<8, using: &generator) == 0 {
      var scalars = Array(pattern.unicodeScalars)
      let index = Int.random(in: 0...scalars.count, using: &generator)
      scalars.insert(Self.one(of: Array(#"()[]{}*+?|\-^$.,"#.unicodeScalars), using: &generator), at: index)
      pattern = String(String.UnicodeScalarView(scalars))
    }
    self.pattern = pattern
    texts = (0..<12).map { length in
      (0..<length / 2).map { _ in Self.one(of: Self.characters, using: &generator) }.joined()
    }
  }

  private static let characters = ["a", "a", "b", "b", "c", "-", "$", "^", ".", "\n", "\r", "É", "\u{2028}", "5", "🙂"]

  private static let atoms = [
    "a", "a", "b", "b", "c", "-", ".", ".", "^", "$", #"\."#, #"\n"#, #"\-"#, #"\^"#, "[ab]", "[^a]", "[a-c]", "[^-b]",
    #"[\n-\-c-]"#, #"\p{Lu}"#, #"\P{L}"#, #"[\p{Nd}a]"#, #"[^\P{L}b]"#, "É", "[É-🙂]", "[$^.*]", "[|&~]", "[&&]",
    "[||~~]",
    "[(?:)]", "()", "/", "#", " ",
  ]

  private static let quantifiers = ["*", "+", "?", "{2}", "{0}", "{0,1}", "{1,}", "{2,}", "{0,2}", "{1,3}", "{1}"]

  private static func choice(depth: Int, using generator: inout some RandomNumberGenerator) -> String {
    let count = one(of: [1, 1, 1, 2, 3], using: &generator)
    return (0..<count).map { _ in sequence(depth: depth, using: &generator) }.joined(separator: "|")
  }

  private static func sequence(depth: Int, using generator: inout some RandomNumberGenerator) -> String {
    (0..<Int.random(in: 0...3, using: &generator)).map { _ in piece(depth: depth, using: &generator) }.joined()
  }

  private static func piece(depth: Int, using generator: inout some RandomNumberGenerator) -> String {
    let isGroup = depth > 0 && Int.random(in: 0..<3, using: &generator) == 0
    let atom = isGroup ? "(" + choice(depth: depth - 1, using: &generator) + ")" : one(of: atoms, using: &generator)
    return Bool.random(using: &generator) ? atom : atom + one(of: quantifiers, using: &generator)
  }

  private static func one<Element>(of elements: [Element], using generator: inout some RandomNumberGenerator) -> Element
  {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }
}
