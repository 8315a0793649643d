/// The fields of the response models, by which a field that is not there is known.
struct ResponseFields: Sendable {
  private struct Field {
    let name: String
    /// The model of its value, or of its elements, as the file names it; nil where it has none.
    let model: String?
  }

  /// The fields of each model, by the names of the types that it stands in and its own: `User`, `User.Address`.
  private var models: [String: [Field]] = [:]

  /// The names of all fields.
  var names: [String] { models.values.flatMap { $0.map(\.name) }.sorted() }

  /// The fields that some files declare.
  init(in files: [ScannedSource]) {
    for file in files { read(file.tokens) }
  }

  private mutating func read(_ tokens: [SwiftToken]) {
    var open: [(name: String, depth: Int)] = []
    for index in tokens.indices.dropLast(3) {
      let token = tokens[index]
      guard token.isWord("struct") || token.isWord("let") else { continue }
      while let last = open.last, last.depth >= token.depth { open.removeLast() }
      if token.isWord("struct") {
        open.append(((open.map(\.name) + [tokens[index + 1].text]).joined(separator: "."), token.depth))
        continue
      }
      guard let model = open.last?.name, tokens[index + 2].isSymbol("="),
        tokens[index + 3].isWord("Field") || tokens[index + 3].isWord("OptionalField")
      else { continue }
      let value = tokens[(index + 4)...].prefix { !$0.isWord("let") && $0.depth == token.depth }
      let type = value.firstIndex { $0.isWord("self") }.map { value[..<$0].dropLast() }
      models[model, default: []].append(Field(name: tokens[index + 1].text, model: type?.last?.text))
    }
  }

  /// The first word of a chain that its model does not have, and what that has; nil where all are there, or it cannot be
  /// told which model a word belongs to.
  ///
  /// - Parameters:
  ///   - chain: the words behind the property, those that are no fields among them.
  ///   - property: the property that stands for a response.
  func missing(
    in chain: some Sequence<SwiftToken>, of property: String, placeWords: Set<String>, declaredIn file: ScannedSource
  ) -> (word: SwiftToken, fields: [String])? {
    guard var model = Self.model(of: property, in: file) else { return nil }
    for word in chain where !placeWords.contains(word.text) {
      guard let fields = models[model] else { return nil }
      guard let field = fields.first(where: { $0.name == word.text }) else { return (word, fields.map(\.name)) }
      guard let next = field.model.flatMap({ resolved($0, in: model) }) else { return nil }
      model = next
    }
    return nil
  }

  /// `User` where `let user = Response<User>()` or `Response<[User]>()`.
  private static func model(of property: String, in file: ScannedSource) -> String? {
    let tokens = file.tokens
    let start = tokens.indices.dropLast(4).first { index in
      tokens[index].isWord("let") && tokens[index + 1].isWord(property) && tokens[index + 2].isSymbol("=")
        && tokens[index + 3].isWord("Response") && tokens[index + 4].isSymbol("<")
    }
    return start.map { start in
      tokens[(start + 5)...].prefix { !$0.isSymbol(">") }.filter { $0.kind == .word }.map(\.text)
        .joined(separator: ".")
    }
  }

  /// The model that a name means inside another one: one that stands in that, beside it, or at a file's top.
  private func resolved(_ name: String, in model: String) -> String? {
    var outer = model.split(separator: ".")
    while true {
      let path = (outer + [Substring(name)]).joined(separator: ".")
      if models[path] != nil { return path }
      if outer.popLast() == nil { return nil }
    }
  }
}
