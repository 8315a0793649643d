package import JSONText

/// A value in a document, with the place that it is at.
package struct SchemaNode: Sendable {
  /// The document's path, as `SchemaDocuments` knows it.
  let document: String
  /// The JSON Pointer (RFC 6901) from the document's root.
  let pointer: String
  /// The value.
  package let tree: JSONTree

  /// What tells one place from another.
  var place: SchemaPlace { SchemaPlace(document: document, pointer: pointer) }

  /// A member; nil where there is none.
  package subscript(name: String) -> SchemaNode? {
    tree[name].map { SchemaNode(document: document, pointer: LocatedJSON.pointer(pointer, name), tree: $0) }
  }

  /// The members in order; none where this is no object.
  package var members: [(name: String, node: SchemaNode)] {
    (tree.members ?? []).map { member in
      let pointer = LocatedJSON.pointer(pointer, member.name)
      return (member.name, SchemaNode(document: document, pointer: pointer, tree: member.value))
    }
  }

  /// The elements in order; none where this is no array.
  package var elements: [SchemaNode] {
    (tree.elements ?? []).enumerated().map { index, element in
      SchemaNode(document: document, pointer: "\(pointer)/\(index)", tree: element)
    }
  }
}

/// Where a schema stands.
package struct SchemaPlace: Hashable, Sendable {
  let document: String
  let pointer: String

  /// The name that the place gives to what stands there: the last step of the pointer, or of the document's path.
  var name: String {
    if let step = pointer.split(separator: "/").last { return pointerStep(step) }
    let file = document.split(separator: "/").last ?? ""
    return String(file.prefix { $0 != "." })
  }

  /// Whether it is where definitions are kept, or a whole document: what stands there has a name of its own.
  var isNamed: Bool {
    if pointer.isEmpty { return true }
    let steps = pointer.split(separator: "/")
    guard let holder = steps.dropLast().last else { return false }
    return ["$defs", "definitions", "schemas"].contains(holder)
  }
}

/// The name that a step of a JSON Pointer stands for.
func pointerStep(_ step: Substring) -> String {
  guard step.utf8.contains(UInt8(ascii: "~")) else { return String(step) }
  return String(step).replacing("~1", with: "/").replacing("~0", with: "~")
}
