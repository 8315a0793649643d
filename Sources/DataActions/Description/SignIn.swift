/// How a call shows that it may be made. In JSON an object of one member: `{"bearer": [{"secret": "crm_token"}]}`.
public enum SignIn: Hashable, Sendable {
  /// A key in a header: its name with its value.
  case apiKeyHeader(NamedText)
  /// A key in a query parameter: its name with its value.
  case apiKeyQuery(NamedText)
  /// `Authorization: Bearer …`.
  case bearer(Text)
  /// `Authorization: Basic …`.
  case basic(BasicCredentials)
  /// A token of OAuth 2 for the client itself (RFC 6749, section 4.4), kept while it is valid.
  case clientCredentials(ClientCredentials)
  /// The same for Genesys Cloud's own API.
  case genesys(GenesysCredentials)
}

/// A user with a password (RFC 7617).
public struct BasicCredentials: Codable, Hashable, Sendable {
  /// The user; it cannot have a colon.
  public var user: Text
  /// The password.
  public var password: Text

  /// A user with a password.
  public init(user: Text, password: Text) {
    self.user = user
    self.password = password
  }
}

/// What a token server wants to see.
public struct ClientCredentials: Hashable, Sendable {
  /// Where tokens are given: a whole URL without a query.
  public var tokenURL: Text
  /// The client.
  public var clientID: Text
  /// Its secret.
  public var clientSecret: Text
  /// What else the token server wants, such as `scope` and `audience`.
  public var parameters: [NamedText]
  /// Whether the client stands in the form's body, and not in a header of its own (`Authorization: Basic …`).
  public var inBody: Bool

  /// Credentials of their parts, with nothing checked.
  public init(
    tokenURL: Text, clientID: Text, clientSecret: Text, parameters: [NamedText] = [], inBody: Bool = false
  ) {
    self.tokenURL = tokenURL
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.parameters = parameters
    self.inBody = inBody
  }
}

/// An OAuth client of a Genesys Cloud organisation.
public struct GenesysCredentials: Codable, Hashable, Sendable {
  /// The region's domain, such as `mypurecloud.de`.
  public var region: Text
  /// The client.
  public var clientID: Text
  /// Its secret.
  public var clientSecret: Text

  /// A client in a region.
  public init(region: Text, clientID: Text, clientSecret: Text) {
    self.region = region
    self.clientID = clientID
    self.clientSecret = clientSecret
  }
}

extension ClientCredentials: Codable {
  private enum CodingKeys: CodingKey {
    case tokenURL, clientID, clientSecret, parameters, inBody
  }

  /// Reads what an author or gcgen wrote; there are no further parameters unless said, and the client is in a header.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    tokenURL = try container.decode(Text.self, forKey: .tokenURL)
    clientID = try container.decode(Text.self, forKey: .clientID)
    clientSecret = try container.decode(Text.self, forKey: .clientSecret)
    parameters = try container.decodeIfPresent([NamedText].self, forKey: .parameters) ?? []
    inBody = try container.decodeIfPresent(Bool.self, forKey: .inBody) ?? false
  }
}

extension SignIn: Codable {
  private enum Key: String, CodingKey {
    case apiKeyHeader, apiKeyQuery, bearer, basic, clientCredentials, genesys
  }

  /// Reads an object of one member.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let header = try container.decodeIfPresent(NamedText.self, forKey: .apiKeyHeader) {
      self = .apiKeyHeader(header)
    } else if let parameter = try container.decodeIfPresent(NamedText.self, forKey: .apiKeyQuery) {
      self = .apiKeyQuery(parameter)
    } else if let token = try container.decodeIfPresent(Text.self, forKey: .bearer) {
      self = .bearer(token)
    } else if let credentials = try container.decodeIfPresent(BasicCredentials.self, forKey: .basic) {
      self = .basic(credentials)
    } else if let client = try container.decodeIfPresent(ClientCredentials.self, forKey: .clientCredentials) {
      self = .clientCredentials(client)
    } else {
      self = .genesys(try container.decode(GenesysCredentials.self, forKey: .genesys))
    }
  }

  /// Writes an object of one member.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .apiKeyHeader(let header): try container.encode(header, forKey: .apiKeyHeader)
    case .apiKeyQuery(let parameter): try container.encode(parameter, forKey: .apiKeyQuery)
    case .bearer(let token): try container.encode(token, forKey: .bearer)
    case .basic(let credentials): try container.encode(credentials, forKey: .basic)
    case .clientCredentials(let client): try container.encode(client, forKey: .clientCredentials)
    case .genesys(let client): try container.encode(client, forKey: .genesys)
    }
  }
}
