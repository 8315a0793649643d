import ArgumentParser
import ScriptRunner

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

  @Option(
    parsing: .unconditional, help: ArgumentHelp("How long the stub waits before it answers.", valueName: "seconds"))
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

  /// The headers of the stub's answer; a usage error for what would end the header or the line.
  var headers: [HTTPHeader] {
    get throws {
      try responseHeader.map { words in
        let parts = words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.allSatisfy(Self.canBeInName),
          parts[1].unicodeScalars.allSatisfy({ $0 == "\t" || $0.properties.generalCategory != .control })
        else { throw ValidationError("--response-header '\(words)' is not of the form 'Name: value'") }
        return HTTPHeader(String(parts[0]), String(parts[1].drop { $0 == " " }))
      }
    }
  }

  /// What RFC 9110 calls a token.
  private static func canBeInName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}
