/// A data action: its inputs, the one HTTP request it makes, and what a flow gets from the response.
///
/// One file holds one action and is named for it: `Actions/GetUserDetails.swift`.
///
/// ```swift
/// import DataActions
///
/// struct GetUserDetails: DataAction {
///     let name = "GetUserDetails"
///     let summary = "Fetches user details from an external API"
///     let userID = Input("user_id", .integer, "The ID of the user to fetch", example: 1)
///
///     var request: Request {
///         GET("https://jsonplaceholder.typicode.com/users/\(userID)")
///         Header("Accept", "application/json")
///         Timeout(seconds: 10)
///     }
///
///     var outputs: Outputs {
///         Output("user_name", .string, "The name of the user", at: "$.name", default: "Unknown")
///     }
///
///     var failures: Failures {
///         On(.status(404), "User not found: \(userID)")
///     }
/// }
/// ```
///
/// Every ``Input`` is a `let` of its own; the order of these lines is the order of the contract.
public protocol DataAction {
  /// An action; Swift writes this itself when every `let` has a value.
  init()

  /// The name people see in Genesys Cloud; any text.
  var name: String { get }

  /// What the action does, in one sentence.
  var summary: String { get }

  /// The HTTP request: first the method with the URL, then headers, query, body and timeout.
  @RequestBuilder var request: Request { get }

  /// What a flow gets, one ``Output`` a line.
  @OutputsBuilder var outputs: Outputs { get }

  /// The texts for failures, one ``On`` a line; gcgen has texts of its own where none matches.
  @FailuresBuilder var failures: Failures { get }

  /// How a failure reaches the flow: as the outputs `success` and `error` unless said.
  ///
  /// ```swift
  /// let failureDelivery = FailureDelivery.failurePath
  /// ```
  ///
  /// Changing it breaks the flows that use the action.
  var failureDelivery: FailureDelivery { get }

  /// What makes the requests: as `gcgen.yaml` says unless said.
  ///
  /// ```swift
  /// let transport = Transport.standardLibrary
  /// ```
  var transport: Transport { get }
}

extension DataAction {
  /// No texts of its own.
  public var failures: Failures { Failures(lines: []) }

  /// As the outputs `success` and `error`.
  public var failureDelivery: FailureDelivery { .data }

  /// As `gcgen.yaml` says.
  public var transport: Transport { .workspace }
}
