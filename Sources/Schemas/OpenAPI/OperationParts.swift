import DataActions
import Diagnostics
import JSONText

/// The parts of a request, made one after the other from an operation's parameters and body.
struct OperationParts {
  var reader: ShapeReader
  let base: String
  private(set) var inputs = OperationInputs()
  private(set) var path = Text([])
  private(set) var query: [NamedText] = []
  private(set) var headers: [NamedText] = []
  private var cookies: [String] = []

  init(_ reader: ShapeReader, base: String) {
    self.reader = reader
    self.base = base
  }

  /// What the request does not have.
  var remarks: [String] {
    var remarks: [String] = []
    if !inputs.leftOut.isEmpty {
      let names = inputs.leftOut.prefix(5).joined(separator: ", ") + (inputs.leftOut.count > 5 ? ", …" : "")
      remarks.append("\(inputs.leftOut.count) optional parts of the request are left out: \(names)")
    }
    if !cookies.isEmpty { remarks.append("cookies are not kept: \(cookies.joined(separator: ", "))") }
    return remarks
  }

  /// Takes the parameters in their order, and fills those of the path into it.
  mutating func take(_ parameters: [SchemaNode], path template: String) throws {
    var inPath: [String: String] = [:]
    for parameter in parameters {
      guard let name = parameter.tree["name"]?.string else { continue }
      let place = parameter.tree["in"]?.string
      let isRequired = place == "path" || parameter.tree["required"]?.boolean == true
      if place == "cookie" { cookies.append(name) }
      guard ["path", "query", "header"].contains(place), !Self.ownHeaders.contains(name.lowercased()) else { continue }
      guard let input = try declare(parameter, name: name, isRequired: isRequired) else { continue }
      let text = NamedText(name: name, value: Text([.input(input)]))
      switch place {
      case "path": inPath[name] = input
      case "query": query.append(text)
      default: headers.append(text)
      }
    }
    path = filled(template, inputs: inPath)
  }

  /// OpenAPI says that these are described elsewhere.
  private static let ownHeaders: Set = ["accept", "authorization", "content-type"]

  private mutating func declare(_ parameter: SchemaNode, name: String, isRequired: Bool) throws -> String? {
    let schema = parameter["schema"] ?? parameter["content"]?.members.first?.node["schema"]
    let kinds = try schema.map { try reader.shape(of: $0).kinds } ?? .string
    let type = InputType(kinds)
    if type == nil, !isRequired {
      inputs.leaveOut(name)
      return nil
    }
    let own = try reader.sentence(about: parameter)
    let words = try own.isEmpty ? schema.map { try reader.sentence(about: $0) } ?? "" : own
    return inputs.declare(
      name, type: type ?? .string, isRequired: isRequired, description: words,
      allowed: try schema.flatMap { try reader.allowed(by: $0, type: type ?? .string) })
  }

  /// A path with its parameters in their places; one that the document does not declare is an input all the same.
  private mutating func filled(_ template: String, inputs known: [String: String]) -> Text {
    var parts: [TextPart] = []
    var known = known
    // Some documents tell two operations of one path apart by a fragment, which is no part of a request.
    var rest = template.prefix { $0 != "#" }
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      parts.append(.literal(String(rest[..<open])))
      let input = known[name] ?? inputs.declare(name, type: .string, isRequired: true, description: "") ?? name
      known[name] = input
      parts.append(.input(input))
      rest = rest[rest.index(after: close)...]
    }
    return Text(parts + [.literal(String(rest))])
  }

  /// The body; none where the operation takes none. GC609 for one that no description can say.
  mutating func body(of operation: Operation) throws -> Checked<BodyDescription?> {
    guard let node = operation.node["requestBody"], let request = try reader.resolved(node) else {
      return Checked(.some(nil))
    }
    let contents = request["content"]?.members ?? []
    var body = OperationBody(reader: reader, inputs: inputs)
    defer { (reader, inputs) = (body.reader, body.inputs) }
    if let json = contents.first(where: { OpenAPIDocument.isJSON($0.name) }), let schema = json.node["schema"] {
      return Checked(.json(try body.json(of: schema)))
    }
    if let form = contents.first(where: { $0.name.hasPrefix("application/x-www-form-urlencoded") }),
      let schema = form.node["schema"]
    {
      let fields = try body.form(of: schema)
      return Checked(.some(fields.isEmpty ? nil : .form(fields)))
    }
    if contents.isEmpty { return Checked(.some(nil)) }
    let types = contents.map(\.name).joined(separator: ", ")
    if request.tree["required"]?.boolean != true {
      body.inputs.leaveOut("the body (\(types))")
      return Checked(.some(nil))
    }
    let message = "\(operation.name.words) takes a body of \(types), and an action sends JSON, a form or a text"
    return Checked(nil, [Diagnostic(.untakenOperation, message, at: reader.documents.location(request))])
  }
}
