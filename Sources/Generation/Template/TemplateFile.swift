import ActionHooks
import EmbeddedFiles
import PythonSyntax

/// A Python file of `Templates/`: what it imports, and the lines behind the imports.
struct TemplateFile {
  /// What it needs from elsewhere, helpers among it.
  let imports: Set<PythonImport>
  /// The lines before the imports.
  let head: [Substring]
  /// The lines behind them.
  let body: [Substring]

  /// A file taken apart at its block of imports.
  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last == "" { lines.removeLast() }
    let start = lines.firstIndex(where: PythonImport.begins) ?? 0
    let end = lines[start...].firstIndex { !($0.isEmpty || PythonImport.begins($0)) } ?? lines.endIndex
    imports = Set(lines[start..<end].compactMap(PythonImport.init))
    head = Array(lines[..<start])
    body = Array(lines[end...])
  }

  /// The template of every script.
  static let script = TemplateFile(named: "script.py")

  /// The helper in `Templates/Helpers/NAME.py`.
  static func helper(_ name: String) -> TemplateFile { TemplateFile(named: helperPath(name)) }

  /// Whether there is a helper of that name.
  static func isHelper(_ name: String) -> Bool { all[helperPath(name)] != nil }

  private static func helperPath(_ name: String) -> String { "Helpers/\(name).py" }

  /// Every file, taken apart once.
  private static let all = Dictionary(
    uniqueKeysWithValues: EmbeddedFile.templates.map { ($0.path, TemplateFile($0.text)) })

  private init(named path: String) {
    guard let file = Self.all[path] else { preconditionFailure("the template '\(path)' is compiled in") }
    self = file
  }
}

/// An import of one module, or of one name of it.
struct PythonImport: Hashable {
  /// The module, dots and all.
  let module: String
  /// The name that is taken from it; nil where it is the module itself.
  let name: String?
  /// What it is called; nil where that is its own name.
  let alias: String?

  /// The import of a module, or of a name of it.
  init(module: String, name: String? = nil, alias: String? = nil) {
    (self.module, self.name, self.alias) = (module, name, alias)
  }

  /// The import that a line is; nil for any other line.
  init?(_ line: Substring) {
    let words = line.split(separator: " ").map(String.init)
    switch (words.first, words.count) {
    case ("import", 2): self.init(module: words[1])
    case ("from", 4): self.init(module: words[1], name: words[3])
    default: return nil
    }
  }

  /// The import that hooks ask for.
  init(_ asked: CheckedHooks.Import) {
    self.init(module: asked.module, name: asked.name, alias: asked.alias)
  }

  /// Whether a line is an import.
  static func begins(_ line: Substring) -> Bool { line.hasPrefix("import ") || line.hasPrefix("from ") }

  /// Whether it does not come with Python.
  var isThirdParty: Bool { ["requests", "urllib3"].contains(module.split(separator: ".").first) }

  /// Whether it says how the rest of the file is to be read.
  private var isAboutLanguage: Bool { module == "__future__" }

  /// What stands behind `import`.
  private var words: String { (name ?? module) + (alias.map { " as \($0)" } ?? "") }

  /// The source of imports, sorted as isort and ruff do: Python's own first, modules before names.
  static func block(_ imports: Set<PythonImport>) -> [String] {
    let own = imports.filter { !$0.isThirdParty && !$0.isAboutLanguage }
    let sections = [imports.filter(\.isAboutLanguage), own, imports.filter(\.isThirdParty)]
    return Array(sections.filter { !$0.isEmpty }.map(section).joined(separator: [""]))
  }

  private static func section(_ imports: Set<PythonImport>) -> [String] {
    let modules = imports.filter { $0.name == nil }.map(\.words).sorted()
    let names = Dictionary(grouping: imports.filter { $0.name != nil }, by: \.module)
    return modules.map { "import \($0)" }
      + names.keys.sorted().flatMap { module in
        PythonStatement.lines(ofImport: (names[module] ?? []).map(\.words).sorted(), from: module)
      }
  }
}
