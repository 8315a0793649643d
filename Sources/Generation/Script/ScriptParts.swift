/// The helpers that a script needs, with all that they need themselves, and the imports of all of it.
struct ScriptParts {
  /// The lines of the helpers, each behind those that it uses.
  private(set) var helpers: [String] = []
  /// What is imported from elsewhere.
  private(set) var imports: Set<PythonImport> = []
  private var taken: Set<String> = []

  /// The parts for some helpers and modules, by name, beside those of a template: of that of every script unless said.
  static func needed(
    by names: Set<String>, modules: Set<String>, in template: TemplateFile? = .script
  ) -> ScriptParts {
    var parts = ScriptParts()
    parts.imports = Set(modules.map(PythonImport.init(module:)))
    if let template { parts.takeImports(of: template) }
    for name in names.sorted() { parts.take(name) }
    return parts
  }

  private mutating func take(_ name: String) {
    guard taken.insert(name).inserted else { return }
    let file = TemplateFile.helper(name)
    takeImports(of: file)
    if !helpers.isEmpty { helpers += ["", ""] }
    helpers += file.body.map(String.init)
  }

  private mutating func takeImports(of file: TemplateFile) {
    for module in file.imports.sorted(by: { $0.module < $1.module }) {
      if TemplateFile.isHelper(module.module) { take(module.module) } else { imports.insert(module) }
    }
  }
}
