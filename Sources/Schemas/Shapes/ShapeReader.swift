package import Diagnostics
import JSONText

/// Finds out what values a schema allows.
///
/// All drafts are read alike, from 4 to 2020-12 and OpenAPI's two dialects: what differs between them (`nullable`,
/// `definitions`, arrays of `items`) does not contradict the others. Constraints on values are passed over, for a model
/// holds types alone.
package struct ShapeReader {
  var documents: SchemaDocuments
  /// What is wrong with the schemas that were read so far: GC601 to GC604.
  package private(set) var diagnostics: [Diagnostic] = []
  /// Which way the values go: a response has no `writeOnly` members, a request no `readOnly` ones.
  let direction: Direction

  private var shapes: [SchemaPlace: Shape] = [:]
  private var open: Set<SchemaPlace> = []
  /// How often a schema led back to itself through arrays or choices alone.
  private var loops = 0

  /// Which way values go.
  package enum Direction: Sendable {
    /// From the API to the action.
    case response
    /// From the action to the API.
    case request

    var hidden: String { self == .response ? "writeOnly" : "readOnly" }
  }

  /// A reader of the schemas in some documents.
  package init(_ documents: SchemaDocuments, direction: Direction = .response) {
    self.documents = documents
    self.direction = direction
  }

  /// What a node is once its references are followed; itself, with a complaint noted, where they lead to nothing.
  mutating func resolved(_ node: SchemaNode) throws -> SchemaNode? {
    let found = try documents.resolved(node)
    note(found.diagnostics)
    return found.value
  }

  /// What values a schema allows.
  mutating func shape(of node: SchemaNode) throws -> Shape {
    if let known = shapes[node.place] { return known }
    guard open.insert(node.place).inserted else {
      loops += 1
      return .any
    }
    let before = loops
    let shape = try read(node)
    open.remove(node.place)
    // What was cut short inside a loop is not the whole truth about a schema that others refer to.
    if loops == before || open.isEmpty { shapes[node.place] = shape }
    return shape
  }

  private mutating func read(_ node: SchemaNode) throws -> Shape {
    switch node.tree {
    case .boolean(let isAllowed): return isAllowed ? .any : .none
    case .object: break
    default:
      complain(.notASchema, "a schema is an object, or true or false", at: node)
      return .any
    }
    var shape = try ownShape(of: node)
    if node.tree["$ref"]?.string != nil, let target = try resolved(node), target.place != node.place {
      shape = try self.shape(of: target).intersection(shape)
    }
    for part in list("allOf", of: node) { shape = shape.intersection(try self.shape(of: part)) }
    for word in ["anyOf", "oneOf"] {
      let parts = list(word, of: node)
      guard let first = parts.first else { continue }
      var choice = try self.shape(of: first)
      for part in parts.dropFirst() { choice = choice.union(try self.shape(of: part)) }
      shape = shape.intersection(choice)
    }
    if node["if"] != nil, let then = node["then"], let otherwise = node["else"] {
      shape = shape.intersection(try self.shape(of: then).union(try self.shape(of: otherwise)))
    }
    if node.tree["nullable"]?.boolean == true { shape.kinds.insert(.null) }
    if node.place.isNamed { shape.name = node.place.name }
    return shape
  }

  /// What a schema says itself, without those that it is made of.
  private mutating func ownShape(of node: SchemaNode) throws -> Shape {
    var shape = Shape(kinds(of: node))
    if let values = node.tree["enum"]?.elements {
      shape.kinds.formIntersection(values.reduce(into: JSONKinds()) { $0.formUnion(JSONKinds(of: $1).widened) })
    }
    if let value = node.tree["const"] { shape.kinds.formIntersection(JSONKinds(of: value).widened) }
    if node["properties"] != nil || node["required"]?.tree.elements != nil { shape.object = .schema(node.place) }
    if shape.kinds.contains(.array) { shape.element = try element(of: node) }
    return shape
  }

  /// The kinds that `type` names. Where nothing does, the words that only make sense for objects or arrays do.
  private mutating func kinds(of node: SchemaNode) -> JSONKinds {
    guard let type = node["type"] else {
      if ["properties", "additionalProperties", "required"].contains(where: { node[$0] != nil }) { return .object }
      return ["items", "prefixItems"].contains { node[$0] != nil } ? .array : .any
    }
    let words = type.tree.string.map { [$0] } ?? type.elements.compactMap(\.tree.string)
    var kinds: JSONKinds = []
    for word in words {
      guard let known = JSONKinds(word: word) else {
        let all = ["array", "boolean", "integer", "null", "number", "object", "string"]
        let near = nearestWord(to: word, among: all).map { [Note("did you mean '\($0)'")] } ?? []
        complain(.notASchema, "'\(word)' is no type of JSON Schema", at: type, notes: near)
        return .any
      }
      kinds.formUnion(known)
    }
    if words.isEmpty { complain(.notASchema, "'type' names no type", at: type) }
    return words.isEmpty ? .any : kinds
  }

  /// The shape of an array's elements, those at fixed places with all others; nil where nothing is said of some.
  private mutating func element(of node: SchemaNode) throws -> Shape? {
    var parts = node["prefixItems"]?.elements ?? []
    if let items = node["items"] {
      if case .array = items.tree {
        parts += items.elements + [node["additionalItems"]].compactMap(\.self)
      } else {
        parts.append(items)
      }
    } else if parts.isEmpty {
      return nil
    }
    guard let first = parts.first else { return nil }
    var shape = try self.shape(of: first)
    for part in parts.dropFirst() { shape = shape.union(try self.shape(of: part)) }
    return shape
  }

  private mutating func list(_ word: String, of node: SchemaNode) -> [SchemaNode] {
    guard let value = node[word] else { return [] }
    if value.tree.elements == nil { complain(.notASchema, "'\(word)' is an array of schemas", at: value) }
    return value.elements
  }

  mutating func complain(_ code: DiagnosticCode, _ message: String, at node: SchemaNode, notes: [Note] = []) {
    note([Diagnostic(code, message, at: documents.location(node), notes: notes)])
  }

  mutating func note(_ complaints: [Diagnostic]) {
    for complaint in complaints where !diagnostics.contains(complaint) { diagnostics.append(complaint) }
  }
}

extension JSONKinds {
  /// An enumeration of whole numbers written as `1.0` means whole numbers, too; one of numbers may hold any.
  fileprivate var widened: JSONKinds { contains(.fraction) ? .number : self }
}
