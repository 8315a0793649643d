package import Diagnostics
import JSONText

/// An OpenAPI 3 document: the operations of an API, and what they take and answer.
package struct OpenAPIDocument {
  let root: SchemaNode
  var documents: SchemaDocuments

  /// Whether a document says that it is OpenAPI, of whatever version.
  package static func isOne(_ document: SchemaDocument) -> Bool {
    document.json.tree["openapi"] != nil || document.json.tree["swagger"] != nil
  }

  /// The document, if its version is one that gcgen reads.
  ///
  /// Rejects with GC606 what is neither OpenAPI 3.0 nor 3.1.
  package static func read(
    _ document: SchemaDocument, documents: SchemaDocuments
  ) -> Checked<OpenAPIDocument> {
    let root = SchemaDocuments.root(of: document)
    if let version = root["openapi"]?.tree.string, version.hasPrefix("3.0") || version.hasPrefix("3.1") {
      return Checked(OpenAPIDocument(root: root, documents: documents))
    }
    let version = root["openapi"] ?? root["swagger"] ?? root
    let words = version.tree.string.map { "'\($0)' is not a version" } ?? "this is no version"
    return Checked(
      nil,
      [
        Diagnostic(
          .otherOpenAPI, "\(words) of OpenAPI that gcgen reads, which are 3.0 and 3.1",
          at: document.location(version.pointer))
      ])
  }

  /// The operations, in the document's order. What a path refers to elsewhere is there, too.
  package mutating func operations() throws -> [Operation] {
    var operations: [Operation] = []
    for (path, item) in root["paths"]?.members ?? [] {
      let resolved = try documents.resolved(item).value ?? item
      for method in Operation.methods {
        if let node = resolved[method] {
          operations.append(Operation(path: path, method: method, node: node, item: resolved))
        }
      }
    }
    return operations
  }

  /// The operation of a name.
  ///
  /// Rejects with GC607, and the nearest name, what the document does not have.
  package mutating func operation(_ name: OperationName) throws -> Checked<Operation> {
    let all = try operations()
    switch name {
    case .id(let id):
      if let found = all.first(where: { $0.id == id }) { return Checked(found) }
      let near = nearestWord(to: id, among: all.compactMap(\.id)).map { [Note("did you mean '\($0)'")] } ?? []
      return Checked(nil, [unknown("there is no operation '\(id)'", at: root["paths"] ?? root, notes: near)])
    case .path(let path, let method):
      if let found = all.first(where: { $0.path == path && $0.method == method.lowercased() }) { return Checked(found) }
      let methods = all.filter { $0.path == path }.map { $0.method.uppercased() }
      if let item = root["paths"]?[path], !methods.isEmpty {
        let message = "the path '\(path)' has no \(method.uppercased()), but \(methods.joined(separator: ", "))"
        return Checked(nil, [unknown(message, at: item)])
      }
      let near = nearestWord(to: path, among: all.map(\.path)).map { [Note("did you mean '\($0)'")] } ?? []
      return Checked(nil, [unknown("there is no path '\(path)'", at: root["paths"] ?? root, notes: near)])
    }
  }

  private func unknown(_ message: String, at node: SchemaNode, notes: [Note] = []) -> Diagnostic {
    Diagnostic(.unknownOperation, message, at: documents.location(node), notes: notes)
  }
}

/// One operation: a method of a path.
package struct Operation: Sendable {
  /// The path, with its parameters in braces.
  package let path: String
  /// The method, in lower case.
  package let method: String
  let node: SchemaNode
  /// The path's item, with what all of its operations share.
  let item: SchemaNode

  /// The `operationId`; nil where there is none.
  package var id: String? { node["operationId"]?.tree.string }

  /// How it is asked for again: by its id, or else by path and method.
  package var name: OperationName { id.map { .id($0) } ?? .path(path, method: method) }

  static let methods = ["get", "post", "put", "patch", "delete", "head", "options", "trace"]
}
