/// Words after a text of Swift's own, where a place in the response is meant.
extension String {
  /// A mistake: `"$.name".trim`.
  @available(*, unavailable, message: "a path with more to it is written path(\"$.name\").trim")
  public var trim: ResponsePath { unreachable() }

  /// A mistake: `"$.name".upper`.
  @available(*, unavailable, message: "a path with more to it is written path(\"$.name\").upper")
  public var upper: ResponsePath { unreachable() }

  /// A mistake: `"$.name".lower`.
  @available(*, unavailable, message: "a path with more to it is written path(\"$.name\").lower")
  public var lower: ResponsePath { unreachable() }

  /// A mistake: `"$.name".exists`.
  @available(*, unavailable, message: "a path with more to it is written path(\"$.name\").exists")
  public var exists: NodeExistence { unreachable() }

  /// A mistake: `"$.names[*]".join(", ")`.
  @available(*, unavailable, message: "a path with more to it is written path(\"$.names[*]\").join(\", \")")
  public func join(_ separator: String) -> JoinedText { unreachable() }

  /// A mistake: `"$.phone".replace(" ", with: "")`.
  @available(*, unavailable, message: "a path with more to it is written path(\"$.phone\").replace(\" \", with: \"\")")
  public func replace(_ text: String, with other: String) -> ResponsePath { unreachable() }

  /// A mistake: `"$.phone".prefix("tel:")`.
  @available(*, unavailable, message: "a path with more to it is written path(\"$.phone\").prefix(\"tel:\")")
  public func prefix(_ text: String) -> ResponsePath { unreachable() }

  /// A mistake: `"$.created".dateTime(from: .iso8601)`.
  @available(
    *, unavailable, message: "a path with more to it is written path(\"$.created\").dateTime(from: .iso8601)"
  )
  public func dateTime(from notation: TimeNotation) -> ResponsePath { unreachable() }

  /// A mistake: `"$.created".date(from: .iso8601)`.
  @available(*, unavailable, message: "a path with more to it is written path(\"$.created\").date(from: .iso8601)")
  public func date(from notation: TimeNotation) -> ResponsePath { unreachable() }
}

/// What is done to the values stands before they are joined.
extension JoinedText {
  /// A mistake: `.join(", ").trim`.
  @available(*, unavailable, message: "what is done to the values stands before '.join'")
  public var trim: JoinedText { unreachable() }

  /// A mistake: `.join(", ").upper`.
  @available(*, unavailable, message: "what is done to the values stands before '.join'")
  public var upper: JoinedText { unreachable() }

  /// A mistake: `.join(", ").lower`.
  @available(*, unavailable, message: "what is done to the values stands before '.join'")
  public var lower: JoinedText { unreachable() }

  /// A mistake: `.join(", ").replace(" ", with: "")`.
  @available(*, unavailable, message: "what is done to the values stands before '.join'")
  public func replace(_ text: String, with other: String) -> JoinedText { unreachable() }

  /// A mistake: `.join(", ").prefix("tel:")`.
  @available(*, unavailable, message: "what is done to the values stands before '.join'")
  public func prefix(_ text: String) -> JoinedText { unreachable() }
}

/// A mistake: a field where a query is meant.
@available(*, unavailable, message: "a field of a model is a place already, without 'path( )' around it")
public func path<Value>(_ field: Response<Value>) -> ResponsePath { unreachable() }

/// A mistake: a field that may be left out, where a query is meant.
@available(*, unavailable, message: "a field of a model is a place already, without 'path( )' around it")
public func path<Value>(_ field: OptionalResponse<Value>) -> ResponsePath { unreachable() }

/// A mistake: fields where a query is meant.
@available(*, unavailable, message: "a field of a model is a place already, without 'path( )' around it")
public func path<Value>(_ fields: ResponseNodes<Value>) -> ResponsePath { unreachable() }
