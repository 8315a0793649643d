/// Swift names for the types of one file, each once.
package struct SwiftTypeNames {
  private var taken: Set<String>
  private let root: String

  /// Names beside that of the file's own type, which is given out first.
  package init(root: String) {
    self.root = root
    taken = []
  }

  /// A name for a word, numbered where it is taken: `shipping_address` becomes `ShippingAddress`.
  package mutating func name(for word: String) -> String {
    var stem = SwiftNames.typeName(for: word, suffix: "Object") ?? "Object"
    if taken.isEmpty { stem = root }
    return taken.takeNumbered(stem)
  }
}
