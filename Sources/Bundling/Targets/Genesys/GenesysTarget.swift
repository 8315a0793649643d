import ActionChecking
import DataActions
import Diagnostics
import Generation
import JSONText
import NativeActions

/// The native action, without any code.
struct GenesysTarget: BundleTarget {
  let name = "genesys"
  let summary = "The native action, without code: a file for the admin UI's import, and the bodies for the API."

  func files(of action: BundledAction, for order: BundleOrder) -> Checked<[BundleFile]> {
    let native = nativeAction(of: action.generated, for: order)
    guard let value = native.value else { return Checked(nil, native.diagnostics) }
    return Checked(
      [
        BundleFile(Self.export(action), value.exportFile),
        BundleFile("1-draft.json", .object(value.draft + Self.ofOrganisation)),
        BundleFile("3-test.json", action.trials.first?.trial.inputs ?? .object([])),
        BundleFile("4-publish.json", .object([.init("version", .integer(1))])),
      ], native.diagnostics)
  }

  func nextSteps(for actions: [BundledAction], order: BundleOrder) -> String {
    let name = actions[0].name
    return """
      In the admin UI: Integrations, Actions, Import, and choose `\(name)/\(Self.export(actions[0]))`. Credentials are
      those of the integration: `${credentials.NAME}` in a template is the field NAME of credentials of the type
      User Defined.

      With gcgen, which finds the integration and continues where it was interrupted:

      ```sh
      gcgen deploy \(name) --target genesys --region eu-central-1          # shows the requests
      gcgen deploy \(name) --target genesys --region eu-central-1 --yes    # sends them
      ```

      With the platform's own command line and API, once `<integrationId>` and `<integrationName>` are filled in:

      ```sh
      gc integrations actions drafts create < \(name)/1-draft.json                 # prints the id
      #  GET  /api/v2/integrations/actions/ID/draft/validation
      #  POST /api/v2/integrations/actions/ID/draft/test                           # with \(name)/3-test.json
      gc integrations actions draft publish create ID < \(name)/4-publish.json
      ```

      Not known from documents, and so to be looked at once in your organisation [UNVERIFIED]: whether an import keeps
      `timeoutSeconds`, and what a translation map gives for a filter that finds nothing (here both `[]` and the default
      mean the same).
      """
  }

  func faults(of action: BundledAction, in folder: BundleFolder, for order: BundleOrder) async throws -> [String] {
    let file = Self.export(action)
    guard let native = folder.json(file, of: action).flatMap({ NativeAction($0) }) else {
      return ["\(file) is no native action"]
    }
    guard let draft = folder.json("1-draft.json", of: action),
      NativeAction(draft, integration: native.integration) == native
    else { return ["1-draft.json is another action than \(file)"] }
    return NativeProof(native: native, action: action).faults
  }

  private static func export(_ action: BundledAction) -> String { "\(action.name).custom.json" }

  /// What differs per organisation, to be filled in.
  private static let ofOrganisation: [JSONTree.Member] = [
    .init("category", .string("<integrationName>")), .init("integrationId", .string("<integrationId>")),
  ]
}
