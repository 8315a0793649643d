import ActionChecking
package import Diagnostics
import PythonSyntax
import Yams

/// The settings in the bytes of a `gcgen.yaml`; an empty file is the defaults.
///
/// Rejects with GC902 (not YAML), GC903 (unknown key), GC904 (wrong kind of value), GC905 (a key twice),
/// GC906 (a Python that cannot be checked) or GC907 (pinned to another gcgen).
package func readSettings(_ bytes: [UInt8], file: String) -> Checked<Settings> {
  var reader = SettingsReader(file: file)
  guard let text = String(validating: bytes, as: UTF8.self) else {
    return Checked(nil, [Diagnostic(.settingsSyntax, "the file is not UTF-8", at: SourceLocation(file: file))])
  }
  do {
    let root = try Parser(yaml: text, resolver: .basic).singleRoot()
    let settings = reader.settings(from: root)
    return Checked(settings, reader.diagnostics)
  } catch {
    let mistake = YAMLMistake(error, in: file)
    let code = mistake.isRepeatedKey ? DiagnosticCode.repeatedSetting : .settingsSyntax
    return Checked(nil, reader.diagnostics + [Diagnostic(code, mistake.message, at: mistake.location)])
  }
}

/// Takes settings out of YAML nodes, and collects what is wrong with them.
private struct SettingsReader {
  let file: String
  var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  mutating func settings(from root: Node?) -> Settings {
    var floor = Settings.defaultPythonFloor
    var floorLocation: SourceLocation?
    var terms = WorkspaceTerms()
    var functionClient = HTTPClient.standardLibrary
    for (key, value) in members(of: root, in: "gcgen.yaml") {
      switch key.string {
      case "python":
        floor = pythonFloor(value) ?? floor
        floorLocation = location(value.mark)
      case "transport":
        terms.client = word(value, of: "transport") ?? terms.client
        functionClient = terms.client
      case "log": terms.log = word(value, of: "log") ?? terms.log
      case "proxy": terms.proxy = word(value, of: "proxy") ?? terms.proxy
      case "secrets": terms.secrets = word(value, of: "secrets") ?? terms.secrets
      case "limit-seconds": terms.limitSeconds = limitSeconds(value) ?? terms.limitSeconds
      case "environments": terms.environments = self.environments(value)
      case "gcgen": checkPin(value)
      default: complainOfKey(key.string, at: key)
      }
    }
    return Settings(pythonFloor: floor, at: floorLocation, terms: terms, functionClient: functionClient)
  }

  private mutating func pythonFloor(_ node: Node) -> PythonVersion? {
    guard let text = text(node, of: "python") else { return nil }
    guard let version = PythonVersion(text) else {
      complain(.wrongSetting, "python is '\(text)', and not a version such as \"3.9\"", at: node)
      return nil
    }
    guard (Settings.defaultPythonFloor..<PythonVersion(4, 0)).contains(version) else {
      let notes = version == PythonVersion(3, 1) ? [Note("3.10 is written \"3.10\", in quotes")] : []
      let message = "python \(version) is not between \(Settings.defaultPythonFloor) and 4.0, where gcgen can check"
      complain(.unsupportedPython, message, at: node, notes: notes)
      return nil
    }
    return version
  }

  /// One of the words that a setting can have.
  private mutating func word<Word: RawRepresentable<String> & CaseIterable>(_ node: Node, of key: String) -> Word? {
    guard case .scalar(let scalar) = node, !isEmpty(node) else {
      complain(.wrongSetting, "\(key) has no value", at: node)
      return nil
    }
    if let word = Word(rawValue: scalar.string) { return word }
    let words = Word.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    complain(.wrongSetting, "\(key) is '\(scalar.string)', and not one of \(words)", at: node)
    return nil
  }

  private mutating func limitSeconds(_ node: Node) -> Int? {
    guard let text = text(node, of: "limit-seconds") else { return nil }
    let range = WorkspaceTerms.limitRange
    if let seconds = Int(text), range.contains(seconds) { return seconds }
    let message =
      "limit-seconds is '\(text)', and not a whole number from \(range.lowerBound) to \(range.upperBound)"
    complain(.wrongSetting, message, at: node)
    return nil
  }

  private mutating func checkPin(_ node: Node) {
    guard let text = text(node, of: "gcgen") else { return }
    if !GcgenVersion.matches(pin: text) {
      complain(.otherVersion, "the workspace asks for gcgen \(text), and this is \(GcgenVersion.current)", at: node)
    }
  }

  private mutating func environments(_ node: Node) -> Environments {
    Environments(
      members(of: node, in: "environments").map { key, value in
        checkName(key, allowed: "_-", kind: "an environment")
        var values: [String: String] = [:]
        for (setting, text) in members(of: value, in: "environment '\(key.string)'") {
          checkName(setting, allowed: "_", kind: "a setting")
          values[setting.string] = self.text(text, of: setting.string)
        }
        return Environments.Environment(name: key.string, settings: values)
      })
  }

  /// Names are lower case, so that a setting's variable in the environment is unmistakable.
  private mutating func checkName(_ key: Node.Scalar, allowed: String, kind: String) {
    let scalars = key.string.unicodeScalars
    let isLetter = { (scalar: Unicode.Scalar) in ("a"..."z").contains(scalar) }
    let isFit = scalars.allSatisfy {
      isLetter($0) || ("0"..."9").contains($0) || allowed.unicodeScalars.contains($0)
    }
    if !isFit || !(scalars.first.map(isLetter) ?? false) {
      let signs = allowed.map { "'\($0)'" }.joined(separator: " and ")
      let message = "'\(key.string)' is no name for \(kind): lower-case letters, digits and \(signs), a letter first"
      complain(.wrongSetting, message, at: .scalar(key))
    }
  }

  /// A text, or a number that YAML and people read alike.
  private mutating func text(_ node: Node, of name: String) -> String? {
    guard case .scalar(let scalar) = node else {
      complain(.wrongSetting, "\(name) is a block, and not a text", at: node)
      return nil
    }
    guard scalar.style == .plain else { return scalar.string }
    if isEmpty(node) {
      complain(.wrongSetting, "\(name) has no value", at: node)
      return nil
    }
    switch Resolver.default.resolveTag(of: node) {
    case .float where scalar.string.hasSuffix("0"):
      let read = scalar.string.trimmingTrailingZeros
      complain(
        .wrongSetting, "\(name) is the number \(scalar.string), which YAML reads as \(read)", at: node,
        notes: [Note("in quotes it is a text: \(name): \"\(scalar.string)\"")])
    case .bool, .timestamp:
      complain(
        .wrongSetting, "\(name) is '\(scalar.string)', which YAML does not read as a text", at: node,
        notes: [Note("in quotes it is a text: \(name): \"\(scalar.string)\"")])
    default: return scalar.string
    }
    return nil
  }

  /// The members of a block in order; none for an empty one.
  private mutating func members(of node: Node?, in name: String) -> [(Node.Scalar, Node)] {
    guard let node, !isEmpty(node) else { return [] }
    guard case .mapping(let mapping) = node else {
      complain(.wrongSetting, "\(name) is not a block of 'key: value' lines", at: node)
      return []
    }
    return mapping.compactMap { key, value in
      if case .scalar(let scalar) = key { return (scalar, value) }
      complain(.wrongSetting, "a key of \(name) is not a word", at: key)
      return nil
    }
  }

  private func isEmpty(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
  }

  private static let keys = [
    "environments", "gcgen", "limit-seconds", "log", "proxy", "python", "secrets", "transport",
  ]

  private mutating func complainOfKey(_ key: String, at node: Node.Scalar) {
    let nearest = nearestWord(to: key, among: Self.keys)
    let notes = nearest.map { [Note("the nearest setting is '\($0)'")] } ?? []
    complain(.unknownSetting, "'\(key)' is no setting of gcgen", at: .scalar(node), notes: notes)
  }

  private mutating func complain(_ code: DiagnosticCode, _ message: String, at node: Node, notes: [Note] = []) {
    diagnostics.append(Diagnostic(code, message, at: location(node.mark), notes: notes))
  }

  private func location(_ mark: Mark?) -> SourceLocation {
    SourceLocation(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}

extension String {
  fileprivate var trimmingTrailingZeros: Substring {
    var rest = Substring(self)
    while rest.hasSuffix("0") { rest.removeLast() }
    return rest.hasSuffix(".") ? rest.dropLast() : rest
  }
}
