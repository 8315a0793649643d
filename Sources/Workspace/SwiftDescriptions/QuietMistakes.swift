import Diagnostics

/// Mistakes that Swift lets pass in silence.
extension ScannedSource {
  /// GC198 for a `failureDelivery` that is not taken for one; GC199 for `{userID}` in a text.
  var quietMistakes: [Diagnostic] { ignoredDelivery + unfilledNames }

  /// A property that is nearly `failureDelivery`, or that has another type, leaves the default in force.
  private var ignoredDelivery: [Diagnostic] {
    zip(tokens, tokens.dropFirst()).compactMap { keyword, name in
      guard keyword.depth == 1, keyword.isWord("let") || keyword.isWord("var") else { return nil }
      if name.text == "failureDelivery" {
        let line = tokens.filter { $0.line == name.line }
        if line.contains(where: { $0.isWord("FailureDelivery") }) { return nil }
        return Diagnostic(
          .wrongDeclaration, "'failureDelivery' is not a 'FailureDelivery', so it has no effect", at: location(name))
      }
      guard nearestWord(to: name.text, among: ["failureDelivery"]) != nil else { return nil }
      return Diagnostic(
        .wrongDeclaration, "'\(name.text)' has no effect", at: location(name),
        notes: [Note("did you mean 'failureDelivery'")])
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
