import FoundationEssentials
import TestSupport

/// A Swift file of the project, as the architecture tests see it.
struct SourceFile {
  /// Its path from the project's root.
  let path: String
  /// Its lines.
  let lines: [Substring]

  /// Every Swift file below a folder of the project, in the order of their paths.
  static func all(below folder: String) throws -> [SourceFile] {
    let root = TestFolders.root
    let paths = try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)").sorted()
    return try paths.filter { $0.hasSuffix(".swift") }.map { path in
      let text = try String(contentsOfFile: "\(root)/\(folder)/\(path)", encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return SourceFile(path: "\(folder)/\(path)", lines: lines)
    }
  }

  /// The target it belongs to: the folder below `Sources`.
  var module: String {
    let parts = path.split(separator: "/")
    return parts.count > 1 ? String(parts[1]) : ""
  }

  /// The modules it imports; what stands in a text of several lines is an example.
  var imports: [String] {
    let modifiers: Set<Substring> = ["package", "public", "internal", "private"]
    var modules: [String] = []
    var isText = false
    for line in lines {
      if line.contains("\"\"\"") { isText.toggle() }
      let words = line.split(separator: " ")
      guard !isText, let word = words.firstIndex(of: "import"), word + 1 < words.count,
        words[..<word].allSatisfy({ modifiers.contains($0) || $0.hasPrefix("@") })
      else { continue }
      modules.append(String(words[word + 1].prefix { $0 != "." }))
    }
    return modules
  }
}
