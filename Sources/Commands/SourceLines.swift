import Diagnostics
import FoundationEssentials

/// The lines that complaints speak of, read from disk; each file is read once.
final class SourceLines {
  private let root: String?
  private var files: [String: [Substring]] = [:]

  /// Files by paths from a workspace's root, or as they were given on the command line.
  init(root: String?) { self.root = root }

  /// The line of a place; nil where it cannot be read.
  func line(_ location: SourceLocation) -> String? {
    let lines = files[location.file] ?? read(location.file)
    files[location.file] = lines
    guard lines.indices.contains(location.line - 1) else { return nil }
    return String(lines[location.line - 1])
  }

  private func read(_ file: String) -> [Substring] {
    let path = root.map { file.hasPrefix("/") ? file : "\($0)/\(file)" } ?? file
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return String(decoding: data, as: UTF8.self).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }
}
