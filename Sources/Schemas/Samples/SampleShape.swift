package import JSONText

/// What some sample responses have in common: a JSON Schema of the few words that samples can tell.
///
/// Two of them merge into what both allow, in whatever order: what one lacks may be missing, what one has as null may be
/// null. What a person wrote into the kept schema besides, such as a description, stays.
package struct SampleShape: Hashable, Sendable {
  private var kinds: JSONKinds = []
  private var fields: [Field] = []
  private var elements: [SampleShape] = []
  private var remarks: [JSONTree.Member] = []

  private struct Field: Hashable, Sendable {
    let name: String
    var shape: SampleShape
    var isRequired: Bool
  }

  private init() {}

  /// The shape of one sample.
  package init(of sample: JSONTree) {
    kinds = JSONKinds(of: sample)
    fields = (sample.members ?? []).map { Field(name: $0.name, shape: SampleShape(of: $0.value), isRequired: true) }
    for element in sample.elements ?? [] { addElement(SampleShape(of: element)) }
  }

  /// The shape that a kept schema says.
  package init(reading schema: JSONTree) {
    let words = schema["type"].map { type in type.string.map { [$0] } ?? (type.elements ?? []).compactMap(\.string) }
    kinds = (words ?? []).reduce(into: []) { $0.formUnion(JSONKinds(word: $1) ?? []) }
    let required = Set((schema["required"]?.elements ?? []).compactMap(\.string))
    fields = (schema["properties"]?.members ?? []).map {
      Field(name: $0.name, shape: SampleShape(reading: $0.value), isRequired: required.contains($0.name))
    }
    if let items = schema["items"] { addElement(SampleShape(reading: items)) }
    let own: Set = ["type", "properties", "required", "items"]
    remarks = (schema.members ?? []).filter { !own.contains($0.name) }
  }

  /// What both allow.
  package func merged(with other: SampleShape) -> SampleShape {
    var merged = self
    merged.kinds.formUnion(other.kinds)
    // An object that is not there says nothing of what objects have.
    if kinds.contains(.object), other.kinds.contains(.object) {
      merged.mergeFields(other.fields)
    } else {
      merged.fields += other.fields
    }
    for element in other.elements { merged.addElement(element) }
    for remark in other.remarks where !merged.remarks.contains(where: { $0.name == remark.name }) {
      merged.remarks.append(remark)
    }
    return merged
  }

  private mutating func mergeFields(_ others: [Field]) {
    let indexes = Dictionary(others.enumerated().map { ($1.name, $0) }) { first, _ in first }
    for index in fields.indices {
      guard let other = indexes[fields[index].name].map({ others[$0] }) else {
        fields[index].isRequired = false
        continue
      }
      fields[index].shape = fields[index].shape.merged(with: other.shape)
      fields[index].isRequired = fields[index].isRequired && other.isRequired
    }
    let names = Set(fields.map(\.name))
    fields += others.filter { !names.contains($0.name) }.map {
      Field(name: $0.name, shape: $0.shape, isRequired: false)
    }
  }

  private mutating func addElement(_ element: SampleShape) {
    elements = [elements.first.map { $0.merged(with: element) } ?? element]
  }

  /// The shape as a JSON Schema.
  package var schema: JSONTree {
    var members = remarks
    let words = kinds.words
    if words.count == 1 {
      members.append(.init("type", .string(words[0])))
    } else if !words.isEmpty {
      members.append(.init("type", .array(words.map { .string($0) })))
    }
    if !fields.isEmpty {
      members.append(.init("properties", .object(fields.map { .init($0.name, $0.shape.schema) })))
    }
    let required = fields.filter(\.isRequired).map { JSONTree.string($0.name) }
    if !required.isEmpty { members.append(.init("required", .array(required))) }
    if let element = elements.first { members.append(.init("items", element.schema)) }
    return .object(members)
  }
}
