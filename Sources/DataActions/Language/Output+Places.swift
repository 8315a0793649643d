/// Outputs at a place in the response.
extension Output where Absence == MissingOrNull {
  /// An output at a path that is written out: a JSONPath query such as `$.address.city`.
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at path: String, default: Value? = nil,
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(
      name, description, at: Selection(path: path), default: `default`, SourcePlace(fileID, line, column))
  }

  /// An output at a path with more to it: `path("$.phone").trim`.
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at path: ResponsePath,
    default: Value? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, description, at: path.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// An output of the first or last value of a path: `path("$.orders[*].id").first`.
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at path: TakenPath,
    default: Value? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, description, at: path.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// An output at a field of the response's model, which has the output's type.
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: Response<Value>,
    default: Value? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, description, at: field.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// An output at a field that a response may leave out.
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: OptionalResponse<Value>,
    default: Value, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, description, at: field.selection, default: `default`, SourcePlace(fileID, line, column))
  }
}

extension Output where Absence == NeverMissing {
  /// An array of a field of each element: `user.orders.each.id`.
  public init<Element: ElementValue>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at fields: ResponseNodes<Element>,
    default: Value? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == [Element] {
    self.init(name, description, at: fields.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// All values of a path as one text: `path("$.items[*].name").join(", ")`.
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at joined: JoinedText,
    default: Value? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == String {
    self.init(name, description, at: joined.selection, default: `default`, SourcePlace(fileID, line, column))
  }
}

extension Output where Absence == NeverAbsent {
  /// How many values a path selects: `path("$.orders[*]").count`.
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at count: NodeCount,
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == Int {
    self.init(name, description, at: count.selection, default: nil, SourcePlace(fileID, line, column))
  }

  /// How many values a path selects, as a number.
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at count: NodeCount,
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == Double {
    self.init(name, description, at: count.selection, default: nil, SourcePlace(fileID, line, column))
  }

  /// Whether a path selects any value: `path("$.orders[*]").exists`.
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at existence: NodeExistence,
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == Bool {
    self.init(name, description, at: existence.selection, default: nil, SourcePlace(fileID, line, column))
  }
}
