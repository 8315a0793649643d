package import Diagnostics
import JSONText

/// What an operation answers when all is well.
package struct JSONAnswer: Sendable {
  /// The schema of the body.
  package let schema: SchemaNode
  /// Its media type, as the document writes it.
  let mediaType: String
}

extension OpenAPIDocument {
  /// The JSON that an operation answers: of the lowest 2xx status that has some, else of `2XX` or `default`.
  ///
  /// Rejects with GC608 an operation that answers none, or does not say what is in it.
  package mutating func answer(of operation: Operation) throws -> Checked<JSONAnswer> {
    var others: [String] = []
    var silent: SchemaNode?
    for status in statuses(of: operation) {
      let resolved = try documents.resolved(status)
      guard let response = resolved.value else { return Checked(nil, resolved.diagnostics) }
      for (mediaType, content) in response["content"]?.members ?? [] {
        guard Self.isJSON(mediaType) else {
          others.append(mediaType)
          continue
        }
        if let schema = content["schema"] { return Checked(JSONAnswer(schema: schema, mediaType: mediaType)) }
        silent = silent ?? content
      }
    }
    if let silent {
      let message = "\(operation.name.words) answers JSON and does not say what is in it"
      return Checked(nil, [Diagnostic(.noJSONAnswer, message, at: documents.location(silent))])
    }
    let found = others.isEmpty ? "has no answer with a body" : "answers \(Set(others).sorted().joined(separator: ", "))"
    let place = operation.node["responses"] ?? operation.node
    return Checked(
      nil, [Diagnostic(.noJSONAnswer, "\(operation.name.words) \(found), and no JSON", at: documents.location(place))])
  }

  private func statuses(of operation: Operation) -> [SchemaNode] {
    let responses = operation.node["responses"]?.members ?? []
    let successes = responses.filter { $0.name.hasPrefix("2") && Int($0.name) != nil }.sorted { $0.name < $1.name }
    return successes.map(\.node) + ["2XX", "2xx", "default"].compactMap { operation.node["responses"]?[$0] }
  }

  /// Whether a body of a media type is JSON (RFC 6839: `+json`).
  static func isJSON(_ mediaType: String) -> Bool {
    let type = mediaType.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
    return type == "application/json" || type == "text/json" || type == "*/*" || type.hasSuffix("+json")
  }
}
