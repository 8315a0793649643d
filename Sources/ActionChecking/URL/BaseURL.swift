/// The beginning of a URL that a setting holds: scheme, host, port, and perhaps a path.
///
/// A slash at its end counts for nothing: the script takes it off.
enum BaseURL {
  /// What is wrong with a value, as the end of a sentence; nil where it is a base URL.
  static func fault(in value: String) -> String? {
    guard let scheme = ["https://", "http://"].first(where: { value.lowercased().hasPrefix($0) }) else {
      return "begins with neither 'https://' nor 'http://'"
    }
    let rest = value.unicodeScalars.dropFirst(scheme.utf8.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let fault = URLHost.fault(in: String(host), isWhole: true) { return "\(fault) (the host)" }
    let path = Array(rest.dropFirst(host.count))
    for (index, scalar) in path.enumerated() {
      if scalar == "%" {
        let digits = path[(index + 1)...].prefix(2)
        if digits.count < 2 || !digits.allSatisfy(\.properties.isASCIIHexDigit) {
          return "has a '%' without two hexadecimal digits"
        }
      } else if scalar != "/", !URLSplitter.isSegmentCharacter(scalar) {
        return "has \(CharacterName.of(scalar)), which cannot stand there"
      }
    }
    return nil
  }

  /// Whether nobody on the way can read what is sent to a base URL.
  static func isEncrypted(_ value: String) -> Bool {
    if value.lowercased().hasPrefix("https://") { return true }
    let rest = value.unicodeScalars.dropFirst("http://".utf8.count)
    return URLHost.isLoopback(String(rest.prefix { $0 != "/" }))
  }
}
