package import ContentHash

/// What gcgen wrote and from what: `gcgen.lock`, one sorted line for each generated file.
///
/// A line holds the path, the hash of the file, and the hash of what the file was made from. Several lines for one
/// file are all true at once: they come from a merge of two branches, or from a run that was killed between saying
/// what it is about to write and having written it. Conflict markers and torn lines are skipped.
package struct Lock: Hashable, Sendable {
  /// The file's name, in the workspace's root.
  package static let fileName = "gcgen.lock"

  /// What the lock knows of one generated file.
  package struct Entry: Hashable, Sendable {
    /// The hash of the file's bytes.
    package let file: ContentHash
    /// The hash of all that decided these bytes.
    package let sources: ContentHash

    /// An entry of its hashes.
    package init(file: ContentHash, sources: ContentHash) {
      self.file = file
      self.sources = sources
    }
  }

  private var entries: [String: [Entry]]

  /// The lock in some bytes; whatever is no line of a lock is skipped.
  package init(parsing bytes: [UInt8]) {
    entries = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      guard words.count == 3, let path = String(validating: words[0], as: UTF8.self),
        let file = Self.hash(words[1]), let sources = Self.hash(words[2])
      else { continue }
      add(Entry(file: file, sources: sources), for: path)
    }
  }

  /// A lock that knows nothing.
  package init() { entries = [:] }

  /// The paths it knows, sorted.
  package var paths: [String] { entries.keys.sorted() }

  /// All it knows of a file.
  package subscript(path: String) -> [Entry] { entries[path] ?? [] }

  /// The entry that says that gcgen wrote these bytes as a file, from what has this hash; nil where none does.
  package func entry(vouchingFor bytes: [UInt8], as path: String, of sources: ContentHash) -> Entry? {
    let entry = Entry(file: ContentHash(of: bytes), sources: sources)
    return self[path].contains(entry) ? entry : nil
  }

  /// Adds what else is, or may be, true of a file.
  package mutating func add(_ entry: Entry, for path: String) {
    if entries[path, default: []].contains(entry) { return }
    entries[path, default: []].append(entry)
  }

  /// Says what alone is true of a file.
  package mutating func set(_ entry: Entry, for path: String) { entries[path] = [entry] }

  /// Forgets a file.
  package mutating func remove(_ path: String) { entries[path] = nil }

  /// The file's text.
  package var text: String {
    var lines: [String] = []
    for (path, entries) in entries {
      for entry in entries { lines.append("\(path) \(entry.file) \(entry.sources)\n") }
    }
    return lines.sorted().joined()
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> ContentHash? {
    let word = word.last == UInt8(ascii: "\r") ? word.dropLast() : word
    return ContentHash(hexadecimal: String(decoding: word, as: UTF8.self))
  }
}
