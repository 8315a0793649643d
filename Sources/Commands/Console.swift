import Diagnostics
import FoundationEssentials
import Glibc
import SystemPackage

/// Where the process speaks: data on the standard output, everything else on the standard error.
struct Console: Sendable {
  /// How data is set off.
  let outputStyle: TextStyle
  /// How everything else is set off.
  let errorStyle: TextStyle
  /// Whether a person watches, and progress is of use.
  let isInteractive: Bool

  init() {
    let environment = ProcessInfo.processInfo.environment
    outputStyle = Self.style(of: 1, environment)
    errorStyle = Self.style(of: 2, environment)
    isInteractive = isatty(2) == 1 && environment["TERM"] != "dumb"
  }

  /// Whether there is a person to ask.
  var canAsk: Bool { isatty(0) == 1 && isatty(2) == 1 }

  /// Says data, as it is.
  func data(_ text: String) { Self.write(text, to: .standardOutput) }

  /// Says something about the work.
  func say(_ text: String) { Self.write(text + "\n", to: .standardError) }

  /// Says something that has its own line ends, or is to have none.
  func sayRaw(_ text: String) { Self.write(text, to: .standardError) }

  /// Colour is for terminals, unless someone says otherwise: https://no-color.org and https://bixense.com/clicolors.
  private static func style(of descriptor: Int32, _ environment: [String: String]) -> TextStyle {
    if !(environment["NO_COLOR"] ?? "").isEmpty { return .plain }
    if let force = environment["CLICOLOR_FORCE"], force != "0", !force.isEmpty { return .coloured }
    return isatty(descriptor) == 1 && environment["TERM"] != "dumb" ? .coloured : .plain
  }

  private static func write(_ text: String, to descriptor: FileDescriptor) {
    // A closed pipe or a full disk behind a redirection: there is nobody left to tell.
    _ = try? descriptor.writeAll(Array(text.utf8))
  }
}
