import ArgumentParser
import Diagnostics

/// One run of the command line, from words to an exit status.
struct CommandLineRun {
  let arguments: [String]
  let console: Console

  /// Parses the words, does what they say and tells how it went.
  func status() async -> ExitStatus {
    var verbName: String?
    do {
      let command = try Gcgen.parseAsRoot(arguments)
      guard let verb = command as? any Verb else {
        var command = command
        try command.run()
        return .done
      }
      verbName = type(of: verb).usageName
      return try await verb.perform(on: console)
    } catch let failure as CommandFailure {
      failure.report.say(on: console, root: nil)
      return failure.status
    } catch {
      return status(of: error, in: verbName)
    }
  }

  /// What the parser threw: help and the version are data; all else is wrong usage.
  private func status(of error: any Error, in verb: String?) -> ExitStatus {
    if let verb, error is ValidationError {
      console.say("Error: \(Gcgen.message(for: error))\nSee 'gcgen \(verb) --help' for more information.")
      return .usage
    }
    let message = Gcgen.fullMessage(for: error)
    guard Gcgen.exitCode(for: error) == .success else {
      if Gcgen.exitCode(for: error) != .validationFailure { return CommandFailure(unexpected: error).tell(console) }
      console.say(wrongVerb ?? message)
      return .usage
    }
    if arguments.first == "help", let wrongVerb {
      console.say(wrongVerb)
      return .usage
    }
    console.data(examples + message + "\n")
    return .done
  }

  /// The example that begins the help of a verb, or of the whole command.
  private var examples: String {
    if arguments.contains("--version") { return "" }
    let verb = Gcgen.verbs.first { type in arguments.contains { $0 == type.configuration.commandName } }
    let lines =
      verb?.examples ?? ["gcgen new GetUserDetails", "gcgen generate", "gcgen run GetUserDetails --input user_id=1"]
    return "EXAMPLE:\n" + lines.map { "  \($0)\n" }.joined() + "\n"
  }

  /// What to say where the first word is no verb.
  private var wrongVerb: String? {
    let verbs = Gcgen.verbs.compactMap { $0.configuration.commandName }
    let words = arguments.drop { $0 == "help" }
    guard let word = words.first(where: { !$0.hasPrefix("-") }), !verbs.contains(word) else {
      return nil
    }
    let nearest = nearestWord(to: word, among: verbs).map { " Did you mean '\($0)'?" } ?? ""
    return "Error: '\(word)' is no verb of gcgen.\(nearest)\nVerbs: \(verbs.joined(separator: ", "))"
  }
}

extension DiagnosticReport {
  /// Tells a person, on the standard error, with the lines of the files below a workspace's root.
  func say(on console: Console, root: String?) {
    console.sayRaw(human(style: console.errorStyle, line: SourceLines(root: root).line))
  }
}
