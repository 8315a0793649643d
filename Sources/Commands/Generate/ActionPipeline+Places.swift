import ActionChecking
import Diagnostics
import Workspace

extension ActionPipeline {
  /// Complaints about parts of descriptions, with the line of the Swift file in the place of that of the JSON which
  /// gcgen wrote; they stay as they are where there is no compiler to ask.
  func placedInSwift(_ diagnostics: [Diagnostic], of actions: [CheckedAction]) async throws -> [Diagnostic] {
    let places = Set(diagnostics.compactMap { $0.location?.file })
    let concerned = actions.filter { places.contains(GeneratedFile.description.path(of: $0.action)) }
    let swift = try concerned.map { try snapshot.sources.action(named: $0.action) }.filter { $0.language == .swift }
    let compiled: [DescriptionLoader.Loaded]
    do {
      compiled = try await DescriptionLoader(snapshot: snapshot).compile(swift).actions
    } catch is SwiftCompilerMissing {
      return diagnostics
    }
    let located = Dictionary(compiled.compactMap { loaded in loaded.description.value.map { ($0.action, $0) } }) {
      first, _ in first
    }
    let byFile = Dictionary(concerned.map { (GeneratedFile.description.path(of: $0.action), $0) }) { first, _ in first }
    return diagnostics.map { diagnostic in
      guard let place = diagnostic.location, let action = byFile[place.file], let description = located[action.action],
        let pointer = action.pointer(at: place)
      else { return diagnostic }
      return Diagnostic(
        diagnostic.code, diagnostic.message, at: description.location(of: pointer), notes: diagnostic.notes)
    }
  }
}
