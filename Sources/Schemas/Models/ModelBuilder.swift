package import Diagnostics
import SwiftText

extension ShapeReader {
  /// The model of what a schema allows.
  ///
  /// Rejects with GC605 what is neither an object nor an array of objects, and with what the reader has to say of the
  /// schemas (GC601 to GC604).
  package mutating func model(of node: SchemaNode, named name: String) throws -> Checked<ModelFile> {
    let shape = try self.shape(of: node)
    let isArray = shape.kinds.subtracting(.null) == .array
    guard let object = isArray ? shape.element : shape, object.kinds.contains(.object),
      object.kinds.intersection(.scalars).isEmpty
    else {
      if diagnostics.isEmpty { complain(.noModel, "this is neither an object nor an array of objects", at: node) }
      return Checked(nil, diagnostics)
    }
    var builder = ModelBuilder(rootName: name)
    builder.want(object.object, as: name)
    if isArray, object.kinds.contains(.null) { builder.nullable.insert(name) }
    var types: [ModelType] = []
    while let (object, name) = builder.next() {
      let fields = try self.fields(of: object)
      builder.count += fields.count
      if builder.count > ModelBuilder.mostFields {
        complain(.notASchema, "the schema has more than \(ModelBuilder.mostFields) fields", at: node)
        return Checked(nil, diagnostics)
      }
      types.append(try type(name, fields, describedBy: types.isEmpty ? node : described(object), &builder))
    }
    types = types.map { builder.nullable.contains($0.name) ? $0.withOptionalFields : $0 }
    guard let root = types.first else { return Checked(nil, diagnostics) }
    return Checked(ModelFile(root: root, parts: Array(types.dropFirst()), isArray: isArray), diagnostics)
  }

  private func described(_ object: ObjectShape) -> SchemaNode? {
    if case .schema(let place) = object { documents.node(at: place) } else { nil }
  }

  private mutating func type(
    _ name: String, _ fields: [ShapeField], describedBy node: SchemaNode?, _ builder: inout ModelBuilder
  ) throws -> ModelType {
    let names = SwiftNames(fields: fields.map(\.name))
    var members: [ModelField] = []
    for field in fields {
      let type = try fieldType(field.shape, of: field.name, &builder)
      let lacksElements = field.shape.element?.kinds.contains(.null) == true
      members.append(
        ModelField(
          name: field.name, swiftName: names[field.name], type: type,
          isOptional: !field.isRequired || field.shape.kinds.contains(.null) || lacksElements,
          description: try field.node.map { try words(about: $0) } ?? []))
    }
    return ModelType(name: name, description: try node.map { try words(about: $0) } ?? [], fields: members)
  }

  /// The type of a field: the narrowest that holds every value of the shape without loss. Texts hold every scalar.
  private mutating func fieldType(
    _ shape: Shape, of field: String, _ builder: inout ModelBuilder
  ) throws -> ModelFieldType {
    switch shape.kinds.subtracting(.null) {
    case .string: return .string
    case .boolean: return .boolean
    case .integer: return .integer
    case let kinds where !kinds.isEmpty && kinds.isSubset(of: .number): return .number
    case let kinds where !kinds.isEmpty && kinds.isSubset(of: .scalars): return .string
    case .object:
      if shape.object == .unknown { return .object }
      if let known = builder.name(of: shape.object) { return .model(known) }
      if try fields(of: shape.object).isEmpty { return .object }
      return .model(builder.want(shape.object, as: shape.name ?? field))
    case .array:
      guard let element = shape.element else { return .array(.any) }
      let type = try fieldType(element, of: singular(field), &builder)
      if case .model(let name) = type {
        if element.kinds.contains(.null) { builder.nullable.insert(name) }
        return .array(type)
      }
      return .array(element.kinds.contains(.null) ? .any : type.withoutModels)
    default: return .any
    }
  }
}

extension ModelFieldType {
  /// Arrays of arrays hold no models: the library has no word for them.
  fileprivate var withoutModels: ModelFieldType {
    if case .array(let element) = self {
      if case .model = element { return .array(.object) }
      return .array(element.withoutModels)
    }
    return self
  }
}

extension ModelType {
  fileprivate var withOptionalFields: ModelType {
    let fields = fields.map {
      ModelField(
        name: $0.name, swiftName: $0.swiftName, type: $0.type, isOptional: true, description: $0.description)
    }
    return ModelType(name: name, description: description, fields: fields)
  }
}

/// The types that a model still needs, and the names of all.
struct ModelBuilder {
  /// So many fields are no response any more.
  static let mostFields = 50_000

  /// How many fields there are so far.
  var count = 0
  /// The types of objects in whose place an array may have null: none of their fields is sure to be there.
  var nullable: Set<String> = []
  private var names: [ObjectShape: String] = [:]
  private var queue: [(ObjectShape, String)] = []
  private var done = 0
  private var typeNames: SwiftTypeNames

  init(rootName: String) { typeNames = SwiftTypeNames(root: rootName) }

  func name(of object: ObjectShape) -> String? { names[object] }

  /// The type's name for objects of a shape, which is to be made unless it is already.
  @discardableResult
  mutating func want(_ object: ObjectShape, as word: String) -> String {
    if let known = names[object] { return known }
    let name = typeNames.name(for: word)
    names[object] = name
    queue.append((object, name))
    return name
  }

  /// The next type to make.
  mutating func next() -> (ObjectShape, String)? {
    guard done < queue.count else { return nil }
    done += 1
    return queue[done - 1]
  }
}

/// A field's name in the singular, as far as English endings tell: the type of `orders` is `Order`.
private func singular(_ word: String) -> String {
  if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
  let endings = ["ss", "us", "is"]
  guard word.hasSuffix("s"), word.count > 3, !endings.contains(where: word.hasSuffix) else { return word }
  return String(word.dropLast(word.hasSuffix("sses") || word.hasSuffix("xes") ? 2 : 1))
}
