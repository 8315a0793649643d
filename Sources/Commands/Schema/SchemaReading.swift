import ArgumentParser
import Diagnostics
import FoundationEssentials
import JSONText
import Schemas

/// Reads what models are made from: files of the command line, and what is kept of earlier ones.
struct SchemaReading {
  /// What came of it: the schema to keep, and the model.
  struct Outcome {
    let kept: KeptSchema
    let model: ModelFile
  }

  /// The model's name.
  let name: String

  /// The model that some files make: a JSON Schema, an operation of an OpenAPI document, or samples, which add to those
  /// that are kept.
  func read(files: [String], operation: OperationName?, kept: KeptSchema?) throws -> Checked<Outcome> {
    let documents = try files.map { try Self.document($0) }
    let complaints = documents.flatMap(\.diagnostics)
    let values = documents.compactMap(\.value)
    guard complaints.isEmpty, let first = values.first else { return Checked(nil, complaints) }
    if OpenAPIDocument.isOne(first) {
      guard values.count == 1 else { throw ValidationError("one OpenAPI document is read at a time") }
      return try read(openAPI: first, operation: operation ?? kept?.origin.operation)
    }
    if operation != nil {
      throw ValidationError("--operation and --path are for OpenAPI documents; '\(first.file)' is none")
    }
    if values.count == 1, first.looksLikeSchema { return try read(schema: first) }
    return try read(samples: values, kept: kept)
  }

  /// The model that a kept schema makes.
  func read(kept document: SchemaDocument) throws -> Checked<Outcome> {
    var reader = ShapeReader(SchemaDocuments(document) { _ in nil })
    let model = try reader.model(of: SchemaDocuments.root(of: document), named: name)
    return Checked(
      model.value.map { Outcome(kept: KeptSchema(reading: document.json.tree), model: $0) }, model.diagnostics)
  }

  private func read(openAPI document: SchemaDocument, operation: OperationName?) throws -> Checked<Outcome> {
    var api = try Self.openAPI(document)
    let found = try api.operation(try operation ?? Self.missing(&api, in: document.file))
    guard let value = found.value else { return Checked(nil, found.diagnostics) }
    let answer = try api.answer(of: value)
    guard let schema = answer.value?.schema else { return Checked(nil, answer.diagnostics) }
    return try read(node: schema, in: document, origin: .operation(value.name))
  }

  /// An OpenAPI document, opened; a failure with GC606 where it is of a version that is not read.
  static func openAPI(_ document: SchemaDocument) throws -> OpenAPIDocument {
    let opened = OpenAPIDocument.read(document, documents: documents(around: document))
    guard let api = opened.value else { throw CommandFailure(opened.diagnostics, .findings) }
    return api
  }

  /// The only operation of a document, for somebody who named none; a usage failure where there are several.
  static func missing(_ api: inout OpenAPIDocument, in file: String) throws -> OperationName {
    let names = try api.operations().map(\.name)
    if names.count == 1 { return names[0] }
    let some = names.prefix(5).map(\.words).joined(separator: ", ")
    throw ValidationError("'\(file)' has \(names.count) operations: say which with --operation, such as \(some)")
  }

  /// The model that some sample responses make.
  func read(samples files: [String]) throws -> Checked<Outcome> {
    let documents = try files.map { try Self.document($0) }
    let complaints = documents.flatMap(\.diagnostics)
    return complaints.isEmpty ? try read(samples: documents.compactMap(\.value), kept: nil) : Checked(nil, complaints)
  }

  private func read(schema document: SchemaDocument) throws -> Checked<Outcome> {
    try read(node: SchemaDocuments.root(of: document), in: document, origin: .schema)
  }

  /// The model of a node, and the schema with all it refers to.
  func read(node: SchemaNode, in document: SchemaDocument, origin: KeptSchema.Origin) throws -> Checked<Outcome> {
    let documents = Self.documents(around: document)
    var reader = ShapeReader(documents)
    let model = try reader.model(of: node, named: name)
    guard let value = model.value else { return Checked(nil, model.diagnostics) }
    var bundle = SchemaBundle(documents)
    let schema = try bundle.schema(at: node)
    return Checked(
      schema.value.map { Outcome(kept: KeptSchema(origin: origin, schema: $0), model: value) }, schema.diagnostics)
  }

  private func read(samples: [SchemaDocument], kept: KeptSchema?) throws -> Checked<Outcome> {
    for sample in samples {
      let isWhole = sample.json.tree.members != nil || sample.json.tree.elements != nil
      if isWhole { continue }
      let message = "the sample is neither an object nor an array of objects"
      return Checked(nil, [Diagnostic(.noModel, message, at: sample.location(""))])
    }
    if let kept, kept.origin != .samples {
      let message = "the model '\(name)' comes from a schema, and '\(samples[0].file)' is a sample"
      return Checked(nil, [Diagnostic(.keptSchema, message, at: samples[0].location(""))])
    }
    var shapes = samples.map { SampleShape(of: $0.json.tree) }
    if let kept { shapes.insert(SampleShape(reading: kept.schema), at: 0) }
    let merged = shapes.dropFirst().reduce(shapes[0]) { $0.merged(with: $1) }
    let schema = KeptSchema(origin: .samples, schema: merged.schema)
    let document = SchemaDocument.read(Array(schema.text.utf8), file: samples[0].file)
    return try document.value.map { try read(kept: $0) } ?? Checked(nil, document.diagnostics)
  }

  /// A file of the command line.
  static func document(_ file: String) throws -> Checked<SchemaDocument> {
    guard let data = FileManager.default.contents(atPath: try absolute(file)) else {
      throw ValidationError("'\(file)' cannot be read")
    }
    return SchemaDocument.read(Array(data), file: file)
  }

  /// A document and the files beside it.
  static func documents(around document: SchemaDocument) -> SchemaDocuments {
    SchemaDocuments(document) { path in FileManager.default.contents(atPath: try absolute(path)).map { Array($0) } }
  }
}

extension SchemaDocument {
  /// Whether it is a schema rather than a sample: it says so, or has the words that only schemas have.
  fileprivate var looksLikeSchema: Bool {
    let tree = json.tree
    if tree["$schema"] != nil || tree["$ref"] != nil || tree["$defs"] != nil || tree["definitions"] != nil {
      return true
    }
    let types: Set = ["object", "array", "string", "number", "integer", "boolean", "null"]
    if let type = tree["type"]?.string, types.contains(type) {
      return tree["properties"] != nil || tree["items"] != nil
    }
    return ["allOf", "anyOf", "oneOf"].contains { tree[$0]?.elements != nil }
  }
}

extension KeptSchema.Origin {
  /// The operation that a schema is the answer of.
  fileprivate var operation: OperationName? {
    if case .operation(let name) = self { name } else { nil }
  }
}
