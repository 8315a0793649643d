import ContractChanges
import Diagnostics
import JSONText
import NativeActions
import Platform

/// What a deployment that stopped has to say.
struct RefusalWords {
  let action: String
  let native: NativeAction
  let places: DescriptionPlaces
  /// The name of the record's file.
  let record: String
  /// The names of all actions of the workspace.
  let names: Set<String>

  func diagnostics(for refusal: DeploymentRefusal) -> [Diagnostic] {
    switch refusal {
    case .integration(let wanted, let type, let found): return [integration(wanted, type, found)]
    case .otherIntegration(let recorded, let wanted, let type):
      let other = wanted.map { quoted($0) } ?? "one of the type '\(type)'"
      let message = "'\(action)' belongs to the integration \(quoted(recorded)), and cannot move to \(other)"
      let note = Note("without its entry in \(record), '\(action)' is created anew, with another id")
      return [Diagnostic(.noIntegration, message, at: places.whole, notes: [note])]
    case .foreignAction(let ids):
      let what = ids.count == 1 ? "an action" : "\(ids.count) actions"
      let message = "there is \(what) named \(quoted(native.name)) that gcgen did not create: "
      return [
        Diagnostic(
          .foreignAction, message + ids.joined(separator: ", "), at: places.whole,
          notes: ids.count == 1 ? [Note("--adopt takes it over, if its contract is the same")] : [])
      ]
    case .foreignDraft(let id):
      let message = "\(quoted(native.name)) has a draft that gcgen did not begin: \(id)"
      return [Diagnostic(.foreignDraft, message, at: places.whole, notes: [Note("--adopt overwrites it")])]
    case .contract(let published): return [contract(published)]
    case .gone(let id):
      let message = "\(id), which \(record) has for '\(action)', is not there"
      let note = Note("without its entry in \(record), '\(action)' is created anew, with another id")
      return [Diagnostic(.goneAction, message, at: SourceLocation(file: record), notes: [note])]
    case .invalid(let errors):
      if errors.isEmpty { return [Diagnostic(.invalidDraft, "Genesys Cloud does not say why", at: places.whole)] }
      return errors.map { Diagnostic(.invalidDraft, $0.words, at: places.place(of: $0)) }
    case .testFailed(let operations):
      return operations.map { operation in
        let name = operation.name.isEmpty ? "" : "\(quoted(operation.name)): "
        return Diagnostic(
          .failedTest, "the draft's test fails: \(name)\(operation.error.words)", at: places.place(of: operation.error))
      }
    case .nothingBefore:
      let message = "\(record) has no configuration of '\(action)' that was published before"
      return [Diagnostic(.nothingBefore, message, at: places.whole)]
    }
  }

  private func integration(_ wanted: String?, _ type: String, _ found: [String]) -> Diagnostic {
    let names = found.map { quoted($0) }.joined(separator: ", ")
    let message: String =
      switch (wanted, found.isEmpty) {
      case (let wanted?, true): "there is no integration \(quoted(wanted)), and none of the type '\(type)'"
      case (let wanted?, false) where found.contains(wanted):
        "there are \(found.count) integrations \(quoted(wanted)) of the type '\(type)'"
      case (let wanted?, false): "there is no integration \(quoted(wanted)) of the type '\(type)'; there is \(names)"
      case (nil, true): "there is no integration of the type '\(type)', which the action needs"
      case (nil, false): "there are several integrations of the type '\(type)': \(names); --integration names one"
      }
    return Diagnostic(.noIntegration, message, at: places.whole)
  }

  private func contract(_ published: JSONTree?) -> Diagnostic {
    let newName = WayOut.freeName(after: action, names: names)
    let changes = published.flatMap { ContractDifference(from: $0, to: native) }?.changes ?? []
    let notes =
      changes.map { Note($0.words) } + [
        Note("gcgen new \(newName) --like \(action)   copies what changed to an action of its own"),
        Note("gcgen diff   names the other steps, and the flows to move"),
      ]
    return Diagnostic(
      .fixedContract, "the contract of '\(action)' is not the published one, which cannot change", at: places.whole,
      notes: notes)
  }
}
