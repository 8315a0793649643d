/// The name of a setting or a secret, which in upper case is that of the environment variable it is read from.
package enum EnvironmentName {
  /// Whether it is a lower-case letter followed by lower-case letters, digits and `_`.
  package static func isLegal(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, ("a"..."z").contains(first) else { return false }
    return name.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "0"..."9", "_": true
      default: false
      }
    }
  }

  /// Whether the shell, Python, `requests` or AWS Lambda gives a meaning to the variable.
  package static func isTaken(_ name: String) -> Bool {
    let words: Set = [
      "path", "home", "user", "shell", "pwd", "lang", "language", "tz", "term", "tmpdir", "hostname", "http_proxy",
      "https_proxy", "all_proxy", "no_proxy", "requests_ca_bundle", "curl_ca_bundle", "ssl_cert_file", "ssl_cert_dir",
      "netrc",
    ]
    return words.contains(name) || ["python", "ld_", "lc_", "aws_", "lambda_"].contains { name.hasPrefix($0) }
  }
}
