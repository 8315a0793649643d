/// What values there can be at a place of a response.
struct Shape: Hashable, Sendable {
  /// Their kinds.
  var kinds: JSONKinds
  /// What is known of those that are objects.
  var object: ObjectShape
  /// The name of the schema that says so, where it has one.
  var name: String?
  /// What is known of the elements of those that are arrays; nil where nothing is.
  private(set) var elements: [Shape] = []

  init(_ kinds: JSONKinds, object: ObjectShape = .unknown, element: Shape? = nil) {
    self.kinds = kinds
    self.object = object
    self.element = element
  }

  /// Any value at all.
  static let any = Shape(.any)
  /// No value.
  static let none = Shape([])

  /// The elements' shape; nil where nothing is known of it.
  var element: Shape? {
    get { elements.first }
    set { elements = newValue.map { [$0] } ?? [] }
  }

  /// The values that are of both shapes: of `allOf`, or of what stands beside a `$ref`.
  func intersection(_ other: Shape) -> Shape {
    let element = element.flatMap { own in other.element.map(own.intersection) } ?? element ?? other.element
    var shape = Shape(kinds.intersection(other.kinds), object: .all([object, other.object]), element: element)
    shape.name = shape.object == object ? name : shape.object == other.object ? other.name : nil
    return shape
  }

  /// The values that are of either shape: of `anyOf` and `oneOf`.
  ///
  /// A choice that does not name a member is taken not to use it with another meaning, though JSON Schema would allow it.
  func union(_ other: Shape) -> Shape {
    let objects = [self, other].filter { $0.kinds.contains(.object) }.map(\.object)
    let arrays = [self, other].filter { $0.kinds.contains(.array) }.map(\.element)
    let known = arrays.compactMap(\.self)
    let element = known.count == arrays.count ? known.dropFirst().reduce(known.first) { $0?.union($1) } : nil
    var shape = Shape(kinds.union(other.kinds), object: .any(objects), element: element)
    shape.name = shape.object == object ? name : shape.object == other.object ? other.name : nil
    return shape
  }
}

/// Which objects there can be, by the schemas that say so; what fields they have is found out where it is asked.
///
/// So a schema may lead back to itself, and a schema of thousands of others costs what is used of it.
indirect enum ObjectShape: Hashable, Sendable {
  /// Objects of which nothing is known.
  case unknown
  /// The objects of a schema's `properties` and `required`.
  case schema(SchemaPlace)
  /// The objects that are of all of these shapes, at least two.
  case allOf([ObjectShape])
  /// The objects that are of any of these shapes, at least two.
  case anyOf([ObjectShape])

  /// The objects of all of some shapes.
  static func all(_ shapes: [ObjectShape]) -> ObjectShape {
    var parts: [ObjectShape] = []
    for shape in shapes {
      let own = if case .allOf(let inner) = shape { inner } else { [shape] }
      for part in own where part != .unknown && !parts.contains(part) { parts.append(part) }
    }
    return parts.count > 1 ? .allOf(parts) : parts.first ?? .unknown
  }

  /// The objects of any of some shapes.
  static func any(_ shapes: [ObjectShape]) -> ObjectShape {
    var parts: [ObjectShape] = []
    for shape in shapes {
      let own = if case .anyOf(let inner) = shape { inner } else { [shape] }
      for part in own where !parts.contains(part) { parts.append(part) }
    }
    return parts.count > 1 ? .anyOf(parts) : parts.first ?? .unknown
  }
}

/// A member of the objects of a shape.
struct ShapeField: Sendable {
  /// The name on the wire.
  let name: String
  /// What values it can have.
  var shape: Shape
  /// Whether every such object has it.
  var isRequired: Bool
  /// The schema that says so first; nil where only `required` names it.
  let node: SchemaNode?
}
