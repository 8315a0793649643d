/// Fields whose type is another than the output's, and fits all the same.
extension Output {
  /// A number from a field that holds whole numbers.
  public init(
    _ name: String, _ type: ValueType<Double>, _ description: String = "", at field: Response<Int>,
    default: Double? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, Double.self, description, at: field.path, default: `default`, SourcePlace(fileID, line, column))
  }

  /// A number from a field that holds whole numbers and may be left out.
  public init(
    _ name: String, _ type: ValueType<Double>, _ description: String = "", at field: OptionalResponse<Int>,
    default: Double, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, Double.self, description, at: field.path, default: `default`, SourcePlace(fileID, line, column))
  }

  /// An object that the response's model describes.
  public init<Model: ResponseModel>(
    _ name: String, _ type: ValueType<JSONObject>, _ description: String = "", at field: Response<Model>,
    default: JSONObject? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(
      name, JSONObject.self, description, at: field.path, default: `default`, SourcePlace(fileID, line, column))
  }

  /// An object that the response's model describes and that may be left out.
  public init<Model: ResponseModel>(
    _ name: String, _ type: ValueType<JSONObject>, _ description: String = "", at field: OptionalResponse<Model>,
    default: JSONObject, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(
      name, JSONObject.self, description, at: field.path, default: `default`, SourcePlace(fileID, line, column))
  }

  /// An array of objects that the response's model describes.
  public init<Model: ResponseModel>(
    _ name: String, _ type: ValueType<[JSONObject]>, _ description: String = "", at field: Response<[Model]>,
    default: [JSONObject]? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(
      name, [JSONObject].self, description, at: field.path, default: `default`, SourcePlace(fileID, line, column))
  }

  /// An array of objects that the response's model describes and that may be left out.
  public init<Model: ResponseModel>(
    _ name: String, _ type: ValueType<[JSONObject]>, _ description: String = "", at field: OptionalResponse<[Model]>,
    default: [JSONObject], fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(
      name, [JSONObject].self, description, at: field.path, default: `default`, SourcePlace(fileID, line, column))
  }
}
