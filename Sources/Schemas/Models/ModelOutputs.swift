package import DataActions
import JSONPath
package import SwiftText

/// The outputs that a response's model suggests: its values, those of objects in it, and arrays of equal length for the
/// objects of its lists.
package struct ModelOutputs {
  /// The outputs.
  package private(set) var outputs: [OutputDescription] = []
  /// How they reach their places.
  package private(set) var use: ModelUse
  /// How many fields have no output, because there are too many or the contract has no type for them.
  private var leftOut = 0

  /// What a person should know of what has no output.
  package var remarks: [String] {
    if leftOut == 0 { return [] }
    let fields = leftOut == 1 ? "1 more field" : "\(leftOut) more fields"
    return ["\(fields) of the response can be had: see Responses/\(model.root.name).swift"]
  }

  private let model: ModelFile
  private var names = ContractNames(beside: ["success", "error"])

  /// So many outputs are as many as a person wants to see; the model has the others.
  private static let most = 40
  /// Outputs that an array of objects may have.
  private static let mostForEach = 10

  /// The outputs of a model, beside some inputs, whose names in Swift the response's property must not have.
  package init(of model: ModelFile, inputs: [String] = []) {
    self.model = model
    let names = SwiftNames(inputs: inputs)
    let inputNames = Set(inputs.map { names[$0] })
    var property = Self.property(for: model)
    if inputNames.contains(property) { property += "Response" }
    let element = inputNames.contains("item") || property == "item" ? "element" : "item"
    use = ModelUse(
      property: property, type: model.isArray ? "[\(model.root.name)]" : model.root.name, element: element)
    let place = ModelPlace(swift: property, path: JSONPath(segments: []), isOptional: false)
    if model.isArray {
      addEach(of: model.root, at: place, named: "")
    } else {
      add(model.root, at: place, named: "", depth: 0)
    }
    if outputs.isEmpty { addWhole(at: place) }
  }

  /// The name of the property that stands for a response: `user` for `User`, `list` for `[User]`.
  package static func property(for model: ModelFile) -> String {
    if model.isArray { return "list" }
    return model.root.name.hasSuffix("Response") ? "response" : SwiftNames(inputs: [model.root.name])[model.root.name]
  }

  private mutating func add(_ type: ModelType, at place: ModelPlace, named prefix: String, depth: Int) {
    for field in type.fields { add(field, at: place.field(field), named: prefix, depth: depth) }
  }

  private mutating func add(_ field: ModelField, at place: ModelPlace, named prefix: String, depth: Int) {
    switch field.type {
    case .model(let name):
      guard depth < 2, let type = model[type: name] else { return addOutput(field, .object, at: place, named: prefix) }
      add(type, at: place, named: prefix + field.name + "_", depth: depth + 1)
    case .array(.model(let name)):
      guard depth < 2, let type = model[type: name] else { return addOutput(field, .objects, at: place, named: prefix) }
      addEach(of: type, at: place, named: prefix + field.name + "_")
    default:
      guard let type = field.type.output else { return leftOut += 1 }
      addOutput(field, type, at: place, named: prefix)
    }
  }

  private mutating func addOutput(_ field: ModelField, _ type: OutputType, at place: ModelPlace, named prefix: String) {
    guard outputs.count < Self.most else { return leftOut += 1 }
    use.note(place.swift, reaches: place.query)
    var output = OutputDescription(
      name: uniqueName(prefix + field.name), type: type, description: field.sentence, path: place.query)
    if place.isOptional || field.type.isUncertain { output.default = type.emptyValue }
    outputs.append(output)
  }

  /// One array for each scalar of the objects of an array.
  private mutating func addEach(of type: ModelType, at place: ModelPlace, named prefix: String) {
    let element = ModelPlace(swift: use.element, path: JSONPath(root: .current, segments: []), isOptional: false)
    let scalars = type.fields.filter { $0.type.isScalar }
    leftOut += type.fields.count - min(scalars.count, Self.mostForEach)
    if outputs.count < Self.most { use.note(place.swift, reaches: place.elements) }
    for field in scalars.prefix(Self.mostForEach) {
      guard outputs.count < Self.most, let type = field.type.output, let array = type.array else {
        leftOut += 1
        continue
      }
      let value = element.field(field)
      use.note(value.swift, reaches: value.query)
      var output = OutputDescription(
        name: uniqueName(prefix + field.name), type: array, description: field.sentence, each: place.elements,
        path: value.query)
      if value.isOptional || field.type.isUncertain { output.default = type.emptyValue }
      outputs.append(output)
    }
  }

  /// The response as one object, where it has no fields that could be named.
  private mutating func addWhole(at place: ModelPlace) {
    use.note(place.swift, reaches: place.query)
    outputs.append(
      OutputDescription(
        name: "response", type: model.isArray ? .objects : .object, description: "The whole response", path: "$"))
  }

  private mutating func uniqueName(_ word: String) -> String {
    let stem = ContractNames.legal(word)
    return names.take(stem, orElse: stem + "_value")
  }
}

extension ModelField {
  /// Its first line as the description of an output.
  fileprivate var sentence: String {
    let line = firstSentence(of: description.prefix { !$0.isRemark }.joined(separator: " "))
    return line.isEmpty ? "The \(name.split { !$0.isLetter && !$0.isNumber }.joined(separator: " "))" : line
  }
}

extension ModelFieldType {
  /// Whether a value may not be of the output's type, so that a default is needed.
  fileprivate var isUncertain: Bool {
    switch self {
    case .any: true
    case .array(let element): element.isUncertain
    default: false
    }
  }

  fileprivate var isScalar: Bool {
    switch self {
    case .string, .integer, .number, .boolean, .any: true
    case .object, .model, .array: false
    }
  }

  /// The type of the output that takes it; nil where the contract has none.
  fileprivate var output: OutputType? {
    switch self {
    case .string, .any: .string
    case .integer: .integer
    case .number: .number
    case .boolean: .boolean
    case .object, .model: .object
    case .array(let element): element.output?.array
    }
  }
}

extension OutputType {
  /// The type of an array of these; nil for an array, for the contract has no arrays of arrays.
  fileprivate var array: OutputType? { OutputType.allCases.first { $0.element == self } }

  /// What stands for a value that is not there.
  fileprivate var emptyValue: JSONValue {
    switch self {
    case .string: .string("")
    case .integer: .integer(0)
    case .number: .number(0)
    case .boolean: .boolean(false)
    case .object: .object([:])
    case .strings, .integers, .numbers, .booleans, .objects: .array([])
    }
  }
}
