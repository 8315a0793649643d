import DataActions
import JSONText

/// Makes the body of a request from its schema: what is required, and the optional values at its top, as inputs.
struct OperationBody {
  var reader: ShapeReader
  var inputs: OperationInputs

  /// Deeper than any body that a person fills in; a schema may lead back to itself.
  private static let deepest = 6

  /// The body of a media type.
  mutating func json(of schema: SchemaNode) throws -> BodyValue {
    try value(of: try reader.shape(of: schema), node: schema, named: "body", within: "", isRequired: true, depth: 0)
      ?? .object([])
  }

  /// The fields of a form: its scalars.
  mutating func form(of schema: SchemaNode) throws -> [NamedText] {
    let shape = try reader.shape(of: schema)
    var fields: [NamedText] = []
    for field in try reader.fields(of: shape.object) {
      guard let type = InputType(field.shape.kinds), let input = try declare(field, type: type, within: "") else {
        if field.shape.kinds.intersection(.scalars).isEmpty { inputs.leaveOut(field.name) }
        continue
      }
      fields.append(NamedText(name: field.name, value: Text([.input(input)])))
    }
    return fields
  }

  private mutating func value(
    of shape: Shape, node: SchemaNode?, named name: String, within parent: String, isRequired: Bool, depth: Int
  ) throws -> BodyValue? {
    if let literal = try node.flatMap({ try only(of: $0) }) { return .text(Text([.literal(literal)])) }
    let kinds = shape.kinds.subtracting(.null)
    if let type = InputType(kinds) {
      return try declare(
        ShapeField(name: name, shape: shape, isRequired: isRequired, node: node), type: type, within: parent
      ).map { .input($0) }
    }
    guard isRequired else {
      inputs.leaveOut(name)
      return nil
    }
    if depth >= Self.deepest { return kinds == .array ? .array([]) : .object([]) }
    if kinds == .array {
      guard let element = shape.element else { return .array([]) }
      let value = try value(
        of: element, node: nil, named: name, within: parent, isRequired: true, depth: depth + 1)
      return .array(value.map { [$0] } ?? [])
    }
    var members: [BodyMember] = []
    for field in try reader.fields(of: shape.object) {
      // Below the top, only what must be there is asked for.
      if depth > 0, !field.isRequired {
        inputs.leaveOut("\(name).\(field.name)")
        continue
      }
      let value = try value(
        of: field.shape, node: field.node, named: field.name, within: depth > 0 ? name : "",
        isRequired: field.isRequired, depth: depth + 1)
      if let value { members.append(BodyMember(name: field.name, value: value)) }
    }
    return .object(members)
  }

  private mutating func declare(_ field: ShapeField, type: InputType, within parent: String) throws -> String? {
    let words = try field.node.map { try reader.sentence(about: $0) } ?? ""
    return inputs.declare(
      field.name, within: parent, type: type, isRequired: field.isRequired, description: words,
      allowed: try field.node.flatMap { try reader.allowed(by: $0, type: type) })
  }

  /// The one text that a schema allows, if it allows only that.
  private mutating func only(of node: SchemaNode) throws -> String? {
    guard let target = try reader.resolved(node) else { return nil }
    if let value = target.tree["const"]?.string { return value }
    let values = target.tree["enum"]?.elements ?? []
    return values.count == 1 ? values[0].string : nil
  }
}

extension InputType {
  /// The type of an input for values of some kinds; nil where a flow cannot give them.
  init?(_ kinds: JSONKinds) {
    switch kinds.subtracting(.null) {
    case .string: self = .string
    case .integer: self = .integer
    case .boolean: self = .boolean
    case let kinds where !kinds.isEmpty && kinds.isSubset(of: .number): self = .number
    case let kinds where !kinds.isEmpty && kinds.isSubset(of: .scalars): self = .string
    default: return nil
    }
  }
}

extension ShapeReader {
  /// The schema's words in one line, without what only a doc comment wants.
  mutating func sentence(about node: SchemaNode) throws -> String {
    firstSentence(of: try words(about: node).prefix { !$0.isRemark }.joined(separator: " "))
  }

  /// The values that a schema allows an input to have; nil where it does not list them, or lists too many to read.
  mutating func allowed(by node: SchemaNode, type: InputType) throws -> [JSONValue]? {
    guard let target = try resolved(node), let values = target.tree["enum"]?.elements else { return nil }
    let allowed = values.compactMap { value -> JSONValue? in
      switch (type, value) {
      case (.string, .string(let text)): .string(text)
      case (.integer, .number(let digits)): Int(digits).map { .integer($0) }
      default: nil
      }
    }
    let isList = allowed.count == values.filter { $0 != .null }.count && (1...20).contains(allowed.count)
    return isList && Set(allowed).count == allowed.count ? allowed : nil
  }
}
