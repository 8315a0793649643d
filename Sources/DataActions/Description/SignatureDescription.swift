/// A header that proves who wrote the body: its HMAC with SHA-256 (RFC 2104).
public struct SignatureDescription: Codable, Hashable, Sendable {
  /// The header's name.
  public var header: String
  /// The key that both sides know.
  public var key: Text
  /// How the bytes are written.
  public var encoding: SignatureEncoding
  /// What stands before them, such as `sha256=`.
  public var prefix: String

  /// A signature of its parts, with nothing checked.
  public init(header: String, key: Text, encoding: SignatureEncoding = .hex, prefix: String = "") {
    self.header = header
    self.key = key
    self.encoding = encoding
    self.prefix = prefix
  }

  /// Reads what an author or gcgen wrote; hexadecimal digits without a prefix unless said.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    header = try container.decode(String.self, forKey: .header)
    key = try container.decode(Text.self, forKey: .key)
    encoding = try container.decodeIfPresent(SignatureEncoding.self, forKey: .encoding) ?? .hex
    prefix = try container.decodeIfPresent(String.self, forKey: .prefix) ?? ""
  }
}

/// How the bytes of a signature are written.
public enum SignatureEncoding: String, Codable, Hashable, Sendable, CaseIterable {
  /// Hexadecimal digits in lower case.
  case hex
  /// Base64.
  case base64
}
