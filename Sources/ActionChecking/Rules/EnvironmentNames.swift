import DataActions
import Diagnostics

extension Rule {
  /// GC115: the name of a setting or a secret that cannot be that of an environment variable of its own.
  static let environmentNames = Rule { subject in
    let settings = subject.settingUses.map { ("setting", $0.name, $0.pointer) }
    let secrets = subject.secretUses.map { ("secret", $0.name, $0.pointer) }
    let secretNames = Set(secrets.map(\.1))
    return (settings + secrets).compactMap { kind, name, pointer in
      let fault: String? =
        if !EnvironmentName.isLegal(name) {
          "is not a lower-case letter followed by lower-case letters, digits and '_'"
        } else if EnvironmentName.isTaken(name) {
          "is read from \(quoted(name.uppercased())), a variable that other programs use"
        } else if kind == "setting", secretNames.contains(name) {
          "is also that of a secret, and both would be read from \(quoted(name.uppercased()))"
        } else {
          nil
        }
      guard let fault else { return nil }
      let message = "the \(kind)'s name \(quoted(name)) \(fault)"
      return Diagnostic(.illegalEnvironmentName, message, at: subject.location(pointer))
    }
  }
}
