import ArgumentParser

/// Runs the command that the process was started with, and leaves with its exit status.
public func runGcgen() async {
  await Gcgen.main()
}

/// The command itself: one verb a file beside this one.
struct Gcgen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "gcgen", version: "0.1.0")
}
