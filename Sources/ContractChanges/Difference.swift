import Diagnostics
import JSONText

/// A value that is not the same on both sides, or is there on one only.
struct Difference {
  let old: JSONTree?
  let new: JSONTree?

  /// What differs, such as `the URL of the request changes from '…' to '…'`; long values are left out.
  func words(_ noun: String, of whole: String) -> String {
    let subject = "the \(noun) of \(whole)"
    switch (old, new) {
    case (nil, let new?): return "\(subject) is new\(Self.shown(new).map { ": \($0)" } ?? "")"
    case (let old?, nil): return "\(subject) is gone\(Self.shown(old).map { ": \($0)" } ?? "")"
    case (let old?, let new?):
      guard let before = Self.shown(old), let after = Self.shown(new), before != after else {
        return "\(subject) changes"
      }
      return "\(subject) changes from \(before) to \(after)"
    case (nil, nil): return "\(subject) changes"
    }
  }

  /// A value as a person reads it; nil where that takes too long.
  private static func shown(_ value: JSONTree) -> String? {
    if let text = text(value) { return quoted(text) }
    let json = value.text(.compact)
    return json.unicodeScalars.count <= 60 ? json : nil
  }

  /// A text, what is filled in standing in braces; nil where the value is none.
  private static func text(_ value: JSONTree) -> String? {
    if let text = value.string { return text }
    guard let parts = value.elements, parts.contains(where: { $0.members != nil }) else { return nil }
    let texts = parts.map { part -> String? in
      if let text = part.string { return text }
      guard let member = part.members?.first, ["input", "setting", "secret"].contains(member.name),
        let name = member.value.string
      else { return nil }
      return "{\(name)}"
    }
    let known = texts.compactMap(\.self)
    return known.count == texts.count ? known.joined() : nil
  }
}

/// The members in which the JSON of two values differs, in the order of their names.
func differences(_ old: some Encodable, _ new: some Encodable) -> [(name: String, difference: Difference)] {
  let (before, after) = (tree(of: old), tree(of: new))
  let names = Set(((before.members ?? []) + (after.members ?? [])).map(\.name)).sorted()
  return names.compactMap { name in
    before[name] == after[name] ? nil : (name, Difference(old: before[name], new: after[name]))
  }
}

/// The JSON of a part of a description.
func tree(of value: some Encodable) -> JSONTree {
  guard let tree = try? JSONTree(encoding: value) else {
    preconditionFailure("a description whose numbers are finite can be encoded")
  }
  return tree
}
