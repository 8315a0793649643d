/// The first line of a request: the method with the URL. ``GET``, ``POST``, ``PUT``, ``PATCH`` and ``DELETE`` are it.
public struct RequestCall<Verb: RequestVerb>: Sendable {
  let url: Text
  let service: Service?
  let signIn: SignIn?
  let place: SourcePlace

  /// A call of a whole URL: `GET("https://api.example/users/\(userID)")`.
  ///
  /// An input stands in the path or the query, never in the host.
  public init(_ url: Text, fileID: String = #fileID, line: Int = #line, column: Int = #column) {
    self.url = url
    service = nil
    signIn = nil
    place = SourcePlace(fileID, line, column)
  }

  /// A call of a path of a shared service: `GET("/tickets/\(id)", on: crm)`.
  ///
  /// The service's base URL goes before the path; its headers, query, timeout and failures go with it, and the
  /// action's own lines win over them.
  public init(
    _ path: Text, on service: Service, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    url = service.baseURL.followed(by: path)
    self.service = service
    signIn = nil
    place = SourcePlace(fileID, line, column)
  }

  /// A call of Genesys Cloud's own API: `GET(genesys: "/api/v2/users/\(userID)")`.
  ///
  /// The script signs in with an OAuth client of the organisation. Unless said otherwise, its region's domain is the
  /// setting `genesyscloud_region`, such as `mypurecloud.de`; the client is in the secrets
  /// `genesyscloud_oauthclient_id` and `genesyscloud_oauthclient_secret`.
  public init(
    genesys path: Text, region: BodyContent? = nil, clientID: BodyContent? = nil, clientSecret: BodyContent? = nil,
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    let usual = GenesysCredentials.usual
    let client = GenesysCredentials(
      region: region?.text ?? usual.region, clientID: clientID?.text ?? usual.clientID,
      clientSecret: clientSecret?.text ?? usual.clientSecret)
    url = Text([.literal("https://api.")] + client.region.parts + path.parts)
    service = nil
    signIn = .genesys(client)
    place = SourcePlace(fileID, line, column)
  }
}

extension GenesysCredentials {
  /// What a call of Genesys Cloud's own API signs in with unless it says otherwise.
  public static let usual = GenesysCredentials(
    region: Text([.setting("genesyscloud_region")]), clientID: Text([.secret("genesyscloud_oauthclient_id")]),
    clientSecret: Text([.secret("genesyscloud_oauthclient_secret")]))
}

/// Reads: `GET("https://api.example/users/\(userID)")`.
public typealias GET = RequestCall<ReadVerb>
/// Creates, or does: `POST("https://api.example/tickets")`.
public typealias POST = RequestCall<CreateVerb>
/// Replaces: `PUT("https://api.example/tickets/\(id)")`.
public typealias PUT = RequestCall<ReplaceVerb>
/// Changes a part: `PATCH("https://api.example/tickets/\(id)")`.
public typealias PATCH = RequestCall<ChangeVerb>
/// Removes: `DELETE("https://api.example/tickets/\(id)")`.
public typealias DELETE = RequestCall<RemoveVerb>

/// What a request does; one for each method.
public protocol RequestVerb {
  /// The method.
  static var method: HTTPMethod { get }
}

/// `GET`.
public enum ReadVerb: RequestVerb {
  /// `GET`.
  public static var method: HTTPMethod { .get }
}

/// `POST`.
public enum CreateVerb: RequestVerb {
  /// `POST`.
  public static var method: HTTPMethod { .post }
}

/// `PUT`.
public enum ReplaceVerb: RequestVerb {
  /// `PUT`.
  public static var method: HTTPMethod { .put }
}

/// `PATCH`.
public enum ChangeVerb: RequestVerb {
  /// `PATCH`.
  public static var method: HTTPMethod { .patch }
}

/// `DELETE`.
public enum RemoveVerb: RequestVerb {
  /// `DELETE`.
  public static var method: HTTPMethod { .delete }
}

extension Text {
  /// A base URL with a path after it, one slash between them.
  fileprivate func followed(by path: Text) -> Text {
    var parts = parts
    if case .literal(let end)? = parts.last, end.hasSuffix("/"),
      case .literal(let beginning)? = path.parts.first, beginning.hasPrefix("/")
    {
      parts[parts.count - 1] = .literal(String(end.dropLast()))
    }
    return Text(parts + path.parts)
  }
}
