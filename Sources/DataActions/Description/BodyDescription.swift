/// The body of a request.
public enum BodyDescription: Hashable, Sendable {
  /// `application/json`.
  case json(BodyValue)
  /// `application/x-www-form-urlencoded`.
  case form([NamedText])
  /// `text/plain; charset=utf-8`.
  case text(Text)
  /// Any other media type, its content as it is sent: what is filled in is not encoded.
  case raw(RawContent)
}

/// A body that the author writes himself.
public struct RawContent: Codable, Hashable, Sendable {
  /// The media type, such as `application/xml`.
  public var contentType: String
  /// The content; it goes out as UTF-8.
  public var content: Text

  /// A media type with its content.
  public init(contentType: String, content: Text) {
    self.contentType = contentType
    self.content = content
  }
}

/// A JSON value with inputs in it.
public indirect enum BodyValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// A finite number.
  case number(Double)
  /// A text, with values filled in or not.
  case text(Text)
  /// The value of an input with its own type: a number stays a number.
  case input(String)
  /// An array.
  case array([BodyValue])
  /// An object, its members in the order they were written.
  case object([BodyMember])
}

/// A member of a JSON object in a body.
public struct BodyMember: Codable, Hashable, Sendable {
  /// The member's name.
  public var name: String
  /// Its value.
  public var value: BodyValue

  /// A name with its value.
  public init(name: String, value: BodyValue) {
    self.name = name
    self.value = value
  }
}

extension BodyDescription: Codable {
  private enum Key: String, CodingKey {
    case json
    case form
    case text
    case raw
  }

  /// Reads `{"json": …}`, `{"form": […]}`, `{"text": …}` or `{"raw": …}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if container.contains(.form) {
      self = .form(try container.decode([NamedText].self, forKey: .form))
    } else if container.contains(.text) {
      self = .text(try container.decode(Text.self, forKey: .text))
    } else if container.contains(.raw) {
      self = .raw(try container.decode(RawContent.self, forKey: .raw))
    } else {
      self = .json(try container.decode(BodyValue.self, forKey: .json))
    }
  }

  /// Writes the shape that `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .json(let value): try container.encode(value, forKey: .json)
    case .form(let fields): try container.encode(fields, forKey: .form)
    case .text(let text): try container.encode(text, forKey: .text)
    case .raw(let body): try container.encode(body, forKey: .raw)
    }
  }
}

extension BodyValue: Codable {
  private enum Key: String, CodingKey {
    case text
    case input
    case object
  }

  /// Reads a JSON scalar or array as itself; `{"text": parts}`, `{"input": name}` and `{"object": members}` otherwise.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      if let name = try container.decodeIfPresent(String.self, forKey: .input) {
        self = .input(name)
      } else if let text = try container.decodeIfPresent(Text.self, forKey: .text) {
        self = .text(text)
      } else {
        self = .object(try container.decode([BodyMember].self, forKey: .object))
      }
      return
    }
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(Text([.literal(value)]))
    } else {
      self = .array(try container.decode([BodyValue].self))
    }
  }

  /// Writes the shape that `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .input(let name):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(name, forKey: .input)
    case .object(let members):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(members, forKey: .object)
    case .text(let text) where text.literal == nil:
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(text, forKey: .text)
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text.literal)
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .boolean(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .integer(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .number(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .array(let values):
      var container = encoder.singleValueContainer()
      try container.encode(values)
    }
  }
}
