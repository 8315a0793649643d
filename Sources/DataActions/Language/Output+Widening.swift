/// Fields whose type is another than the output's, and fits all the same: nothing is lost.
extension Output where Absence == MissingOrNull {
  /// A number from a field of whole numbers.
  @_disfavoredOverload
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: Response<Int>,
    default: Value? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == Double {
    self.init(name, description, at: field.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// A text from a field of numbers, or of true and false.
  @_disfavoredOverload
  public init<Scalar: ScalarValue>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: Response<Scalar>,
    default: Value? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == String {
    self.init(name, description, at: field.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// An object that the response's model describes.
  @_disfavoredOverload
  public init<Model: ResponseModel>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: Response<Model>,
    default: Value? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == JSONObject {
    self.init(name, description, at: field.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// An array of objects that the response's model describes.
  @_disfavoredOverload
  public init<Model: ResponseModel>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: Response<[Model]>,
    default: Value? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == [JSONObject] {
    self.init(name, description, at: field.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// A number from a field of whole numbers that may be left out.
  @_disfavoredOverload
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: OptionalResponse<Int>,
    default: Value, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == Double {
    self.init(name, description, at: field.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// A text from a field of numbers, or of true and false that may be left out.
  @_disfavoredOverload
  public init<Scalar: ScalarValue>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: OptionalResponse<Scalar>,
    default: Value, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == String {
    self.init(name, description, at: field.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// An object that the response's model describes and that may be left out.
  @_disfavoredOverload
  public init<Model: ResponseModel>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: OptionalResponse<Model>,
    default: Value, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == JSONObject {
    self.init(name, description, at: field.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// An array of objects that the response's model describes and that may be left out.
  @_disfavoredOverload
  public init<Model: ResponseModel>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: OptionalResponse<[Model]>,
    default: Value, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == [JSONObject] {
    self.init(name, description, at: field.selection, default: `default`, SourcePlace(fileID, line, column))
  }
}

extension Output where Absence == NeverMissing {
  /// Numbers from fields of whole numbers.
  @_disfavoredOverload
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at fields: ResponseNodes<Int>,
    default: Value? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == [Double] {
    self.init(name, description, at: fields.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// Texts from fields of numbers, or of true and false.
  @_disfavoredOverload
  public init<Scalar: ScalarValue>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at fields: ResponseNodes<Scalar>,
    default: Value? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == [String] {
    self.init(name, description, at: fields.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// Objects that the response's model describes.
  @_disfavoredOverload
  public init<Model: ResponseModel>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at fields: ResponseNodes<Model>,
    default: Value? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == [JSONObject] {
    self.init(name, description, at: fields.selection, default: `default`, SourcePlace(fileID, line, column))
  }
}
