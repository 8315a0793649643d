/// A file of a revision.
struct GitEntry: Hashable, Sendable {
  /// The name of its content in the repository.
  let object: String
  /// Its path from the workspace's root.
  let path: String

  /// A line of `git ls-tree -r -z`; nil for what is no regular file, such as a symbolic link.
  ///
  /// - Parameter root: the workspace's root from that of the repository, with a `/` at its end; empty where it is that.
  init?(parsing line: some Collection<UInt8>, below root: String) {
    let text = String(decoding: line, as: UTF8.self)
    guard let tab = text.firstIndex(of: "\t") else { return nil }
    let words = text[..<tab].split(separator: " ")
    let path = text[text.index(after: tab)...]
    guard words.count == 3, words[0].hasPrefix("100"), path.hasPrefix(root) else { return nil }
    object = String(words[2])
    self.path = String(path.dropFirst(root.count))
  }

  /// The contents of files by their paths, out of what `git cat-file --batch` printed for their objects in order.
  static func contents(of entries: [GitEntry], batch: [UInt8]) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    var rest = batch[...]
    for entry in entries {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { break }
      let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      // An object that a partial clone does not have is said to be missing, and has no content.
      guard head.count == 3, let size = Int(head[2]), size <= rest.count else { continue }
      contents[entry.path] = Array(rest.prefix(size))
      rest = rest.dropFirst(size + 1)
    }
    return contents
  }
}
