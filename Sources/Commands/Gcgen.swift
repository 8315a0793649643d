import ArgumentParser
import Dispatch
import Glibc
import ScriptRunner
import Workspace

/// Runs the command that the process was started with, and leaves with its exit status.
public func runGcgen() async {
  // A reader that went away is no error: writing on is harmless, and the exit status stays what it is.
  signal(SIGPIPE, SIG_IGN)
  let interruption = leaveWhenInterrupted()
  defer { interruption.cancel() }
  let console = Console()
  let status = await CommandLineRun(arguments: Array(CommandLine.arguments.dropFirst()), console: console).status()
  exit(status.rawValue)
}

/// Leaves at SIGINT. Every file is written whole or not at all, so that only the folders of local runs and of compilations
/// are to be tidied.
private func leaveWhenInterrupted() -> any DispatchSourceSignal {
  signal(SIGINT, SIG_IGN)
  let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
  source.setEventHandler {
    RunFolder.removeAll()
    ScratchFolder.removeAll()
    _exit(ExitStatus.interrupted.rawValue)
  }
  source.activate()
  return source
}

/// The command itself: one verb a file beside this one.
struct Gcgen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gcgen",
    abstract: "Keeps Genesys Cloud data actions as typed code.",
    version: GcgenVersion.current,
    subcommands: verbs)

  static let verbs: [any Verb.Type] = [
    NewCommand.self, GenerateCommand.self, LintCommand.self, RunCommand.self, DescribeCommand.self,
    SchemaCommand.self, DiffCommand.self, BundleCommand.self, DeployCommand.self, PlatformStubCommand.self,
    ExplainCommand.self, DoctorCommand.self,
  ]
}

/// A verb of the command line.
protocol Verb: AsyncParsableCommand {
  /// Command lines that show what it is for, the simplest first; they begin its help.
  static var examples: [String] { get }

  /// What is typed behind `gcgen` for it.
  static var usageName: String { get }

  /// Does what was asked, and says how it went.
  func perform(on console: Console) async throws -> ExitStatus
}

extension Verb {
  /// Its name.
  static var usageName: String { configuration.commandName ?? "" }
}
