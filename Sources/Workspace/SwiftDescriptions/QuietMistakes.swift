import Diagnostics

/// Mistakes that Swift lets pass in silence.
extension ScannedSource {
  /// GC198 for a `failureDelivery` or a `transport` that is not taken for one; GC199 for `{userID}` in a text.
  var quietMistakes: [Diagnostic] { ignoredChoices + unfilledNames }

  /// The parts of an action that may be left out, with their types.
  private static let choices = ["failureDelivery": "FailureDelivery", "transport": "Transport"]

  /// A property that is nearly one of the choices, or that has another type, leaves the default in force.
  private var ignoredChoices: [Diagnostic] {
    zip(tokens, tokens.dropFirst()).compactMap { keyword, name in
      guard keyword.depth == 1, keyword.isWord("let") || keyword.isWord("var") else { return nil }
      let line = tokens.filter { $0.line == name.line }
      if let type = Self.choices[name.text] {
        if line.contains(where: { $0.isWord(type) }) { return nil }
        return Diagnostic(
          .wrongDeclaration, "'\(name.text)' is not a '\(type)', so it has no effect", at: location(name))
      }
      guard let meant = nearestWord(to: name.text, among: Self.choices.keys.sorted()),
        let type = Self.choices[meant], line.contains(where: { $0.isWord(type) })
      else { return nil }
      return Diagnostic(
        .wrongDeclaration, "'\(name.text)' has no effect", at: location(name), notes: [Note("did you mean '\(meant)'")])
    }
  }

  /// The name of an input in Swift between braces; its name on the wire is looked for in every description.
  private var unfilledNames: [Diagnostic] {
    let inputs = properties(of: "Input")
    let onTheWire = Set(
      tokens.indices.dropLast(2).compactMap { index in
        tokens[index].isWord("Input") && tokens[index + 2].kind == .string ? tokens[index + 2].text : nil
      })
    return tokens.flatMap { token -> [Diagnostic] in
      guard token.kind == .string else { return [] }
      return inputs.compactMap { input in
        guard token.text.contains("{\(input)}"), !onTheWire.contains(input) else { return nil }
        return Diagnostic(
          .wrongFilling, "'{\(input)}' stays as it is in the text: write '\\(\(input))' for the input",
          at: location(token))
      }
    }
  }
}
