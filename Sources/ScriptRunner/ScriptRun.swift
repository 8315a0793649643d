package import JSONText

/// One run of a script: what it is given, and what answers it.
package struct ScriptRun: Sendable {
  /// What the script's connections reach.
  package enum Endpoint: Hashable, Sendable {
    /// A server on loopback that gives this answer to everything, whatever host the script asks for.
    case stub(StubAnswer)
    /// The network as it is.
    case live
  }

  /// The script, byte for byte as it is run.
  package let script: String
  /// The path that diagnostics name for it.
  package let file: String
  /// The action's definition, whose `outputs` the result is held against.
  package let definition: JSONTree
  /// The argument of `main`.
  package let inputs: JSONTree
  /// What answers the script's requests.
  package let endpoint: Endpoint
  /// The settings by the name of their environment variable, such as `CRM_BASE_URL`.
  package let settings: [String: String]
  /// The inputs whose values are secrets, too.
  package let secretInputs: Set<String>
  /// The secrets by the name of their environment variable; they appear in nothing that comes back.
  package let secrets: [String: String]
  /// How long the script may take.
  package let deadline: Duration

  /// A run, with nothing in the environment unless said.
  package init(
    script: String, file: String, definition: JSONTree, inputs: JSONTree, endpoint: Endpoint,
    settings: [String: String] = [:], secrets: [String: String] = [:], secretInputs: Set<String> = [],
    deadline: Duration = .seconds(70)
  ) {
    self.script = script
    self.file = file
    self.definition = definition
    self.inputs = inputs
    self.endpoint = endpoint
    self.settings = settings
    self.secrets = secrets
    self.secretInputs = secretInputs
    self.deadline = deadline
  }
}

/// What the server on loopback answers to every request.
package struct StubAnswer: Hashable, Sendable {
  /// The status code.
  package let status: Int
  /// The headers, in order; `Content-Type: application/json` and the length are added where they are not named.
  package let headers: [HTTPHeader]
  /// The body.
  package let body: [UInt8]
  /// How long it takes to answer.
  package let delay: Duration
  /// Whether a request for a token of OAuth 2 gets one instead, at once.
  package let givesTokens: Bool

  /// An answer; at once, without headers of its own and to everything unless said.
  package init(
    status: Int = 200, headers: [HTTPHeader] = [], body: [UInt8], delay: Duration = .zero, givesTokens: Bool = false
  ) {
    self.status = status
    self.headers = headers
    self.body = body
    self.delay = delay
    self.givesTokens = givesTokens
  }
}

/// A header of a request or an answer.
package struct HTTPHeader: Hashable, Sendable {
  /// The name, as it was written.
  package let name: String
  /// The value.
  package let value: String

  /// A name with its value.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
