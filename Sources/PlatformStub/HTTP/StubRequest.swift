package import JSONText

/// A request that the stub was sent.
package struct StubRequest: Sendable {
  /// The method.
  package let method: String
  /// The parts of the path, decoded.
  package let path: [String]
  /// The query's parameters; the last of a name.
  package let query: [String: String]
  /// The headers, by their names in lower case.
  package let headers: [String: String]
  /// The body, as it came.
  package let body: String

  /// A request as the server in the worker tells it.
  package init(_ tree: JSONTree) {
    let target = (tree["target"]?.string ?? "").split(
      separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    method = tree["method"]?.string ?? ""
    path = (target.first ?? "").split(separator: "/").map { Self.decoded($0) }
    query = target.count > 1 ? Self.form(String(target[1])) : [:]
    let headers = (tree["headers"]?.elements ?? []).map { pair in
      ((pair.elements?.first?.string ?? "").lowercased(), pair.elements?.last?.string ?? "")
    }
    self.headers = Dictionary(headers) { _, last in last }
    body = tree["body"]?.string ?? ""
  }

  /// The body's JSON; nil where it is none.
  package var json: JSONTree? { try? LocatedJSON(parsing: Array(body.utf8)).tree }

  /// The fields of a form.
  package static func form(_ text: String) -> [String: String] {
    let pairs = text.split(separator: "&").map { pair in
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (decoded(sides[0]), sides.count > 1 ? decoded(sides[1]) : "")
    }
    return Dictionary(pairs) { _, last in last }
  }

  /// A text without its percent encoding; a plus sign is a space, as in forms.
  private static func decoded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let decoded = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(decoded)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
