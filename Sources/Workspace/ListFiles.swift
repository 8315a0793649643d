import FoundationEssentials

/// The paths of all files below some folders of a workspace, from its root, in the order of their bytes.
///
/// Names that begin with a dot are left out, and so is whatever a symbolic link leads to outside the workspace.
func files(in folders: [String], below root: String) throws -> [String] {
  for folder in folders
  where FileManager.default.fileExists(atPath: "\(root)/\(folder)") && !isFolder("\(root)/\(folder)") {
    throw FileFailure(path: folder, action: "read: it is no folder")
  }
  var found: [String] = []
  var open = folders.filter { isFolder("\(root)/\($0)") && staysInside($0, root: root) }
  while let folder = open.popLast() {
    for name in try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)") where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      if [".swift", ".json", HooksSource.ending].contains(where: name.hasSuffix) {
        if !isLink("\(root)/\(path)") || staysInside(path, root: root) { found.append(path) }
      } else if isFolder("\(root)/\(path)"), !isLink("\(root)/\(path)") {
        open.append(path)
      }
    }
  }
  return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// Whether a path of the workspace leads to a place in the workspace, symbolic links followed, as far as it is there.
package func staysInside(_ path: String, root: String) -> Bool {
  let home = URL(filePath: root).resolvingSymlinksInPath().path
  var there = Substring(path)
  while !FileManager.default.fileExists(atPath: "\(root)/\(there)"), !isLink("\(root)/\(there)") {
    guard let slash = there.lastIndex(of: "/") else { return true }
    there = there[..<slash]
  }
  let place = URL(filePath: "\(root)/\(there)").resolvingSymlinksInPath().path
  return place == home || place.hasPrefix(home == "/" ? home : home + "/")
}

/// Whether a path leads to a folder.
func isFolder(_ path: String) -> Bool {
  var isFolder = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
}

/// Whether a path is a symbolic link, wherever it leads.
func isLink(_ path: String) -> Bool {
  (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
}
