/// What a file can do to files that name nothing of it.
///
/// Swift has few such things, and a shared file seldom needs one. Where it is not certain that a file has none of them,
/// it counts as if it had.
extension ScannedSource {
  /// Whether files that name nothing which this one declares may mean something else because of it.
  var isFeltUnnamed: Bool {
    hasUncertainWords || !operatorDeclarations.isEmpty || conformsBeyondModels || extendsOthers || hasCases
      || bindsPatterns
      || !declaredNames.isDisjoint(with: Self.namedByTheLanguage)
  }

  /// Whether a word holds what may be an operator: beyond ASCII the tokenizer does not tell them from letters.
  var hasUncertainWords: Bool {
    source.bytes.contains { $0 >= 0x80 }
      && tokens.contains { token in
        token.kind == .word
          && token.text.unicodeScalars.contains { !$0.isASCII && !$0.properties.isAlphabetic }
      }
  }

  /// Where operators are declared. They are found by their signs from everywhere, also where a type declares them.
  var operatorDeclarations: [Int] {
    tokens.indices.filter { index in
      isKeyword(index, among: ["operator", "precedencegroup", "macro"])
        || isKeyword(index, among: ["func"]) && (index + 1 == tokens.count || tokens[index + 1].kind != .word)
    }
  }

  /// Whether a type is declared as anything but a plain one or a model: conformances bring operators (`Equatable`),
  /// literals (`ExpressibleByStringLiteral`) and the members of the library's protocols.
  private var conformsBeyondModels: Bool {
    tokens.indices.contains { index in
      declaresType(index)
        && tokens[index...].dropFirst(2).prefix { !$0.isSymbol("{") }.contains { token in
          !token.isSymbol(":") && !token.isSymbol(",") && !token.isWord("ResponseModel") && !token.isWord("Sendable")
        }
    }
  }

  /// Whether a type is extended that the file does not declare itself at its top, under this very name.
  private var extendsOthers: Bool {
    tokens.indices.contains { index in
      isKeyword(index, among: ["extension"]) && declaresType(index) && !ownTypes.contains(tokens[index + 1].text)
    }
  }

  /// Whether an enumeration has cases, and with them a `==` of its own.
  private var hasCases: Bool { tokens.contains { $0.isWord("enum") } && tokens.contains { $0.isWord("case") } }

  /// Whether several names are taken out of one value at the file's top: `let (a, b) = …`.
  private var bindsPatterns: Bool {
    zip(tokens, tokens.dropFirst()).contains { keyword, next in
      keyword.depth == 0 && (keyword.isWord("let") || keyword.isWord("var")) && next.kind != .word
    }
  }

  private func declaresType(_ index: Int) -> Bool {
    isKeyword(index, among: ["struct", "class", "enum", "actor", "protocol", "extension"])
      && index + 1 < tokens.count && tokens[index + 1].kind == .word
  }

  /// Whether a word is one of some keywords, and neither a name in backticks nor a member.
  private func isKeyword(_ index: Int, among words: Set<String>) -> Bool {
    guard tokens[index].kind == .word, words.contains(tokens[index].text) else { return false }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    // On another line, the dot may be the last one of a range.
    if before.isSymbol(".") { return before.line != tokens[index].line }
    return !["let", "var", "func"].contains(before.text) || before.kind != .word
  }

  /// Names that the language or gcgen's own file looks up: a literal without a type is what these say, and the program
  /// of a group holds the words of `DescriptionCompiler.main`.
  private static let namedByTheLanguage: Set<String> = Set([
    "BooleanLiteralType", "ExtendedGraphemeClusterType", "FloatLiteralType", "IntegerLiteralType", "StringLiteralType",
    "UnicodeScalarType",
  ]).union(
    SwiftTokenizer.tokens(of: Array(DescriptionCompiler.main(of: []).utf8)).filter { $0.kind == .word }.map(\.text))
}
