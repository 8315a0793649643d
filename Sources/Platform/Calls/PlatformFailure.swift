package import JSONText

/// Why a request to Genesys Cloud came to nothing.
package struct PlatformFailure: Error, Hashable, Sendable {
  /// The ways it ends.
  package enum Kind: Hashable, Sendable {
    /// No answer came; the request may have arrived all the same, or certainly did not.
    case noAnswer(words: String, mayHaveArrived: Bool)
    /// 401, or 400 to a sign-in: the credentials are none of the organisation's.
    case unauthorised
    /// 403: the role of the client lacks a right.
    case forbidden
    /// 404: there is nothing of that id.
    case notFound
    /// 409: somebody else was first.
    case conflict
    /// 429, and still after waiting: this many seconds are to pass before the next try.
    case tooManyRequests(seconds: Int)
    /// 5xx.
    case server(Int)
    /// Another status.
    case refused(Int)
    /// An answer that is not what the interface promises.
    case unreadable
  }

  /// The request.
  package let request: PlatformRequest
  /// What happened.
  package let kind: Kind
  /// The platform's own words, with its details.
  package let body: ErrorBody

  /// Whether the request may have done its work all the same, so that one has to look before asking again.
  var isUncertain: Bool {
    switch kind {
    case .noAnswer(_, let mayHaveArrived): mayHaveArrived
    case .server: true
    default: false
    }
  }
}

/// How the platform words an error (`ErrorBody`).
package struct ErrorBody: Hashable, Sendable {
  /// The message; empty where there is none.
  package let message: String
  /// The code, such as `bad.request`.
  package let code: String
  /// What each part that is wrong is called, with its code.
  package let details: [Detail]
  /// The errors behind it.
  package let errors: [ErrorBody]
  /// What the platform's support asks for.
  package let contextID: String?

  /// A part that is wrong.
  package struct Detail: Hashable, Sendable {
    /// What is wrong with it.
    package let code: String
    /// Its name; nil where none is given.
    package let field: String?
  }

  /// An error in JSON; empty where the JSON is none.
  package init(_ tree: JSONTree?) {
    message = tree?["message"]?.string ?? tree?["description"]?.string ?? tree?["error_description"]?.string ?? ""
    code = tree?["code"]?.string ?? tree?["error"]?.string ?? ""
    details = (tree?["details"]?.elements ?? []).map { detail in
      Detail(code: detail["errorCode"]?.string ?? "", field: detail["fieldName"]?.string)
    }
    errors = (tree?["errors"]?.elements ?? []).map { ErrorBody($0) }
    contextID = tree?["contextId"]?.string
  }

  /// The message with the details, and the errors behind it.
  package var words: String {
    let details = details.map { [$0.field, $0.code].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ": ") }
    let whole = ([message] + details + errors.map(\.words)).filter { !$0.isEmpty }.joined(separator: "; ")
    return whole.isEmpty ? code : whole.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
