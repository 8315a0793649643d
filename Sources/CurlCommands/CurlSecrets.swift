import ActionChecking

/// A credential that stood in a curl command: its name in the action, never its value.
package struct CurlSecret: Hashable, Sendable {
  /// The name, as in `secret("example_token")`.
  package let name: String
  /// What it was, such as `the bearer token`.
  package let what: String

  /// The environment variable that the script reads.
  package var variable: String { name.uppercased() }
}

/// Gives names to credentials: one to each value.
struct CurlSecrets {
  /// What the names begin with: the host's own word.
  let stem: String
  private(set) var all: [CurlSecret] = []
  private var names: [String: String] = [:]

  /// Names for a command that calls a host.
  init(host: String) { stem = Self.stem(of: host) }

  /// The name of a value: that of the variable it is, if it is one, else what the host and its kind say.
  mutating func name(_ value: some Collection<ShellCharacter>, kind: String, what: String) -> String {
    let key = value.shown
    if let name = names[key] { return name }
    let own = value.onlyVariable.map { CurlNames.environmentName(of: $0) }
    let name = own.flatMap { $0 } ?? unused(kind)
    names[key] = name
    all.append(CurlSecret(name: name, what: what))
    return name
  }

  /// The name of a credential whose value is not known here.
  mutating func another(kind: String, what: String) -> String {
    let name = unused(kind)
    all.append(CurlSecret(name: name, what: what))
    return name
  }

  /// Whether a text is a value that got a name, wherever it stood.
  func isKnown(_ value: some Collection<ShellCharacter>) -> Bool { value.count >= 6 && names[value.shown] != nil }

  private func unused(_ kind: String) -> String {
    let own = kind.hasPrefix("\(stem)_") ? kind : "\(stem)_\(kind)"
    let base = EnvironmentName.isTaken(own) ? "api_\(own)" : own
    let taken = Set(all.map(\.name))
    var name = base
    var number = 2
    while taken.contains(name) {
      name = "\(base)_\(number)"
      number += 1
    }
    return name
  }

  /// `example` of `api.example.com` and of `example.co.uk`.
  private static func stem(of host: String) -> String {
    let labels = host.lowercased().split(separator: ":").first.map { $0.split(separator: ".") } ?? []
    let isAddress = labels.allSatisfy { $0.allSatisfy(\.isNumber) } || host.hasPrefix("[")
    guard !isAddress, var index = labels.indices.last else { return "api" }
    if index > 0 { index -= 1 }
    // 'co' of 'example.co.uk' says nothing.
    if index > 0, labels[index].count <= 3, labels[index + 1].count == 2 { index -= 1 }
    return CurlNames.environmentName(of: String(labels[index])) ?? "api"
  }
}

/// Names made of the words of a command.
enum CurlNames {
  /// The name of a setting or a secret; nil where nothing of the word can be one.
  static func environmentName(of word: String) -> String? {
    let name = snake(word)
    return EnvironmentName.isLegal(name) && !EnvironmentName.isTaken(name) ? name : nil
  }

  /// `X-Api-Key` as `api_key`.
  static func kind(ofHeader name: String) -> String {
    let word = snake(name)
    return word.hasPrefix("x_") ? String(word.dropFirst(2)) : word.isEmpty ? "key" : word
  }

  /// The name of an input; nil where nothing of the word can be one.
  static func input(of variable: String) -> String? {
    let name = String(variable.lowercased().drop { !$0.isLetter })
    return BracedText.isName(name) ? name : nil
  }

  /// In small letters, with `_` between the words.
  static func snake(_ word: String) -> String {
    var name = ""
    var isBehindSmall = false
    for scalar in word.unicodeScalars {
      guard scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        if !name.isEmpty, !name.hasSuffix("_") { name += "_" }
        isBehindSmall = false
        continue
      }
      if isBehindSmall, ("A"..."Z").contains(scalar) { name += "_" }
      isBehindSmall = ("a"..."z").contains(scalar)
      name += String(scalar).lowercased()
    }
    return name.hasSuffix("_") ? String(name.dropLast()) : name
  }
}
