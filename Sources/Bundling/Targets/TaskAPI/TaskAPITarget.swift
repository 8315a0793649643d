import ActionChecking
import DataActions
import Diagnostics
import FoundationEssentials
package import Generation
package import JSONText

/// The body that the tutorial uploads.
struct TaskAPITarget: BundleTarget {
  let name = "task-api"
  let summary = "The upload body of the tutorial: definition and Base64 code. No endpoint of the platform takes it."

  func files(of action: BundledAction, for order: BundleOrder) -> Checked<[BundleFile]> {
    Checked([BundleFile(Self.file, taskUpload(of: action.generated))])
  }

  func nextSteps(for actions: [BundledAction], order: BundleOrder) -> String {
    let name = actions[0].name
    return """
      **No endpoint that was found in the platform's public API takes this body**, and nothing shows that Genesys Cloud
      runs uploaded Python: `POST /api/v2/tasks/dataactions` and `TaskApi` are names of a tutorial. A gateway of your own
      may take it. What the platform does run are the targets `lambda` and `genesys`.

      ```sh
      gcgen deploy \(name) --target task-api --base-url https://gateway.example.com          # shows the request
      gcgen deploy \(name) --target task-api --base-url https://gateway.example.com --yes    # sends it
      ```
      """
  }

  func faults(of action: BundledAction, in folder: BundleFolder, for order: BundleOrder) async throws -> [String] {
    guard let body = folder.json(Self.file, of: action) else { return ["\(Self.file) is not JSON"] }
    var faults: [String] = []
    let code = body["definition"]?["code"]?.string.flatMap { Data(base64Encoded: $0) }
    if code.map(Array.init) != Array(action.generated.script.utf8) { faults.append("the code is not the script") }
    let definition = try LocatedJSON(parsing: Array(action.generated.definition.utf8)).tree
    for member in ["name", "description", "inputs", "outputs", "language"]
    where body["definition"]?[member] != definition[member] {
      faults.append("'\(member)' is not that of the definition")
    }
    return faults
  }

  private static let file = "upload.json"
}

/// The tutorial's upload body: the definition, with the script as its code.
package func taskUpload(of action: GeneratedAction) -> JSONTree {
  let definition = (try? LocatedJSON(parsing: Array(action.definition.utf8)).tree.members) ?? []
  let code = JSONTree.Member("code", .string(Data(action.script.utf8).base64EncodedString()))
  // The tutorial has the code before the language.
  let language = definition.firstIndex { $0.name == "language" } ?? definition.endIndex
  var members = definition
  members.insert(code, at: language)
  return .object([
    .init("name", .string(action.checked.description.name)),
    .init("description", .string(action.checked.description.summary)), .init("definition", .object(members)),
  ])
}
