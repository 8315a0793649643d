import ActionChecking
import ArgumentParser
import DataActions
import Diagnostics
import JSONText
import Workspace

/// `gcgen describe [ACTION…]`.
struct DescribeCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Prints descriptions as JSON, or the JSON Schema of a description.",
    discussion: """
      One action is printed as Actions/NAME.action.json could hold it, several as an object with a member for each.
      """)
  static let examples = ["gcgen describe GetUserDetails", "gcgen describe --schema"]

  @OptionGroup var actions: ActionArguments
  @OptionGroup var workspace: WorkspaceOptions

  @Flag(help: "Print the JSON Schema that descriptions in JSON follow.")
  var schema = false

  func perform(on console: Console) async throws -> ExitStatus {
    if schema {
      console.data(DescriptionSchema.text)
      return .done
    }
    let snapshot = try WorkspaceSnapshot(of: workspace.open(console: console))
    let loaded = try await DescriptionLoader(snapshot: snapshot).load(try actions.sources(in: snapshot))
    let report = DiagnosticReport(
      snapshot.sources.diagnostics + loaded.shared + loaded.actions.flatMap(\.description.diagnostics))
    var members: [JSONTree.Member] = []
    for action in loaded.actions {
      guard let located = action.description.value else { continue }
      members.append(.init(located.action, try JSONTree(encoding: located.description)))
    }
    if actions.actions.count == 1, let only = members.first {
      console.data(only.value.text(.pretty))
    } else if actions.actions.count != 1 {
      console.data(JSONTree.object(members).text(.pretty))
    }
    report.say(on: console, root: snapshot.workspace.root)
    return report.hasErrors ? .findings : .done
  }
}
