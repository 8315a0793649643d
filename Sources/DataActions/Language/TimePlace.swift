/// A type in which responses write points in time: `String`, `Int` and `Double`.
public protocol TimeValue: ScalarValue {}

extension String: TimeValue {}
extension Int: TimeValue {}
extension Double: TimeValue {}

/// Date and time are texts by ISO 8601, always in UTC.
extension Response where Value: TimeValue {
  /// As date and time: `2026-11-22T19:05:00Z`.
  public func dateTime(from notation: TimeNotation) -> Response<String> {
    Response<String>(selection.doing(.dateTime(from: notation)))
  }

  /// As date: `2026-11-22`.
  public func date(from notation: TimeNotation) -> Response<String> {
    Response<String>(selection.doing(.date(from: notation)))
  }
}

extension OptionalResponse where Value: TimeValue {
  /// As date and time: `2026-11-22T19:05:00Z`.
  ///
  /// ```swift
  /// Output("due", .string, "When it is due", at: user.orders.first.due.dateTime(from: .iso8601), default: "")
  /// ```
  public func dateTime(from notation: TimeNotation) -> OptionalResponse<String> {
    OptionalResponse<String>(selection.doing(.dateTime(from: notation)))
  }

  /// As date: `2026-11-22`.
  public func date(from notation: TimeNotation) -> OptionalResponse<String> {
    OptionalResponse<String>(selection.doing(.date(from: notation)))
  }
}

extension ResponseNodes where Value: TimeValue {
  /// Each as date and time: `2026-11-22T19:05:00Z`.
  public func dateTime(from notation: TimeNotation) -> ResponseNodes<String> {
    ResponseNodes<String>(selection.doing(.dateTime(from: notation)))
  }

  /// Each as date: `2026-11-22`.
  public func date(from notation: TimeNotation) -> ResponseNodes<String> {
    ResponseNodes<String>(selection.doing(.date(from: notation)))
  }
}

extension ResponsePath {
  /// As date and time: `2026-11-22T19:05:00Z`.
  ///
  /// ```swift
  /// Output("created", .string, "When it was made", at: path("$.created").dateTime(from: .unixSeconds), default: "")
  /// ```
  public func dateTime(from notation: TimeNotation) -> ResponsePath { doing(.dateTime(from: notation)) }

  /// As date: `2026-11-22`.
  public func date(from notation: TimeNotation) -> ResponsePath { doing(.date(from: notation)) }
}

extension TakenPath {
  /// As date and time: `2026-11-22T19:05:00Z`.
  public func dateTime(from notation: TimeNotation) -> TakenPath { doing(.dateTime(from: notation)) }

  /// As date: `2026-11-22`.
  public func date(from notation: TimeNotation) -> TakenPath { doing(.date(from: notation)) }
}
