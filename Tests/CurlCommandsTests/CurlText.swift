import ActionChecking
import CurlCommands
import DataActions
import Diagnostics
import SwiftText

/// What becomes of a curl command, as a person sees it.
enum CurlText {
  /// The lines of the request that a command makes, without those that every action has.
  static func lines(_ command: String) throws -> String {
    let read = CurlAction.read(command, file: "c")
    guard let action = read.value else { return said(read.diagnostics) }
    let text = SwiftAction(action: "A", description: description(action)).text
    let lines = text.split(separator: "\n").drop { !$0.hasSuffix("Request {") }.dropFirst().prefix { $0 != "  }" }
    let own = lines.map { $0.dropFirst(4) }.filter { $0 != "Timeout(seconds: 10)" }
    return own.joined(separator: "\n")
  }

  /// The description of an action that makes the request.
  static func description(_ action: CurlAction) -> ActionDescription {
    ActionDescription(
      name: "A", summary: "s",
      inputs: action.inputs.map { InputDescription(name: $0, type: .string, description: "d") },
      request: action.request, outputs: [])
  }

  /// Complaints as codes with places: `GC680 1:5`.
  static func said(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { "\($0.code.id) \($0.location?.line ?? 0):\($0.location?.column ?? 0)" }.joined(separator: " ")
  }

  /// All complaints about a command and about the action that it makes.
  static func complaints(_ command: String) -> [Diagnostic] {
    let read = CurlAction.read(command, file: "c")
    guard let action = read.value else { return read.diagnostics }
    let located = LocatedDescription(
      action: "A", description: description(action), location: SourceLocation(file: "A"))
    return read.diagnostics + check(located, terms: WorkspaceTerms()).diagnostics
  }
}
