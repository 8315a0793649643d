/// A response model as gcgen writes it: one file with the type of the response and, inside it, those of its parts.
package struct ModelFile: Hashable, Sendable {
  /// The type of the whole response, or of one element where the response is an array.
  package let root: ModelType
  /// The types of the objects in it, in the order in which fields name them.
  package let parts: [ModelType]
  /// Whether a response is an array of these.
  package let isArray: Bool

  /// A model of its types.
  package init(root: ModelType, parts: [ModelType], isArray: Bool) {
    self.root = root
    self.parts = parts
    self.isArray = isArray
  }

  /// The type of a name.
  package subscript(type name: String) -> ModelType? {
    root.name == name ? root : parts.first { $0.name == name }
  }
}

/// The shape of an object.
package struct ModelType: Hashable, Sendable {
  /// The type's name in Swift.
  package let name: String
  /// What it is, in the schema's words; lines that are empty where the schema has none.
  package let description: [String]
  /// What is in it.
  package let fields: [ModelField]
}

/// A field of an object.
package struct ModelField: Hashable, Sendable {
  /// Its name on the wire.
  package let name: String
  /// Its name in Swift.
  package let swiftName: String
  /// What it holds.
  package let type: ModelFieldType
  /// Whether an object may lack it, or have null for it.
  package let isOptional: Bool
  /// What it is, in the schema's words.
  package let description: [String]
}

/// What a field holds.
package indirect enum ModelFieldType: Hashable, Sendable {
  /// `.string`.
  case string
  /// `.integer`.
  case integer
  /// `.number`.
  case number
  /// `.boolean`.
  case boolean
  /// `.object`: an object of which nothing is known.
  case object
  /// `.any`: values of several kinds, or of which nothing is known.
  case any
  /// An object of a type of the model.
  case model(String)
  /// An array.
  case array(ModelFieldType)

  /// How a description writes it.
  package var swift: String {
    switch self {
    case .string: ".string"
    case .integer: ".integer"
    case .number: ".number"
    case .boolean: ".boolean"
    case .object: ".object"
    case .any: ".any"
    case .model(let name): "\(name).self"
    case .array(let element): ".array(of: \(element.swift))"
    }
  }
}
