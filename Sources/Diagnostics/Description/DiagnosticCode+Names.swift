/// GC110 to GC119: what is wrong with names and with what explains them.
extension DiagnosticCode {
  static let nameCodes = [
    illegalActionName, illegalName, reservedName, duplicateName, undeclaredInput, illegalEnvironmentName,
    missingDescription, unusedInput,
  ]

  /// The name that people see is none.
  package static let illegalActionName = DiagnosticCode(
    "GC110", "the action's name is not one that people can see",
    why: "Genesys Cloud lists actions by their name: one line of 1 to 256 characters.",
    bad: #"let name = """#,
    good: #"let name = "CRM - Create ticket""#)

  /// The name of an input or an output is not one that the platform takes.
  package static let illegalName = DiagnosticCode(
    "GC111", "the name of an input or an output is not legal",
    why: "The platform takes names that begin with a letter and go on with letters, digits, '-' and '_'.",
    bad: #"Input("user id", .integer, "The ID of the user to fetch")"#,
    good: #"Input("user_id", .integer, "The ID of the user to fetch")"#)

  /// The name of an input or an output has a meaning already.
  package static let reservedName = DiagnosticCode(
    "GC112", "the name of an input or an output is reserved",
    why: """
      'orgId', 'integrationId' and 'rawRequest' are the platform's own; 'success' and 'error' say how the call went and \
      are outputs of every action already.
      """,
    bad: #"Output("error", .string, "What went wrong", at: "$.message")"#,
    good: #"Output("message", .string, "What the service says", at: "$.message")"#)

  /// Two things of one kind have the same name.
  package static let duplicateName = DiagnosticCode(
    "GC113", "a name is declared twice",
    why: """
      Inputs, outputs and headers are told apart by their names, and many tools do not tell 'userId' from 'userID'. \
      A query parameter may stand there more than once.
      """,
    bad: #"""
      Output("user_name", .string, "The first name", at: "$.first")
      Output("user_name", .string, "The last name", at: "$.last")
      """#,
    good: #"""
      Output("first_name", .string, "The first name", at: "$.first")
      Output("last_name", .string, "The last name", at: "$.last")
      """#)

  /// A text uses an input that nobody declared.
  package static let undeclaredInput = DiagnosticCode(
    "GC114", "an input is used that is not declared",
    why: "What is filled in must be among the action's inputs, for only those does a flow give.",
    bad: #"{"inputs": [{"name": "user_id", "type": "integer"}], … "url": ["https://…/", {"input": "userid"}]}"#,
    good: #"{"inputs": [{"name": "user_id", "type": "integer"}], … "url": ["https://…/", {"input": "user_id"}]}"#)

  /// The name of a setting or a secret cannot become an environment variable of its own.
  package static let illegalEnvironmentName = DiagnosticCode(
    "GC115", "the name of a setting or a secret is not legal",
    why: """
      The script reads 'crm_token' from the environment variable 'CRM_TOKEN'. So names are lower-case letters, digits \
      and '_', begin with a letter, are not those of variables with a meaning of their own ('path', 'http_proxy'), and \
      no setting has the name of a secret.
      """,
    bad: #"Header("Authorization", "Bearer \(secret("CRM-Token"))")"#,
    good: #"Header("Authorization", "Bearer \(secret("crm_token"))")"#)

  /// The action, an input or an output is not described.
  package static let missingDescription = DiagnosticCode(
    "GC116", "a description is missing", .warning,
    why: "People who build flows see names and descriptions, not the code. One sentence saves them a question.",
    bad: #"Input("queue", .string, "")"#,
    good: #"Input("queue", .string, "The ID of the queue that the caller waits in")"#)

  /// An input is declared and never used.
  package static let unusedInput = DiagnosticCode(
    "GC117", "an input is never used", .warning,
    why: "A flow has to give it, and nothing comes of it. Often a text was meant to have it.",
    bad: #"""
      let userID = Input("user_id", .integer, "The ID of the user to fetch")
      …
      GET("https://crm.example.com/users/1")
      """#,
    good: #"""
      let userID = Input("user_id", .integer, "The ID of the user to fetch")
      …
      GET("https://crm.example.com/users/\(userID)")
      """#)
}
