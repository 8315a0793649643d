/// The texts for failures, as the lines say.
public struct Failures: Sendable {
  let lines: [On]
}

/// Puts the lines of `var failures: Failures { … }` together.
@resultBuilder
public enum FailuresBuilder {
  /// One failure a line.
  public static func buildExpression(_ failure: On) -> On { failure }

  /// All lines; the first that matches a failure gives its text.
  public static func buildBlock(_ failures: On...) -> Failures { Failures(lines: failures) }
}

/// What a flow is told when a call fails in a certain way.
///
/// ```swift
/// On(.status(404), "User not found: \(userID)")
/// On(.serverErrors, "The directory is not available")
/// On(.timeout, "Request to external API timed out.")
/// ```
public struct On: Sendable {
  let description: FailureDescription
  let place: SourcePlace

  /// A text for `.status(404)`, `.clientErrors`, `.serverErrors`, `.timeout`, `.connection` or `.anythingElse`.
  public init(
    _ failure: FailureCondition, _ message: Text, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    description = FailureDescription(on: failure, message: message)
    place = SourcePlace(fileID, line, column)
  }
}

extension FailureCondition {
  /// Any failure that no other line names.
  public static var anythingElse: FailureCondition { .other }
}
