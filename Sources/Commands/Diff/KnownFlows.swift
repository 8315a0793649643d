import ContractChanges
import Diagnostics
import Workspace

/// What is known of the flows that call actions: nothing, or those of a folder.
struct KnownFlows: Sendable {
  private let folder: FlowFolder?
  private let callsByTitle: [String: [FlowCall]]

  /// A call with the flow it is in.
  struct FlowCall: Sendable {
    /// The flow's name.
    let flow: String
    /// The call.
    let call: ActionCall
  }

  /// A place in a flow.
  struct Place: Hashable, Sendable {
    /// The flow's name.
    let flow: String
    /// The place in its file.
    let location: SourceLocation
  }

  init(_ folder: FlowFolder?) {
    self.folder = folder
    let calls = folder?.flows.flatMap { flow in flow.calls.map { FlowCall(flow: flow.name, call: $0) } } ?? []
    callsByTitle = Dictionary(grouping: calls, by: \.call.action)
  }

  /// How many files were read; nil where flows are not known.
  var fileCount: Int? { folder?.fileCount }

  /// What is wrong with the files.
  var diagnostics: [Diagnostic] { folder?.diagnostics ?? [] }

  /// The calls of an action, under the name it had or the one it has.
  func calls(of difference: ActionDifference) -> [FlowCall] {
    Set([difference.titles.old, difference.titles.new].compactMap(\.self)).sorted()
      .flatMap { callsByTitle[$0] ?? [] }
  }

  /// Where flows use what a change takes away.
  func uses(_ change: ContractChange, calls: [FlowCall]) -> [Place] {
    guard let hazard = change.hazard else { return [] }
    return calls.flatMap { call in
      Self.places(hazard.use, in: call.call).map { Place(flow: call.flow, location: $0) }
    }
  }

  /// An action's difference as it is for these flows: what none uses breaks none.
  ///
  /// Where a flow's call cannot be told, or a file cannot be read, any flow may use anything.
  func settle(_ difference: ActionDifference) -> ActionDifference {
    guard folder != nil, diagnostics.isEmpty else { return difference }
    var settled = difference
    let calls = calls(of: difference)
    settled.changes = difference.changes.map { uses($0, calls: calls).isEmpty ? $0.unused : $0 }.worstFirst
    return settled
  }

  private static func places(_ use: FlowHazard.Use, in call: ActionCall) -> [SourceLocation] {
    switch use {
    case .call: [call.location]
    case .input(let name): call.inputs.filter { $0.name == name }.map(\.location)
    case .output(let name):
      // The fields of an object are outputs of their own: `user` is used as `user.city`.
      call.outputs.filter { $0.name == name || $0.name.hasPrefix(name + ".") }.map(\.location)
    }
  }
}
