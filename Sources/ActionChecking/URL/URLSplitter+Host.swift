import DataActions
import Diagnostics

extension URLSplitter {
  /// The part between scheme and path: GC131, GC132 and GC134.
  mutating func checkHost(_ host: ArraySlice<URLPiece>, hasScheme: Bool, isEncrypted: Bool) {
    for piece in host {
      switch piece.content {
      case .input(let name):
        report(.valueInHost, "the input \(quoted(name)) stands in the URL's scheme, host or port", at: piece)
      case .secret(let name):
        report(.valueInHost, "the secret \(quoted(name)) stands in the URL's scheme, host or port", at: piece)
      case .literal, .setting: break
      }
    }
    let literal = String(String.UnicodeScalarView(host.compactMap(\.scalar)))
    let isFilled = host.contains { $0.scalar == nil }
    if hasScheme {
      // Credentials before an '@' are not repeated.
      let shown = literal.utf8.contains(UInt8(ascii: "@")) ? "" : " \(quoted(literal))"
      if let fault = URLHost.fault(in: literal, isWhole: !isFilled) {
        report(.illegalHost, "the URL's host\(shown) \(fault)", at: host.first)
      } else if !isEncrypted, isFilled || !URLHost.isLoopback(literal) {
        report(.insecureURL, "the URL of \(quoted(literal)) is not encrypted", at: host.first)
      }
    } else if case .setting(let name)? = host.first?.content, host.count > 1 {
      let message =
        "something other than a path or a query follows the setting \(quoted(name)), which is scheme and host"
      report(.illegalHost, message, at: host.dropFirst().first)
    }
  }
}

/// What RFC 3986 allows between `//` and the path.
enum URLHost {
  /// What is wrong with a host and its port, as the end of a sentence; nil where nothing is.
  ///
  /// Where values are filled in, only the characters of the literals can be judged.
  static func fault(in text: String, isWhole: Bool) -> String? {
    if text.utf8.contains(UInt8(ascii: "@")) { return "has credentials before an '@'" }
    if let scalar = text.unicodeScalars.first(where: { !isHostCharacter($0) }) {
      return "has a character that no host has: \(CharacterName.of(scalar))"
    }
    return isWhole ? faultOfWhole(text) : nil
  }

  private static func faultOfWhole(_ text: String) -> String? {
    var host = Substring(text)
    var port: Substring?
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return "has a bracket that is not closed" }
      host = text[..<end].dropFirst()
      let rest = text[text.index(after: end)...]
      if !rest.isEmpty { port = rest.hasPrefix(":") ? rest.dropFirst() : "" }
      if !isAddress6(host) { return "is no IPv6 address" }
    } else {
      if let colon = text.firstIndex(of: ":") {
        host = text[..<colon]
        port = text[text.index(after: colon)...]
      }
      if let fault = faultOfName(host) { return fault }
    }
    if let port, port.utf8.contains(where: { !(48...57).contains($0) }) || !(1...65535).contains(Int(port) ?? 0) {
      return "has a port that is not one of 1 to 65535"
    }
    return nil
  }

  private static func faultOfName(_ name: Substring) -> String? {
    if name.isEmpty { return "is empty" }
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    let isLegal = labels.enumerated().allSatisfy { index, label in
      if label.isEmpty { return index == labels.count - 1 && index > 0 }
      return label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
    }
    if !isLegal || name.utf8.count > 253 || name.contains("[") || name.contains("]") { return "is no host name" }
    guard labels.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
    let isAddress = labels.count == 4 && labels.allSatisfy { UInt8($0).map(String.init) == String($0) }
    return isAddress ? nil : "is neither a name nor an IPv4 address"
  }

  private static func isAddress6(_ text: Substring) -> Bool {
    let halves = text.split(separator: ":", omittingEmptySubsequences: false)
    let groups = halves.filter { !$0.isEmpty }
    let isHexadecimal = groups.allSatisfy { $0.utf8.count <= 4 && UInt16($0, radix: 16) != nil && !$0.hasPrefix("+") }
    guard isHexadecimal, !text.contains(":::") else { return false }
    let gaps = zip(text, text.dropFirst()).count { $0 == ":" && $1 == ":" }
    let endsWell = (!text.hasPrefix(":") || text.hasPrefix("::")) && (!text.hasSuffix(":") || text.hasSuffix("::"))
    return endsWell && (gaps == 1 ? groups.count <= 7 : gaps == 0 && groups.count == 8)
  }

  /// Whether a host is this machine, where nobody stands between.
  static func isLoopback(_ host: String) -> Bool {
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } : host.prefix { $0 != ":" }
    if name == "[::1" { return true }
    let labels = name.lowercased().split(separator: ".")
    return labels.last == "localhost"
      || (labels.count == 4 && labels[0] == "127" && labels.allSatisfy { UInt8($0) != nil })
  }

  private static func isHostCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", ":", "[", "]": true
    default: false
    }
  }
}
