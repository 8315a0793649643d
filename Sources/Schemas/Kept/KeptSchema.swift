package import JSONText

/// What a model is written from, as it is kept in `Schemas/NAME.schema.json`: one JSON Schema that stands alone, and where
/// it came from, so that a newer version can be taken the same way.
package struct KeptSchema: Hashable, Sendable {
  /// Where a schema came from.
  package enum Origin: Hashable, Sendable {
    /// A JSON Schema.
    case schema
    /// The response of an operation of an OpenAPI document.
    case operation(OperationName)
    /// Sample responses.
    case samples
  }

  /// Where it came from.
  package let origin: Origin
  /// The schema, without what gcgen notes in it.
  package let schema: JSONTree

  /// A schema and where it came from.
  package init(origin: Origin, schema: JSONTree) {
    self.origin = origin
    self.schema = schema
  }

  /// What a kept file holds.
  package init(reading tree: JSONTree) {
    let note = tree[Self.noteName]
    if note?["samples"]?.boolean == true {
      origin = .samples
    } else if let name = note.flatMap(OperationName.init(reading:)) {
      origin = .operation(name)
    } else {
      origin = .schema
    }
    schema = tree.members.map { .object($0.filter { $0.name != Self.noteName }) } ?? tree
  }

  /// The file's text.
  package var text: String {
    guard let note, case .object(let members) = schema else { return schema.text(.pretty) }
    return JSONTree.object([.init(Self.noteName, note)] + members).text(.pretty)
  }

  private var note: JSONTree? {
    switch origin {
    case .schema: nil
    case .operation(let name): name.json
    case .samples: .object([.init("samples", .boolean(true))])
    }
  }

  private static let noteName = "x-gcgen"
}

/// Which operation of an OpenAPI document is meant.
package enum OperationName: Hashable, Sendable {
  /// Its `operationId`.
  case id(String)
  /// Its path, as in the document, and its method in lower case.
  case path(String, method: String)

  init?(reading note: JSONTree) {
    if let id = note["operation"]?.string {
      self = .id(id)
    } else if let path = note["path"]?.string, let method = note["method"]?.string {
      self = .path(path, method: method)
    } else {
      return nil
    }
  }

  var json: JSONTree {
    switch self {
    case .id(let id): .object([.init("operation", .string(id))])
    case .path(let path, let method): .object([.init("path", .string(path)), .init("method", .string(method))])
    }
  }

  /// How a sentence names it.
  package var words: String {
    switch self {
    case .id(let id): id
    case .path(let path, let method): "\(method.uppercased()) \(path)"
    }
  }
}
