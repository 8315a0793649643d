import ArgumentParser
import Diagnostics
import FoundationEssentials
import PlatformStub
import PythonWorkers
import Workspace

/// `gcgen platform-stub`.
struct PlatformStubCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "platform-stub",
    abstract: "Serves an organisation of Genesys Cloud in memory, to deploy to without one.",
    discussion: """
      It has the sign-in, the integrations and the data actions with their drafts, validation, tests and publishing, \
      as they are documented. It knows every client. A test runs the action's native form in a simulation, or the \
      generated script for an action on AWS Lambda; what the action calls is answered from --answers, the workspace's \
      Fixtures, or a sample that is made up. It listens on 127.0.0.1 only, and forgets everything when it ends (Ctrl-C).
      """)
  static let examples = [
    "gcgen platform-stub", "gcgen platform-stub --port 8080 --fail publish=503:2 --fail test=drop:1",
  ]

  @Option(help: ArgumentHelp("The port; a free one, which is printed, unless said.", valueName: "number"))
  var port = 0

  @Option(
    name: .customLong("fail"), parsing: .singleValue,
    help: ArgumentHelp(
      "A step that fails with a status, 'drop' (no answer, nothing done), 'lose' (done, and no answer) or, for "
        + "validate, 'invalid' (a complaint of the URL); as often as said, or always. Steps: \(SwitchedFailure.Step.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "step=status[:times]"))
  var failures: [String] = []

  @Flag(help: "Have the request that the tutorial uploads scripts with, which Genesys Cloud has not.")
  var taskAPI = false

  @Option(
    help: ArgumentHelp(
      "A folder of what actions are answered in their tests: NAME.json for the action of that name.", valueName: "dir"))
  var answers: String?

  @OptionGroup var workspace: WorkspaceOptions

  func validate() throws {
    if !(0...65535).contains(port) { throw ValidationError("--port \(port) is no port") }
    for words in failures where SwitchedFailure(words) == nil {
      throw ValidationError("--fail '\(words)' is not of the form 'step=status' or 'step=status:times'")
    }
  }

  func perform(on console: Console) async throws -> ExitStatus {
    let runner = StubRunner(
      workspace: try workspace.openIfThere(console: console), answers: try answers.map(absolute))
    let stub = PlatformStub(failures: failures.compactMap { SwitchedFailure($0) }, takesScripts: taskAPI) {
      await runner.run($0, $1)
    }
    do {
      try await PythonWorkers.beside.withSession(deadline: StubServer.patience) { [port] session in
        try await StubServer(stub, session: session).serve(port: port) { port in
          console.data("http://127.0.0.1:\(port)\n")
        }
      }
      return .done
    } catch let taken as PortTaken {
      let message = "nothing can be served on port \(taken.port): \(taken.words)"
      throw CommandFailure([Diagnostic(.portTaken, message, at: nil)], .environment)
    }
  }
}
