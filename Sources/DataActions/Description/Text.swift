/// A text with values filled in when the script runs: `"https://crm.example/tickets/\(who)"`.
///
/// In JSON it is a string, or an array of parts: `["https://crm.example/tickets/", {"input": "customer_id"}]`.
public struct Text: Hashable, Sendable {
  /// The parts, in order; no two literals stand side by side and no literal is empty.
  public private(set) var parts: [TextPart]

  /// The parts as one text; neighbouring literals become one, empty ones go.
  public init(_ parts: [TextPart]) {
    self.parts = []
    for part in parts { append(part) }
  }

  /// The text if nothing is filled in; nil otherwise.
  public var literal: String? {
    switch parts.count {
    case 0: ""
    case 1: if case .literal(let text) = parts[0] { text } else { nil }
    default: nil
    }
  }

  /// Adds a part at the end.
  public mutating func append(_ part: TextPart) {
    guard case .literal(let text) = part else { return parts.append(part) }
    if text.isEmpty { return }
    if case .literal(let before)? = parts.last {
      parts[parts.count - 1] = .literal(before + text)
    } else {
      parts.append(part)
    }
  }
}

/// A piece of a `Text`.
public enum TextPart: Hashable, Sendable {
  /// Text as it was written.
  case literal(String)
  /// The value of the input of that name.
  case input(String)
  /// The value that the environment gives to the setting of that name.
  case setting(String)
  /// The credential of that name, read from the environment when the script runs.
  case secret(String)
}

extension Text: Codable {
  /// Reads a string, or an array of parts.
  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self.init([.literal(text)])
    } else {
      self.init(try [TextPart](from: decoder))
    }
  }

  /// Writes a string where nothing is filled in, an array of parts otherwise.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let literal { try container.encode(literal) } else { try container.encode(parts) }
  }
}

extension TextPart: Codable {
  private enum Key: String, CodingKey {
    case input
    case setting
    case secret
  }

  /// Reads a string, or an object that names what is filled in.
  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .literal(text)
      return
    }
    let container = try decoder.container(keyedBy: Key.self)
    if let name = try container.decodeIfPresent(String.self, forKey: .input) {
      self = .input(name)
    } else if let name = try container.decodeIfPresent(String.self, forKey: .setting) {
      self = .setting(name)
    } else {
      self = .secret(try container.decode(String.self, forKey: .secret))
    }
  }

  /// Writes a string, or an object that names what is filled in.
  public func encode(to encoder: any Encoder) throws {
    if case .literal(let text) = self {
      var container = encoder.singleValueContainer()
      return try container.encode(text)
    }
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .literal: break
    case .input(let name): try container.encode(name, forKey: .input)
    case .setting(let name): try container.encode(name, forKey: .setting)
    case .secret(let name): try container.encode(name, forKey: .secret)
    }
  }
}
