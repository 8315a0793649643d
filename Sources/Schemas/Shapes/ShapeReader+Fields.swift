import Diagnostics
import JSONText

extension ShapeReader {
  /// The members that objects of a shape have, in the order in which the schemas name them.
  mutating func fields(of object: ObjectShape) throws -> [ShapeField] {
    switch object {
    case .unknown: return []
    case .schema(let place): return try fields(at: place)
    case .allOf(let parts):
      var fields = FieldList()
      for part in parts {
        for field in try self.fields(of: part) { fields.demand(field) }
      }
      return fields.fields
    case .anyOf(let parts):
      var fields = FieldList()
      for (index, part) in parts.enumerated() { fields.allow(try self.fields(of: part), first: index == 0) }
      return fields.fields
    }
  }

  private mutating func fields(at place: SchemaPlace) throws -> [ShapeField] {
    guard let node = documents.node(at: place) else { return [] }
    let required = Set((node.tree["required"]?.elements ?? []).compactMap(\.string))
    var fields: [ShapeField] = []
    var named: Set<String> = []
    if let properties = node["properties"], properties.tree.members == nil {
      complain(.notASchema, "'properties' is an object with a schema for each name", at: properties)
    }
    for (name, property) in node["properties"]?.members ?? [] {
      named.insert(name)
      if try isHidden(property) { continue }
      let shape = try self.shape(of: property)
      fields.append(ShapeField(name: name, shape: shape, isRequired: required.contains(name), node: property))
    }
    for name in (node.tree["required"]?.elements ?? []).compactMap(\.string) where named.insert(name).inserted {
      fields.append(ShapeField(name: name, shape: .any, isRequired: true, node: nil))
    }
    return fields
  }

  /// Whether a member does not go this way.
  private mutating func isHidden(_ property: SchemaNode) throws -> Bool {
    if property.tree[direction.hidden]?.boolean == true { return true }
    guard property.tree["$ref"] != nil, let target = try resolved(property) else { return false }
    return target.tree[direction.hidden]?.boolean == true
  }
}

/// Fields by their names, in the order in which they came.
private struct FieldList {
  private(set) var fields: [ShapeField] = []
  private var indexes: [String: Int] = [:]

  /// A field that is there beside all others, with what was known of it before.
  mutating func demand(_ field: ShapeField) {
    guard let index = indexes[field.name] else {
      indexes[field.name] = fields.count
      fields.append(field)
      return
    }
    fields[index].shape = fields[index].shape.intersection(field.shape)
    fields[index].isRequired = fields[index].isRequired || field.isRequired
  }

  /// The fields of one choice among others: what another choice lacks is not required any more.
  mutating func allow(_ choice: [ShapeField], first: Bool) {
    let names = Set(choice.map(\.name))
    for index in fields.indices where !names.contains(fields[index].name) { fields[index].isRequired = false }
    for var field in choice {
      guard let index = indexes[field.name] else {
        if !first { field.isRequired = false }
        indexes[field.name] = fields.count
        fields.append(field)
        continue
      }
      fields[index].shape = fields[index].shape.union(field.shape)
      fields[index].isRequired = fields[index].isRequired && field.isRequired
    }
  }
}
