/// What is different between two versions of a response model.
package struct ModelChange: Hashable, Sendable {
  /// What happened.
  package enum Kind: Hashable, Sendable {
    /// There is a field that was not there.
    case added
    /// A field is gone.
    case removed
    /// A field is gone, and one of the same type is there under another name.
    case renamed(to: String)
    /// A field holds something else.
    case type(from: String, to: String)
    /// A response may lack the field now.
    case optional
    /// Every response has the field now.
    case required
  }

  /// The field, as a path of names on the wire: `address.city`, `orders[].id`; empty for the whole response.
  package let path: String
  /// What happened.
  package let kind: Kind

  /// One line that says it.
  package var words: String {
    switch kind {
    case .added: "added            \(path)"
    case .removed: "removed          \(path)"
    case .renamed(let name): "renamed perhaps  \(path) is now \(name)"
    case .type(let old, let new): "type             \(path.isEmpty ? "the response" : path) was \(old) and is \(new)"
    case .optional: "optional         \(path) may be missing now"
    case .required: "always there     \(path) is never missing now"
    }
  }
}

extension ModelFile {
  /// What is different in a newer version of this model, in the order of the older one's fields, new ones last.
  package func changes(to new: ModelFile) -> [ModelChange] {
    var comparison = ModelComparison(old: self, new: new)
    if isArray != new.isArray {
      comparison.note("", .type(from: isArray ? "an array" : "an object", to: new.isArray ? "an array" : "an object"))
    }
    comparison.compare(root, new.root, at: "")
    return comparison.changes
  }
}

private struct ModelComparison {
  let old: ModelFile
  let new: ModelFile
  var changes: [ModelChange] = []
  private var seen: Set<[String]> = []

  init(old: ModelFile, new: ModelFile) {
    self.old = old
    self.new = new
  }

  mutating func note(_ path: String, _ kind: ModelChange.Kind) { changes.append(ModelChange(path: path, kind: kind)) }

  mutating func compare(_ before: ModelType, _ after: ModelType, at path: String) {
    // A type that leads back to itself has said all of it the first time.
    guard seen.insert([before.name, after.name]).inserted else { return }
    let prefix = path.isEmpty ? "" : path + "."
    var added = after.fields.filter { field in !before.fields.contains { $0.name == field.name } }
    for field in before.fields {
      if let other = after.fields.first(where: { $0.name == field.name }) {
        compare(field, other, at: prefix + field.name)
      } else if let index = renamed(field, among: added) {
        note(prefix + field.name, .renamed(to: prefix + added[index].name))
        added.remove(at: index)
      } else {
        note(prefix + field.name, .removed)
      }
    }
    for field in added { note(prefix + field.name, .added) }
  }

  /// The new field that an old one may have become: one of its type, with a name that is like it or the only such one.
  private func renamed(_ field: ModelField, among added: [ModelField]) -> Int? {
    let candidates = added.indices.filter { same(field.type, added[$0].type) }
    let word = Self.letters(of: field.name)
    let alike = candidates.filter { index in
      let other = Self.letters(of: added[index].name)
      return word.contains(other) || other.contains(word)
    }
    return alike.first ?? (candidates.count == 1 && added.count == 1 ? candidates.first : nil)
  }

  private static func letters(of name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

  private mutating func compare(_ before: ModelField, _ after: ModelField, at path: String) {
    if before.isOptional != after.isOptional { note(path, after.isOptional ? .optional : .required) }
    compare(before.type, after.type, at: path)
  }

  private mutating func compare(_ before: ModelFieldType, _ after: ModelFieldType, at path: String) {
    switch (before, after) {
    case (.model(let old), .model(let new)):
      if let before = self.old[type: old], let after = self.new[type: new] { compare(before, after, at: path) }
    case (.array(let old), .array(let new)): compare(old, new, at: path + "[]")
    case _ where before != after: note(path, .type(from: before.words, to: after.words))
    default: break
    }
  }

  private func same(_ before: ModelFieldType, _ after: ModelFieldType) -> Bool {
    switch (before, after) {
    case (.model, .model): true
    case (.array(let old), .array(let new)): same(old, new)
    default: before == after
    }
  }
}

extension ModelFieldType {
  /// How a sentence names it.
  fileprivate var words: String {
    switch self {
    case .string: "string"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .object, .model: "object"
    case .any: "anything"
    case .array(let element): "array of \(element.words)"
    }
  }
}
