/// A regular expression as RFC 9485 has them (I-Regexp), as a syntax tree.
package struct IRegexp: Hashable, Sendable {
  /// A part of a regular expression.
  package indirect enum Node: Hashable, Sendable {
    /// One character.
    case character(CharacterClass)
    /// `^` or `$`: nothing, at one end of the text.
    ///
    /// The RFC names no meaning of them; the compliance suite for JSONPath wants the one that all others give them.
    case end(TextEnd)
    /// Parts one behind the other; none is the empty text.
    case sequence([Node])
    /// One of several parts.
    case choice([Node])
    /// A part so many times; without end where there is no upper bound.
    case repetition(Node, atLeast: Int, atMost: Int?)
  }

  /// An end of a text.
  package enum TextEnd: Hashable, Sendable {
    /// Before the first character.
    case beginning
    /// Behind the last character.
    case end
  }

  /// The whole.
  package let root: Node

  /// The regular expression that a text is, read strictly as RFC 9485 has it.
  ///
  /// Refused is, too, what would need more than `maximumPositions` places once its counts are written out.
  package init(parsing text: String) throws(IRegexpError) {
    var parser = IRegexpParser(text)
    root = try parser.parse()
  }

  /// How many places for a character there can be once counted repetitions are written out.
  package static let maximumPositions = 2_000

  /// How many characters the text of a regular expression can have.
  package static let maximumLength = 4_000

  /// How deep groups can be nested.
  package static let maximumDepth = 50

  /// Whether a text, or some part of it, fits; in time that grows with the text's length as a line does.
  package func matches(_ text: String, _ extent: PatternTest.Extent) -> Bool {
    IRegexpMachine(root).accepts(text, extent)
  }
}

extension IRegexp.Node {
  /// How many places for a character the part needs once its counts are written out; one at least.
  var positions: Int {
    switch self {
    case .character, .end: 1
    case .sequence(let nodes), .choice(let nodes): max(1, nodes.reduce(0) { $0 + $1.positions })
    case .repetition(let node, let low, let high): node.positions * max(1, low, high ?? 0)
    }
  }
}
