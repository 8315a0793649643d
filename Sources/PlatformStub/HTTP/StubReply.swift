package import JSONText

/// What the stub answers.
package enum StubReply: Hashable, Sendable {
  /// A status with JSON, a text, or nothing, and further headers.
  case content(status: Int, Content, headers: [String: String] = [:])
  /// The connection ends without an answer.
  case closed

  /// What an answer carries.
  package enum Content: Hashable, Sendable {
    /// JSON.
    case json(JSONTree)
    /// Plain text.
    case text(String)
    /// Nothing.
    case none
  }

  /// A success.
  static func json(_ tree: JSONTree) -> StubReply { .content(status: 200, .json(tree)) }

  /// An error, as the platform words it.
  static func error(
    _ status: Int, _ code: String, _ message: String, details: [(code: String, field: String)] = [],
    headers: [String: String] = [:]
  ) -> StubReply {
    .content(status: status, .json(errorBody(status, code, message, details: details)), headers: headers)
  }

  /// `ErrorBody`.
  static func errorBody(
    _ status: Int, _ code: String, _ message: String, details: [(code: String, field: String)] = []
  ) -> JSONTree {
    .object([
      .init("message", .string(message)), .init("code", .string(code)), .init("status", .integer(status)),
      .init("messageParams", .object([])), .init("contextId", .string("00000000-0000-4000-8000-00000000c0de")),
      .init(
        "details",
        .array(
          details.map { detail in
            .object([.init("errorCode", .string(detail.code)), .init("fieldName", .string(detail.field))])
          })),
      .init("errors", .array([])),
    ])
  }

  /// What the worker is told to answer to the request of a number.
  package func message(to number: JSONTree) -> JSONTree {
    guard case .content(let status, let content, var headers) = self else {
      return .object([.init("number", number), .init("closes", .boolean(true))])
    }
    let text: String
    switch content {
    case .json(let tree):
      headers["Content-Type"] = "application/json"
      text = tree.text(.compact)
    case .text(let plain):
      headers["Content-Type"] = "text/plain"
      text = plain
    case .none: text = ""
    }
    return .object([
      .init("number", number), .init("status", .integer(status)), .init("body", .string(text)),
      .init(
        "headers",
        .array(headers.sorted { $0.key < $1.key }.map { .array([.string($0.key), .string($0.value)]) })),
    ])
  }
}
