extension ModelFile {
  /// The model in a Swift file, as far as it is one of the lines that a model has; nil where the type is not in it.
  ///
  /// It tells what a model said before it is written again, whoever wrote it.
  package init?(readingSwift text: String, named name: String) {
    var types: [ModelType] = []
    var open: [(name: String, fields: [ModelField])] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let line = line.drop(while: \.isWhitespace)
      if let type = Self.typeName(in: line) {
        open.append((type, []))
      } else if let field = ModelField(line: line), !open.isEmpty {
        open[open.count - 1].fields.append(field)
      } else if line.hasPrefix("}"), let closed = open.popLast() {
        types.append(ModelType(name: closed.name, description: [], fields: closed.fields))
      }
    }
    guard let root = types.first(where: { $0.name == name }) else { return nil }
    self.init(
      root: root, parts: types.filter { $0.name != name }, isArray: text.contains("/// A response is an array of these")
    )
  }

  private static func typeName(in line: Substring) -> String? {
    guard line.hasPrefix("struct "), let colon = line.firstIndex(of: ":"), line[colon...].contains("ResponseModel")
    else {
      return nil
    }
    return String(line[..<colon].dropFirst(7))
  }
}

extension ModelField {
  /// The field of a line `let name = Field("name", .string)`.
  fileprivate init?(line: Substring) {
    guard line.hasPrefix("let "), let equals = line.firstRange(of: " = ") else { return nil }
    var rest = line[equals.upperBound...]
    let isOptional = rest.hasPrefix("OptionalField(\"")
    guard isOptional || rest.hasPrefix("Field(\"") else { return nil }
    rest = rest.drop { $0 != "\"" }.dropFirst()
    guard let name = Self.text(&rest), rest.hasPrefix(", "),
      let type = ModelFieldType(swift: rest.dropFirst(2).dropLast())
    else { return nil }
    self.init(
      name: name, swiftName: String(line[..<equals.lowerBound].dropFirst(4)), type: type, isOptional: isOptional,
      description: [])
  }

  /// The text of a literal up to its closing quote, which is taken off with it.
  private static func text(_ rest: inout Substring) -> String? {
    var text = ""
    while let character = rest.popFirst() {
      switch character {
      case "\"": return text
      case "\\":
        guard let escape = rest.popFirst() else { return nil }
        switch escape {
        case "n": text += "\n"
        case "r": text += "\r"
        case "t": text += "\t"
        case "0": text += "\0"
        case "u":
          let digits = rest.dropFirst().prefix { $0 != "}" }
          guard let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else { return nil }
          text.unicodeScalars.append(scalar)
          rest = rest.dropFirst(digits.count + 2)
        default: text.append(escape)
        }
      default: text.append(character)
      }
    }
    return nil
  }
}

extension ModelFieldType {
  /// The type that a description writes so.
  fileprivate init?(swift word: Substring) {
    switch word {
    case ".string": self = .string
    case ".integer": self = .integer
    case ".number": self = .number
    case ".boolean": self = .boolean
    case ".object": self = .object
    case ".any": self = .any
    default:
      if word.hasSuffix(".self") {
        self = .model(String(word.dropLast(5)))
      } else if word.hasPrefix(".array(of: "), let element = ModelFieldType(swift: word.dropFirst(11).dropLast()) {
        self = .array(element)
      } else {
        return nil
      }
    }
  }
}
