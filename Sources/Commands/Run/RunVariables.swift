import ActionChecking
import ArgumentParser
import DataActions
import Diagnostics
import JSONText
import Workspace

/// What the script finds in its environment: the values of settings, and credentials.
struct RunVariables {
  private(set) var settings: [String: String] = [:]
  private(set) var secrets: [String: String] = [:]
  /// The settings that have a value nowhere, by name.
  private(set) var unset: [String] = []
  /// What a person should know about where the values come from.
  private(set) var remarks: [String] = []

  /// Values for all that a description names.
  ///
  /// A setting's value is that of the environment `--env` names, else of the process, else of the first environment
  /// of the workspace. A credential's is only ever the process's; a made-up one stands in where it has none.
  init(
    _ description: ActionDescription, environment: Environments.Environment?, workspace: Settings,
    process: [String: String]
  ) throws {
    let texts = JSONTree.array([
      try JSONTree(encoding: description.request), try JSONTree(encoding: description.failures),
      try JSONTree(encoding: description.outputs.compactMap(\.value)),
    ])
    for name in Self.names("setting", in: texts) {
      let variable = name.uppercased()
      if let value = environment?.settings[name] ?? process[variable] {
        settings[variable] = value
      } else if let first = workspace.terms.environments.all.first, let value = first.settings[name] {
        settings[variable] = value
        remarks.append("setting '\(name)' has the value of the environment '\(first.name)'")
      } else {
        unset.append(name)
      }
    }
    for name in Self.names("secret", in: texts) {
      let variable = name.uppercased()
      secrets[variable] = process[variable] ?? Self.madeUp(name)
      if process[variable] == nil { remarks.append("secret '\(name)' is made up: \(variable) is not set") }
    }
  }

  /// Lets the script find the proxies of the process, which may have passwords in them.
  mutating func takeProxies(of process: [String: String]) {
    for name in ["http_proxy", "https_proxy", "no_proxy"] {
      for variable in [name, name.uppercased()] {
        if let value = process[variable], !value.isEmpty { secrets[variable] = value }
      }
    }
  }

  /// What stands in for a credential that has no value.
  static func madeUp(_ secret: String) -> String { "placeholder-for-\(secret)" }

  /// The names that parts of texts fill in: `{"setting": "crm_base_url"}`.
  private static func names(_ key: String, in tree: JSONTree) -> [String] {
    switch tree {
    case .array(let elements): return elements.flatMap { names(key, in: $0) }.uniqued
    case .object(let members):
      if members.count == 1, members[0].name == key, let name = members[0].value.string { return [name] }
      return members.flatMap { names(key, in: $0.value) }.uniqued
    case .null, .boolean, .number, .string: return []
    }
  }
}

extension [String] {
  /// Each once, in order.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
