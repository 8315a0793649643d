import Diagnostics

extension SourceFiles {
  /// The hooks of each action, and what is wrong with the others: GC941 (for no action), GC942 (two for one action).
  static func sort(
    _ hooks: [HooksSource], among actions: Set<String>
  ) -> (byAction: [String: HooksSource], broken: Set<String>, diagnostics: [Diagnostic]) {
    var byAction: [String: HooksSource] = [:]
    var broken: Set<String> = []
    var diagnostics: [Diagnostic] = []
    for source in hooks {
      let place = SourceLocation(file: source.file)
      guard actions.contains(source.action) else {
        let near = nearestWord(to: source.action, among: actions.sorted()).map {
          [Note("the nearest action is '\($0)'")]
        }
        let message = "there is no action '\(source.action)' that these hooks are for"
        diagnostics.append(Diagnostic(.hooksWithoutAction, message, at: place, notes: near ?? []))
        continue
      }
      guard let other = byAction.updateValue(source, forKey: source.action) else { continue }
      broken.insert(source.action)
      let note = Note("the other file", at: SourceLocation(file: other.file))
      let message = "there are two files of hooks for the action '\(source.action)'"
      diagnostics.append(Diagnostic(.sameHooks, message, at: place, notes: [note]))
    }
    return (byAction, broken, diagnostics)
  }
}
