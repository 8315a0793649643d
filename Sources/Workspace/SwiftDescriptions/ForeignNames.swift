import Diagnostics

/// What the files of actions declare for themselves, and must not lend to each other.
///
/// Swift lets files that are compiled together see all of each other, and which are compiled together depends on what
/// was edited last. What compiles must not depend on that.
struct ForeignNames {
  private var declarations: [String: [ScannedSource]] = [:]
  private let sharedNames: Set<String>

  init(actions: [ScannedSource], shared: [ScannedSource]) {
    for file in actions {
      for name in file.lentNames { declarations[name, default: []].append(file) }
    }
    sharedNames = shared.reduce(into: []) { $0.formUnion($1.declaredNames) }
  }

  /// GC169 for each name in an action's file that another action's file declares, and for what it adds to types that
  /// all know.
  func complaints(about file: ScannedSource) -> [Diagnostic] {
    uses(in: file, of: "another action's file") + file.lentExtensions + file.lentOperators
  }

  /// GC169 for each name in a shared file that an action's file declares: not every group has that file.
  func complaints(aboutShared file: ScannedSource) -> [Diagnostic] { uses(in: file, of: "an action's file") }

  private func uses(in file: ScannedSource, of whose: String) -> [Diagnostic] {
    let own = file.ownWords
    var said: Set<String> = []
    return file.tokens.indices.compactMap { index -> Diagnostic? in
      let token = file.tokens[index]
      guard token.kind == .word, let other = declarer(of: token.text, besides: file), !sharedNames.contains(token.text),
        own.contains(token.text) ? file.lends(token, at: index) : !file.isMember(index),
        said.insert(token.text).inserted
      else { return nil }
      let too = own.contains(token.text) ? " too" : ""
      return Diagnostic(
        .foreignDeclaration, "\(quoted(token.text)) is declared in '\(other.source.path)'\(too), \(whose)",
        at: file.location(token))
    }
  }

  private func declarer(of name: String, besides file: ScannedSource) -> ScannedSource? {
    declarations[name]?.first { $0.source.path != file.source.path }
  }
}

extension ScannedSource {
  private static let declaringWords: Set = [
    "struct", "class", "enum", "actor", "protocol", "let", "var", "func", "typealias",
  ]

  /// The names that the file declares at its top and that other files see.
  fileprivate var lentNames: Set<String> {
    Set(tokens.indices.compactMap { lends(tokens[$0], at: $0) ? tokens[$0].text : nil })
  }

  /// Whether a word is one that the file declares at its top for all to see.
  fileprivate func lends(_ token: SwiftToken, at index: Int) -> Bool {
    guard index > 0, token.kind == .word, tokens[index - 1].depth == 0, tokens[index - 1].kind == .word else {
      return false
    }
    return Self.declaringWords.contains(tokens[index - 1].text) && !isPrivate(at: index - 1)
  }

  /// The words to which the file gives a meaning of its own anywhere: declarations, parameters, labels.
  fileprivate var ownWords: Set<String> {
    let before = Self.declaringWords.union(["case", "for", "associatedtype"])
    return Set(
      tokens.indices.compactMap { index in
        guard tokens[index].kind == .word else { return nil }
        let isDeclared = index > 0 && tokens[index - 1].kind == .word && before.contains(tokens[index - 1].text)
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        return isDeclared || next.map { $0.isSymbol(":") || $0.isWord("in") } == true ? tokens[index].text : nil
      })
  }

  /// Whether a word is a member of what stands before it.
  fileprivate func isMember(_ index: Int) -> Bool { index > 0 && tokens[index - 1].isSymbol(".") }

  /// GC169 for extensions of types that the file does not declare itself.
  fileprivate var lentExtensions: [Diagnostic] {
    let own = ownTypes
    return tokens.indices.dropLast().compactMap { index in
      guard tokens[index].isWord("extension"), tokens[index].depth == 0, !isPrivate(at: index),
        !own.contains(tokens[index + 1].text)
      else { return nil }
      return Diagnostic(
        .foreignDeclaration,
        "what extends \(quoted(tokens[index + 1].text)) in an action's file is there for others too",
        at: location(tokens[index + 1]))
    }
  }

  /// GC169 for operators, which are found by their signs from everywhere.
  fileprivate var lentOperators: [Diagnostic] {
    operatorDeclarations.map { index in
      Diagnostic(
        .foreignDeclaration, "an operator in an action's file is there for others too", at: location(tokens[index]))
    }
  }

  private func isPrivate(at keyword: Int) -> Bool {
    tokens[..<keyword].reversed().prefix { $0.line == tokens[keyword].line && $0.kind == .word }
      .contains { $0.text == "private" || $0.text == "fileprivate" }
  }
}
