import FoundationEssentials

/// The git checkout that a folder is in.
struct GitCheckout {
  /// Where git keeps what belongs to this checkout alone.
  private let ownFolder: String

  /// The checkout around a folder; nil where there is none.
  init?(around root: String) {
    var folder = Substring(root)
    while !folder.isEmpty {
      if let own = Self.ownFolder(of: String(folder)) {
        ownFolder = own
        return
      }
      folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]
    }
    return nil
  }

  /// `.git` itself, or the folder that it names where it is a file: in a worktree and in a submodule.
  private static func ownFolder(of checkout: String) -> String? {
    let git = "\(checkout)/.git"
    var isFolder = false
    guard FileManager.default.fileExists(atPath: git, isDirectory: &isFolder) else { return nil }
    if isFolder { return git }
    let text = FileManager.default.contents(atPath: git).map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard let line = text.split(whereSeparator: \.isNewline).first, line.hasPrefix(mark) else { return nil }
    let path = line.dropFirst(mark.count)
    return path.hasPrefix("/") ? String(path) : "\(checkout)/\(path)"
  }

  private static let mark = "gitdir: "

  /// Whether git changes files just now: on a busy machine it may need longer than a moment for the next one, and what it
  /// has removed so far would seem to be gone.
  var isBeingChanged: Bool { FileManager.default.fileExists(atPath: "\(ownFolder)/index.lock") }
}
