/// The shape of a response, or of an object in it, in a file of `Responses/`.
///
/// ```swift
/// import DataActions
///
/// struct User: ResponseModel {
///     let name = Field("name", .string)
///     let nickname = OptionalField("nickname", .string)
///     let address = Field("address", Address.self)
///     let orders = Field("orders", .array(of: Order.self))
/// }
/// ```
public protocol ResponseModel: Sendable {
  /// A model; Swift writes this itself.
  init()
}

/// A field that every response has.
public struct Field<Value>: Sendable {
  let name: String
}

/// A field that a response may leave out or give as null.
public struct OptionalField<Value>: Sendable {
  let name: String
}

/// The type of a field that is an array of objects: `.array(of: Order.self)`.
public struct ModelArray<Model: ResponseModel>: Sendable {
  /// An array of objects of that shape.
  public static func array(of model: Model.Type) -> ModelArray<Model> { ModelArray() }
}

extension Field {
  /// A field that holds a value of the contract's types, an array of arrays, or `.any`: `Field("name", .string)`.
  public init(_ name: String, _ type: ValueType<Value>) { self.name = name }

  /// A field that holds an object: `Field("address", Address.self)`.
  public init(_ name: String, _ model: Value.Type) where Value: ResponseModel { self.name = name }

  /// A field that holds an array of objects: `Field("orders", .array(of: Order.self))`.
  public init<Model>(_ name: String, _ models: ModelArray<Model>) where Value == [Model] { self.name = name }

  var step: String { pathStep(name) }
}

extension OptionalField {
  /// A field that holds a value of the contract's types, an array of arrays, or `.any`:
  /// `OptionalField("nickname", .string)`.
  public init(_ name: String, _ type: ValueType<Value>) { self.name = name }

  /// A field that holds an object: `OptionalField("address", Address.self)`.
  public init(_ name: String, _ model: Value.Type) where Value: ResponseModel { self.name = name }

  /// A field that holds an array of objects: `OptionalField("orders", .array(of: Order.self))`.
  public init<Model>(_ name: String, _ models: ModelArray<Model>) where Value == [Model] { self.name = name }

  var step: String { pathStep(name) }
}

/// The step to a member in a JSONPath query (RFC 9535): `.city`, or `['first name']` where the name is no word.
private func pathStep(_ name: String) -> String {
  let isLetter = { (scalar: Unicode.Scalar) in
    scalar == "_" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
  if let first = name.unicodeScalars.first, isLetter(first),
    name.unicodeScalars.allSatisfy({ isLetter($0) || ("0"..."9").contains($0) })
  {
    return "." + name
  }
  var quoted = ""
  for scalar in name.unicodeScalars {
    switch scalar {
    case "'", "\\": quoted += "\\\(scalar)"
    case "\u{0}"..."\u{1F}":
      let digits = String(scalar.value, radix: 16)
      quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return "['\(quoted)']"
}
