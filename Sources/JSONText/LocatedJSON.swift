/// A JSON text that was read, with the place of each of its values.
package struct LocatedJSON: Sendable {
  /// The whole text as a tree.
  package let tree: JSONTree
  /// Where each value begins, by its JSON Pointer (RFC 6901): `/inputs/0/name`; the whole is the empty pointer.
  package let positions: [String: JSONPosition]

  /// Reads a text in UTF-8, strictly as RFC 8259 has it; a name twice in one object and a lone surrogate are refused.
  package init(parsing bytes: [UInt8]) throws(JSONSyntaxError) {
    var reader = JSONReader(bytes)
    tree = try reader.readDocument()
    positions = reader.positions
  }

  /// A text that another reader took apart, such as YAML.
  package init(tree: JSONTree, positions: [String: JSONPosition]) {
    self.tree = tree
    self.positions = positions
  }

  /// The pointer one level deeper, with `~` and `/` escaped as RFC 6901 says.
  package static func pointer(_ parent: String, _ name: String) -> String {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return parent + "/" + name
    }
    var escaped = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": escaped.append(contentsOf: "~0".unicodeScalars)
      case "/": escaped.append(contentsOf: "~1".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return parent + "/" + String(escaped)
  }
}

/// A place in a JSON text.
package struct JSONPosition: Hashable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// The column in characters (Unicode scalars), from 1.
  package let column: Int

  /// A place.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Where a text stops being JSON, and why.
package struct JSONSyntaxError: Error, Hashable {
  /// The place.
  package let position: JSONPosition
  /// One lower-case sentence without a full stop.
  package let message: String

  /// What is wrong at a place.
  package init(position: JSONPosition, message: String) {
    self.position = position
    self.message = message
  }
}
