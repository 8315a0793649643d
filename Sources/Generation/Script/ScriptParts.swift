import ActionChecking

/// The helpers that a script needs, with all that they need themselves, and the imports of all of it.
struct ScriptParts {
  /// The lines of the helpers, each behind those that it uses.
  private(set) var helpers: [String] = []
  /// What is imported from elsewhere.
  private(set) var imports: Set<PythonImport> = []
  private let variant: HelperVariant
  private var taken: Set<String> = []

  /// The parts for some helpers and modules, by name, beside those of a template: of that of every script unless said.
  static func needed(
    by names: Set<String>, modules: Set<String>, in template: TemplateFile? = .script, variant: HelperVariant = .plain
  ) -> ScriptParts {
    var parts = ScriptParts(variant: variant)
    parts.imports = Set(modules.map { PythonImport(module: $0) })
    if let template { parts.takeImports(of: template) }
    for name in names.sorted() { parts.take(name) }
    return parts
  }

  private init(variant: HelperVariant) { self.variant = variant }

  private mutating func take(_ name: String) {
    guard taken.insert(name).inserted else { return }
    let file = TemplateFile.helper(variant.file(of: name))
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

/// Which of two files of the same function a script takes, where there are two.
enum HelperVariant {
  /// The one without anything in its file's name.
  case plain
  /// `Helpers/proxied_NAME.py`, which looks for a proxy.
  case proxied

  /// The file, without folder and extension, that has the helper of a name.
  fileprivate func file(of name: String) -> String {
    switch self {
    case .plain: name
    case .proxied: TemplateFile.isHelper("proxied_\(name)") ? "proxied_\(name)" : name
    }
  }
}

extension ProxySource {
  /// The variant of helpers that connect.
  var helperVariant: HelperVariant {
    switch self {
    case .none: .plain
    case .environment: .proxied
    }
  }
}
