/// The characters that fit one place of a regular expression.
package struct CharacterClass: Hashable, Sendable {
  /// Some of the characters of a class.
  package enum Item: Hashable, Sendable {
    /// All from the first to the last.
    case range(ClosedRange<Unicode.Scalar>)
    /// Those of a general category of Unicode such as `Lu` or `L`, or those of all others.
    case category(String, isNegated: Bool)
  }

  /// What is in the class, or not in it where that is negated.
  package let items: [Item]
  /// Whether all characters are in the class but those of the items.
  package let isNegated: Bool

  /// A class of its items, or of all else.
  init(_ items: [Item], isNegated: Bool = false) {
    self.items = items
    self.isNegated = isNegated
  }

  /// One character.
  init(_ scalar: Unicode.Scalar) {
    self.init([.range(scalar...scalar)])
  }

  /// `.`: every character but those that end a line.
  static let anything = CharacterClass([.range("\n"..."\n"), .range("\r"..."\r")], isNegated: true)

  /// Whether a character is in the class.
  package func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isListed = items.contains { item in
      switch item {
      case .range(let range): range.contains(scalar)
      case .category(let name, let isNegated):
        scalar.properties.generalCategory.abbreviation.hasPrefix(name) != isNegated
      }
    }
    return isListed != isNegated
  }
}

extension Unicode.GeneralCategory {
  /// The name of the category in regular expressions.
  var abbreviation: String {
    switch self {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }
}
