import ArgumentParser

/// The flags of `gcgen new` that say what the action is.
struct ActionFlags: ParsableArguments {
  @Option(help: ArgumentHelp("Read from this URL; inputs as {user_id}.", valueName: "url"))
  var get: String?

  @Option(help: ArgumentHelp("Create, or do, at this URL.", valueName: "url"))
  var post: String?

  @Option(help: ArgumentHelp("Replace at this URL.", valueName: "url"))
  var put: String?

  @Option(help: ArgumentHelp("Change a part at this URL.", valueName: "url"))
  var patch: String?

  @Option(help: ArgumentHelp("Remove at this URL.", valueName: "url"))
  var delete: String?

  @Option(
    help: ArgumentHelp(
      "A file with a curl command to read the request from; '-' is the standard input.",
      discussion: "Credentials in it become secrets: only their names are written.", valueName: "file"))
  var curl: String?

  @Option(
    help: ArgumentHelp(
      "An OpenAPI document to read the whole action from, with --operation, or --path and --method.",
      valueName: "file"))
  var from: String?

  @Option(
    name: .customLong("sample"), parsing: .upToNextOption,
    help: ArgumentHelp("Sample responses: their model is written, and its fields are the outputs.", valueName: "file"))
  var samples: [String] = []

  @Option(help: ArgumentHelp("Copy an action of the workspace, under the new name.", valueName: "action"))
  var like: String?

  @Option(
    name: .customLong("input"), parsing: .singleValue,
    help: ArgumentHelp(
      "An input: 'user_id:integer', 'note:string?' if it may be missing, 'user_id:integer:The user to fetch'.",
      discussion: "Types: string, integer, number, boolean. An input that only a text names is a required string.",
      valueName: "name:type"))
  var inputs: [String] = []

  @Option(
    name: .customLong("output"), parsing: .singleValue,
    help: ArgumentHelp(
      "An output and where in the response it is: 'user_name:string=$.name'.",
      discussion: """
        Types: string, integer, number, boolean, object; in brackets for an array: [string] … [object]. The path is \
        any JSONPath query; an array takes all that it selects: 'order_ids:[integer]=$.orders[*].id'.
        """,
      valueName: "name:type=path"))
  var outputs: [String] = []

  @Option(
    name: .customLong("default"), parsing: .singleValue,
    help: ArgumentHelp("What an output is where the response has no value for it.", valueName: "output=value"))
  var defaults: [String] = []

  @Option(
    name: .customLong("header"), parsing: .singleValue,
    help: ArgumentHelp("A header: 'Accept: application/json'.", valueName: "name: value"))
  var headers: [String] = []

  @Option(
    name: .customLong("query"), parsing: .singleValue,
    help: ArgumentHelp("A query parameter: 'page=1'.", valueName: "name=value"))
  var queries: [String] = []

  @Option(help: ArgumentHelp("A JSON file for the body; inputs as \"{name}\".", valueName: "file"))
  var body: String?

  @Option(help: ArgumentHelp("How long the call may take: 1 to 60 seconds.", valueName: "seconds"))
  var timeout: Int?

  @Option(help: ArgumentHelp("What the action does, in one sentence.", valueName: "text"))
  var summary: String?

  @Option(help: ArgumentHelp("The name people see in Genesys Cloud, if it is another one.", valueName: "text"))
  var title: String?

  /// Whether none of them was given, so that there is something to ask.
  var isEmpty: Bool { isBare && like == nil && title == nil }

  /// Whether none was given but those that go with a copy.
  var isBare: Bool {
    [get, post, put, patch, delete, curl, from, body, summary].allSatisfy { $0 == nil } && timeout == nil
      && [inputs, outputs, defaults, headers, queries, samples].allSatisfy(\.isEmpty)
  }
}
