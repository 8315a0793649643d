package import ContentHash
package import DataActions
package import Diagnostics

/// An action that says nothing wrong: its names are unique and legal, its URL and paths are taken apart.
///
/// Only `check` makes one.
package struct CheckedAction: Sendable {
  /// Which action it is: the type's name.
  package let action: String
  /// What the author says.
  package let description: ActionDescription
  /// The URL, with each piece in its position.
  package let url: CheckedURL
  /// The URL of the token server; nil where the action gets no token.
  package let tokenURL: CheckedURL?
  /// The outputs, in their order, each with its source taken apart.
  package let outputs: [CheckedOutput]
  /// How the pages of a long answer are read; nil where one answer is all.
  package let pages: CheckedPages?
  /// What makes the requests.
  package private(set) var client: HTTPClient
  /// How long the whole call may take, in seconds.
  package var deadlineSeconds: Int { description.wholeSeconds(terms) }
  /// What the workspace says.
  package let terms: WorkspaceTerms
  /// The hash of the description's canonical JSON: the provenance of all that is generated.
  package let hash: ContentHash
  private let located: LocatedDescription

  init(
    _ located: LocatedDescription, url: CheckedURL, tokenURL: CheckedURL?, outputs: [CheckedOutput],
    terms: WorkspaceTerms, hash: ContentHash
  ) {
    self.located = located
    self.action = located.action
    self.description = located.description
    self.url = url
    self.tokenURL = tokenURL
    self.outputs = outputs
    pages = located.description.request.pages.flatMap(CheckedPages.init)
    client = located.description.transport.client ?? terms.client
    self.terms = terms
    self.hash = hash
  }

  /// The same action with another client, which nothing that was checked depends on.
  package func made(by client: HTTPClient) -> CheckedAction {
    var action = self
    action.client = client
    return action
  }

  /// Where the part at a JSON Pointer was written, or else the nearest part around it whose place is known.
  package func location(of pointer: String) -> SourceLocation { located.location(of: pointer) }

  /// The JSON Pointer of the part that was written at a place; nil where none was.
  package func pointer(at location: SourceLocation) -> String? { located.pointer(at: location) }
}

extension Transport {
  /// The client that an action asks for itself.
  fileprivate var client: HTTPClient? {
    switch self {
    case .workspace: nil
    case .requests: .requests
    case .standardLibrary: .standardLibrary
    }
  }
}

/// A URL taken apart by position, so that each input is encoded for where it stands.
package struct CheckedURL: Hashable, Sendable {
  /// Scheme, host and port, without a slash at the end: literals and settings only, so no input can choose the host.
  /// A setting that is the whole of it may have a path of its own, and a slash at its end.
  package let origin: Text
  /// Whether a setting is all of the origin: scheme, host, port, and maybe the beginning of the path.
  package var isOfBaseURL: Bool {
    if case .setting? = origin.parts.first { true } else { false }
  }
  /// The path from its first slash, or empty: literals as they go on the wire, inputs and settings to be encoded
  /// whole, secrets refused.
  package let path: Text
  /// The query parameters: those of the URL, then those of the request. Names and literals are not encoded yet.
  package let query: [NamedText]

  init(origin: Text, path: Text, query: [NamedText]) {
    self.origin = origin
    self.path = path
    self.query = query
  }
}
