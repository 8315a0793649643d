package import Diagnostics
package import JSONText
import SwiftText

/// A schema with all that it refers to, as one JSON Schema that stands alone: what `Schemas/NAME.schema.json` holds.
package struct SchemaBundle {
  private var documents: SchemaDocuments
  private var diagnostics: [Diagnostic] = []
  private var names: [SchemaPlace: String] = [:]
  private var taken: Set<String> = []
  private var queue: [SchemaNode] = []

  /// Bundles what stands in some documents.
  package init(_ documents: SchemaDocuments) { self.documents = documents }

  /// The schema at a node. A whole document that refers to itself alone stays as it is.
  ///
  /// Rejects with what `SchemaDocuments` says of references.
  package mutating func schema(at node: SchemaNode) throws -> Checked<JSONTree> {
    let resolved = try documents.resolved(node)
    guard let root = resolved.value else { return Checked(nil, resolved.diagnostics) }
    names[root.place] = "#"
    var members = try copy(root).members ?? []
    if node.pointer.isEmpty, names.keys.allSatisfy({ $0.document == node.document }) { return Checked(node.tree) }
    var definitions: [JSONTree.Member] = []
    var done = 0
    while done < queue.count {
      let definition = queue[done]
      done += 1
      definitions.append(.init(names[definition.place] ?? "", try copy(definition)))
    }
    if !definitions.isEmpty { members.append(.init("$defs", .object(definitions))) }
    return Checked(.object(members), diagnostics)
  }

  /// A schema with its references led to the definitions of the bundle, without examples and what is no schema.
  private mutating func copy(_ node: SchemaNode) throws -> JSONTree {
    guard node.tree.members != nil else { return node.tree }
    var members: [JSONTree.Member] = []
    for (keyword, value) in node.members where !Self.dropped.contains(keyword) && !keyword.hasPrefix("x-") {
      members.append(.init(keyword, try copy(value, of: keyword, in: node)))
    }
    return .object(members)
  }

  private mutating func copy(_ value: SchemaNode, of keyword: String, in node: SchemaNode) throws -> JSONTree {
    switch keyword {
    case "$ref" where value.tree.string != nil: return .string(try reference(of: node))
    case let word where Self.schemas.contains(word):
      return value.tree.elements == nil ? try copy(value) : .array(try value.elements.map { try copy($0) })
    case let word where Self.maps.contains(word):
      return .object(try value.members.map { .init($0.name, try copy($0.node)) })
    default: return value.tree
    }
  }

  private mutating func reference(of node: SchemaNode) throws -> String {
    let found = try documents.resolved(SchemaNode(document: node.document, pointer: node.pointer, tree: node.tree))
    diagnostics += found.diagnostics
    guard let target = found.value else { return "#" }
    if let name = names[target.place] { return name == "#" ? name : LocatedJSON.pointer("#/$defs", name) }
    let name = taken.takeNumbered(target.place.name.isEmpty ? "schema" : target.place.name)
    names[target.place] = name
    queue.append(target)
    return LocatedJSON.pointer("#/$defs", name)
  }

  /// Keywords with a schema, or an array of schemas.
  private static let schemas: Set = [
    "additionalItems", "additionalProperties", "allOf", "anyOf", "contains", "else", "if", "items", "not", "oneOf",
    "prefixItems", "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties",
  ]
  /// Keywords with a schema for each name.
  private static let maps: Set = ["dependentSchemas", "patternProperties", "properties"]
  /// Keywords that say nothing of types, or only where the schema came from.
  private static let dropped: Set = [
    "$anchor", "$defs", "$dynamicAnchor", "$id", "definitions", "discriminator", "example", "examples", "externalDocs",
    "id", "xml",
  ]
}
