import FoundationEssentials
import TestSupport
import Testing

/// The script of the tutorial that gcgen grew from. Its text has lost the indentation, which is put back by its syntax.
enum Tutorial {
  static func script() throws -> String {
    let folder = try #require(TestFolders.shared)
    let bytes = try Data(contentsOf: URL(filePath: folder + "/tutorial/source.txt"))
    let text = String(decoding: bytes, as: UTF8.self)
    let start = try #require(text.firstRange(of: "import requests\nimport json\nimport sys\n")).lowerBound
    let end = try #require(text[start...].firstRange(of: "Step 2: Upload")).lowerBound
    var indentation = Indentation()
    return text[start..<end].split(separator: "\n").map { indentation.indented(String($0)) + "\n" }.joined()
  }
}

/// Puts lines back to where they belong: a block opens after a colon and closes with a `return` or its next branch.
private struct Indentation {
  private var open: [String] = []
  private var levels: [String: Int] = [:]
  private var brackets = 0
  private var isReturning = false
  private var isDocString = false

  mutating func indented(_ line: String) -> String {
    let word = String(line.prefix { $0 != " " && $0 != ":" })
    let opener = ["except": "try", "else": "if"][word].flatMap { levels[$0] }
    if let opener, brackets == 0, !isDocString { open.removeLast(open.count - opener) }
    let level = open.count + (brackets == 0 || line.hasPrefix("}") ? 0 : 1)
    if line.hasPrefix("\"\"\"") { isDocString.toggle() }
    if !isDocString, !line.hasPrefix("#"), !line.hasPrefix("\"") { read(line, word) }
    return String(repeating: "    ", count: level) + line
  }

  private mutating func read(_ line: String, _ word: String) {
    if brackets == 0, word == "return" { isReturning = true }
    brackets += line.count { "([{".contains($0) } - line.count { ")]}".contains($0) }
    guard brackets == 0 else { return }
    if line.hasSuffix(":") {
      levels[word] = open.count
      open.append(word)
    } else if isReturning {
      open.removeLast()
      isReturning = false
    }
  }
}
