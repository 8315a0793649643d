import ActionChecking
import Diagnostics

/// Takes from a program what it says of its actions.
struct DescriptionReading: Sendable {
  let program: DescriptionProgram
  let scratch: ScratchFolder
  let seconds: Int
  let files: [String: ScannedSource]

  /// The descriptions by the paths of their files.
  ///
  /// The program runs twice, the second time in the opposite order: what is not the same both times depends on chance
  /// or on its neighbours (GC197).
  func checked() async throws -> [String: Checked<LocatedDescription>] {
    let run = DescriptionRun(program: program, scratch: scratch, seconds: seconds)
    let outcomes = try await run.outcomes(of: program.actions.map(\.source.name)).mapValues(\.outcome)
    let whole = program.actions.map(\.source.name).filter { name in
      if case .described? = outcomes[name] { true } else { false }
    }
    let again = try await run.outcomes(of: whole.reversed())
    var checked: [String: Checked<LocatedDescription>] = [:]
    for file in program.actions {
      guard let outcome = outcomes[file.source.name] else { continue }
      checked[file.source.path] = try reading(outcome, again[file.source.name], file)
    }
    return checked
  }

  private func reading(
    _ outcome: DescriptionOutcome, _ again: DescriptionRun.Result?, _ file: ScannedSource
  ) throws -> Checked<LocatedDescription> {
    let name = file.source.name
    let complaint: Diagnostic
    switch outcome {
    case .described(let line):
      // A program that stops loses what it had to print, so only the second run, which does not stop, has it all.
      if case .described(let second)? = again?.outcome, second == line {
        let printed = again?.printed ?? ""
        if printed.isEmpty { return try DescriptionLine(line, file: file, files: files).checked() }
        let first = printed.prefix { !$0.isNewline }.prefix(80)
        complaint = Diagnostic(
          .printingDescription, "the description of '\(name)' prints '\(first)'", at: file.actionLocation)
      } else {
        complaint = Diagnostic(
          .changingDescription, "the description of '\(name)' is not the same each time", at: file.actionLocation)
      }
    case .endless:
      complaint = Diagnostic(
        .endlessDescription, "the description of '\(name)' does not end within \(seconds) s", at: file.actionLocation)
    case .flood:
      complaint = Diagnostic(
        .printingDescription, "the description of '\(name)' prints without end", at: file.actionLocation)
    case .stopped(let words):
      complaint = Diagnostic(
        .crashedDescription, "the description of '\(name)' stops the program", at: file.actionLocation,
        notes: words.map { [Note("Swift says: \($0)")] } ?? [])
    }
    return Checked(nil, [complaint])
  }
}
