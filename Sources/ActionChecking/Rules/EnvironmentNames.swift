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
        if !isEnvironmentName(name) {
          "is not a lower-case letter followed by lower-case letters, digits and '_'"
        } else if isTaken(name) {
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

  private static func isEnvironmentName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, ("a"..."z").contains(first) else { return false }
    return name.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "0"..."9", "_": true
      default: false
      }
    }
  }

  /// Whether the shell, Python, `requests` or AWS Lambda gives a meaning to the variable.
  private static func isTaken(_ name: String) -> Bool {
    let words: Set = [
      "path", "home", "user", "shell", "pwd", "lang", "language", "tz", "term", "tmpdir", "hostname", "http_proxy",
      "https_proxy", "all_proxy", "no_proxy", "requests_ca_bundle", "curl_ca_bundle", "ssl_cert_file", "ssl_cert_dir",
      "netrc",
    ]
    return words.contains(name) || ["python", "ld_", "lc_", "aws_", "lambda_"].contains { name.hasPrefix($0) }
  }
}
