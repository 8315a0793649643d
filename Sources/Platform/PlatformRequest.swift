package import JSONText

/// One request to Genesys Cloud, before it is known where that is and who asks.
package struct PlatformRequest: Hashable, Sendable {
  /// Which server it goes to.
  package enum Host: Hashable, Sendable {
    /// The one that gives tokens.
    case login
    /// The API.
    case api
  }

  /// What it carries.
  package enum Body: Hashable, Sendable {
    /// Nothing.
    case none
    /// JSON.
    case json(JSONTree)
    /// A form; what is secret in it is not shown.
    case form([FormField])
  }

  /// A field of a form.
  package struct FormField: Hashable, Sendable {
    /// The name.
    package let name: String
    /// The value.
    package let value: String
    /// Whether it is shown to nobody.
    package let isSecret: Bool
  }

  /// What it is for, as it follows 'cannot': `create the draft`.
  package let purpose: String
  /// The server.
  package var host = Host.api
  /// The method.
  package let method: String
  /// The path, from its slash.
  package let path: String
  /// The query's parameters, in order.
  package var query: [FormField] = []
  /// The body.
  package var body = Body.none
  /// The right that the client's role needs; nil where the platform names none.
  package var permission: String?
  /// What is accepted: JSON, or for a template anything.
  package var accept = "application/json"
  /// How long an answer may take, in seconds.
  package var seconds = 30
  /// What is wanted of the answer.
  package var expects = Expectation.json

  /// What an answer is read as.
  package enum Expectation: Hashable, Sendable {
    /// JSON.
    case json
    /// A text, which becomes a JSON text.
    case text
  }

  /// Whether asking twice does no more than asking once.
  package var isRepeatable: Bool { method == "GET" || host == .login }

  /// The path with the query.
  package var target: String {
    if query.isEmpty { return path }
    return path + "?" + query.map { "\($0.name)=\(Self.percentEncoded($0.value))" }.joined(separator: "&")
  }

  /// The body as it is sent; nil where there is none.
  package var bodyText: String? { bodyText { Self.percentEncoded($0.value) } }

  /// The body with the value of each field as somebody wants it.
  func bodyText(_ value: (FormField) -> String) -> String? {
    switch body {
    case .none: nil
    case .json(let tree): tree.text(.compact)
    case .form(let fields):
      fields.map { "\($0.name)=\(value($0))" }.joined(separator: "&")
    }
  }

  static func percentEncoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return encoded
  }
}
