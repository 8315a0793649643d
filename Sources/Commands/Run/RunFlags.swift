import ArgumentParser

/// What answers the script of a `gcgen run`.
struct RunFlags: ParsableArguments {
  @Option(help: ArgumentHelp("The stub's status; 200 unless said.", valueName: "code"))
  var status: Int?

  @Option(
    help: ArgumentHelp(
      "The file with the stub's body; the action's fixture, or else a sample that fits the outputs, unless said.",
      valueName: "file"))
  var response: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("A header of the stub's answer: 'Retry-After: 1'.", valueName: "name: value"))
  var responseHeader: [String] = []

  @Option(help: ArgumentHelp("How long the stub waits before it answers.", valueName: "seconds"))
  var delay: Double?

  @Flag(help: "Call the real endpoint instead of the stub.")
  var live = false

  /// The stub and the network exclude each other.
  func validate() throws {
    if live, status != nil || response != nil || !responseHeader.isEmpty || delay != nil {
      throw ValidationError(
        "--live calls the real endpoint; --status, --response, --response-header and --delay are for the stub")
    }
    if let status, !(100...599).contains(status) { throw ValidationError("--status \(status) is no HTTP status") }
    if let delay, !(0...60).contains(delay) {
      throw ValidationError("--delay \(delay) is not between 0 and 60 seconds")
    }
  }
}
