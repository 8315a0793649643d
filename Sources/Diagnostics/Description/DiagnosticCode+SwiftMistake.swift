/// Mistakes in the Swift of a description; `swiftDescriptionCodes` lists them.
extension DiagnosticCode {
  /// GC175: a name that is declared nowhere.
  package static let undeclaredName = DiagnosticCode(
    "GC175", "a name that is declared nowhere",
    why: "A text can be filled with the inputs that the action declares; a name is written exactly as in its let.",
    bad: """
      let userID = Input("user_id", .integer, "The user")
      …
      GET("https://api.example/users/\\(userId)")
      """,
    good: """
      let userID = Input("user_id", .integer, "The user")
      …
      GET("https://api.example/users/\\(userID)")
      """)

  /// GC176: Python where Swift is expected.
  package static let pythonInSwift = DiagnosticCode(
    "GC176", "Python where Swift is expected",
    why: "A description is Swift. Comments begin with //, true and false are small, and nothing is nil.",
    bad: """
      # the caller
      let who = Input("who", .string, "The caller", required: True)
      """,
    good: """
      // the caller
      let who = Input("who", .string, "The caller", required: true)
      """)

  /// GC177: a bracket or a quote without its partner.
  package static let unclosedBracket = DiagnosticCode(
    "GC177", "a bracket or a quote without its partner",
    why: "Everything after it is read wrongly.",
    bad: "Timeout(seconds: 10",
    good: "Timeout(seconds: 10)")

  /// GC178: quotes that Swift does not know.
  package static let wrongQuotes = DiagnosticCode(
    "GC178", "quotes that Swift does not know",
    why: "A text stands between two straight double quotes.",
    bad: "let name = 'Get user'",
    good: #"let name = "Get user""#)

  /// GC179: a comma or a line break too few or too many.
  package static let wrongSeparator = DiagnosticCode(
    "GC179", "a comma or a line break too few or too many",
    why: "Arguments are separated by commas; the lines of a block stand on lines of their own, without commas.",
    bad: """
      Header("Accept", "text/plain"),
      Timeout(seconds: 10)
      """,
    good: """
      Header("Accept", "text/plain")
      Timeout(seconds: 10)
      """)

  /// GC180: an argument that is missing, too much or has another label.
  package static let wrongArgument = DiagnosticCode(
    "GC180", "an argument that is missing, too much or has another label",
    why: "Each word takes its arguments in one order and with fixed labels.",
    bad: #"Output("user_name", .string, "The name", path: "$.name")"#,
    good: #"Output("user_name", .string, "The name", at: "$.name")"#)

  /// GC181: a value of another type.
  package static let wrongValueType = DiagnosticCode(
    "GC181", "a value of another type",
    why: "A default or an example has the type of its output or input.",
    bad: #"Output("age", .integer, "The age", at: "$.age", default: "none")"#,
    good: #"Output("age", .integer, "The age", at: "$.age", default: 0)"#)

  /// GC182: a type word that is none.
  package static let unknownType = DiagnosticCode(
    "GC182", "a type word that is none",
    why:
      "The types are .string, .integer, .number, .boolean, and for outputs .object and .array(of: .string), with their dot.",
    bad: #"let age = Input("age", int, "The age")"#,
    good: #"let age = Input("age", .integer, "The age")"#)

  /// GC183: a field that the response model does not have.
  package static let unknownField = DiagnosticCode(
    "GC183", "a field that the response model does not have",
    why: "The model in Responses/ says which fields the response has.",
    bad: #"Output("city", .string, "The city", at: user.town)"#,
    good: #"Output("city", .string, "The city", at: user.city)"#)

  /// GC184: an optional field without a default.
  package static let optionalFieldWithoutDefault = DiagnosticCode(
    "GC184", "an optional field without a default",
    why: "The response may leave the field out, and the flow has to get something then.",
    bad: #"Output("nickname", .string, "The nickname", at: user.nickname)"#,
    good: #"Output("nickname", .string, "The nickname", at: user.nickname, default: "")"#)

  /// GC185: a field of another type than its output.
  package static let wrongFieldType = DiagnosticCode(
    "GC185", "a field of another type than its output",
    why: "The model says that the response holds another type there.",
    bad: #"Output("age", .integer, "The age", at: user.name)"#,
    good: #"Output("name", .string, "The name", at: user.name)"#)

  /// GC186: an action without a part that it needs.
  package static let missingPart = DiagnosticCode(
    "GC186", "an action without a part that it needs",
    why: "Every action has a name, a summary, a request and outputs.",
    bad: """
      struct GetUser: DataAction {
          let name = "Get user"
      }
      """,
    good: """
      struct GetUser: DataAction {
          let name = "Get user"
          let summary = "Gets a user"
          var request: Request { GET("https://api.example/user") }
          var outputs: Outputs { Output("name", .string, "The name", at: "$.name") }
      }
      """)

  /// GC187: a line in a block where it does not belong.
  package static let misplacedLine = DiagnosticCode(
    "GC187", "a line in a block where it does not belong",
    why: "A request takes GET(…), Header(…) and the like, outputs take Output(…), failures take On(…).",
    bad: """
      var request: Request {
          GET("https://api.example/user")
          Output("name", .string, "The name", at: "$.name")
      }
      """,
    good: """
      var request: Request {
          GET("https://api.example/user")
      }
      var outputs: Outputs {
          Output("name", .string, "The name", at: "$.name")
      }
      """)

  /// GC188: a request that does not say one thing once.
  package static let wrongRequestShape = DiagnosticCode(
    "GC188", "a request that does not say one thing once",
    why: "A request begins with its method and URL, and has one method, at most one body and one timeout.",
    bad: """
      Header("Accept", "text/plain")
      GET("https://api.example/user")
      """,
    good: """
      GET("https://api.example/user")
      Header("Accept", "text/plain")
      """)

  /// GC189: a failure that gcgen does not know.
  package static let unknownFailure = DiagnosticCode(
    "GC189", "a failure that gcgen does not know",
    why: "A failure is .status(404), .clientErrors, .serverErrors, .timeout, .connection or .anythingElse.",
    bad: #"On(404, "User not found")"#,
    good: #"On(.status(404), "User not found")"#)

  /// GC190: an if or a loop in a description.
  package static let controlFlow = DiagnosticCode(
    "GC190", "an if or a loop in a description",
    why: "A description is one list of lines; it says what is, not what to do.",
    bad: #"if isTest { Header("X-Test", "1") }"#,
    good: #"Header("X-Test", "1")"#)

  /// GC192: Swift that does not compile.
  package static let swiftMistake = DiagnosticCode(
    "GC192", "Swift that does not compile",
    why: "The Swift compiler refuses the file; its own words are in the message.",
    bad: #"let name: Int = "Get user""#,
    good: #"let name = "Get user""#)

  /// GC198: a declaration that is not written as Swift wants it.
  package static let wrongDeclaration = DiagnosticCode(
    "GC198", "a declaration that is not written as Swift wants it",
    why: "A fixed value is a let with a name of letters and digits; a block is a var with its type.",
    bad: #"userID = Input("user_id", .integer, "The user")"#,
    good: #"let userID = Input("user_id", .integer, "The user")"#)

  /// GC199: a value that cannot be filled into a text.
  package static let wrongFilling = DiagnosticCode(
    "GC199", "a value that cannot be filled into a text",
    why: "A text is filled with inputs, settings, secrets, texts and whole numbers.",
    bad: #"On(.status(404), "No such user: \(user.name)")"#,
    good: #"On(.status(404), "No such user: \(userID)")"#)
}
