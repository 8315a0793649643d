package import DataActions
package import Diagnostics
import JSONText

/// The action that an operation of an OpenAPI document makes: its parameters and body as inputs, its sign-in, and what
/// it answers as outputs.
package struct OperationAction {
  /// The description, without outputs.
  package let description: ActionDescription
  /// Where its answer's schema is.
  package let answer: JSONAnswer
  /// What a person should know of what the description does not have: sentences.
  package let remarks: [String]
}

extension OpenAPIDocument {
  /// The action of an operation.
  ///
  /// Rejects with GC608 an operation that answers no JSON, with GC609 one that no action can send.
  package mutating func action(of operation: Operation, named name: String) throws -> Checked<OperationAction> {
    let answer = try answer(of: operation)
    guard let found = answer.value else { return Checked(nil, answer.diagnostics) }
    guard let method = HTTPMethod(rawValue: operation.method.uppercased()) else {
      let message = "an action cannot send \(operation.method.uppercased())"
      return Checked(nil, [Diagnostic(.untakenOperation, message, at: documents.location(operation.node))])
    }
    let service = service(of: operation)
    let signIn = try signIn(of: operation, service: service)
    var parts = OperationParts(ShapeReader(documents, direction: .request), base: "\(service)_base_url")
    try parts.take(try parameters(of: operation), path: operation.path)
    let body = try method == .get ? Checked(nil, []) : parts.body(of: operation)
    documents = parts.reader.documents
    let problems = body.diagnostics + parts.reader.diagnostics
    if !problems.isEmpty { return Checked(nil, problems) }
    let url = baseURL(of: operation, setting: parts.base)
    let accept = found.mediaType == "*/*" ? "application/json" : found.mediaType
    let request = RequestDescription(
      method: method, url: Text(url.parts + parts.path.parts), query: parts.query,
      headers: [NamedText(name: "Accept", value: Text([.literal(accept)]))] + parts.headers + signIn.headers,
      body: body.value ?? nil, signIn: signIn.signIn)
    let description = ActionDescription(
      name: name, summary: try summary(of: operation, or: name), inputs: parts.inputs.inputs, request: request,
      outputs: [])
    return Checked(OperationAction(description: description, answer: found, remarks: signIn.remarks + parts.remarks))
  }

  private func summary(of operation: Operation, or title: String) throws -> String {
    let words = operation.node["summary"]?.tree.string ?? operation.node["description"]?.tree.string ?? ""
    let line = words.split { $0.isNewline }.first.map(String.init) ?? ""
    return line.isEmpty ? "Calls \(title)" : line
  }

  /// The parameters of an operation with those of its path, which it may say again.
  private mutating func parameters(of operation: Operation) throws -> [SchemaNode] {
    var parameters: [SchemaNode] = []
    for node in (operation.item["parameters"]?.elements ?? []) + (operation.node["parameters"]?.elements ?? []) {
      guard let parameter = try documents.resolved(node).value else { continue }
      let same = { (other: SchemaNode) in
        other.tree["name"] == parameter.tree["name"] && other.tree["in"] == parameter.tree["in"]
      }
      if let index = parameters.firstIndex(where: same) {
        parameters[index] = parameter
      } else {
        parameters.append(parameter)
      }
    }
    return parameters
  }
}
