package import JSONText
import NativeActions
import Synchronization

/// What answers a dry run: as Genesys Cloud would if all went well, from what is recorded, without any network.
///
/// What only the platform knows has a name in capitals.
package final class Rehearsal: PlatformCalls {
  private let action: DeployableAction
  private let integration: String
  private let entry: DeployedAction?
  private let shown: @Sendable (PlatformRequest) -> Void
  private let version: Mutex<Int?>

  /// A rehearsal of a deployment.
  ///
  /// - Parameters:
  ///   - integration: the name of the integration; nil where the platform is to say it.
  ///   - shown: is given each request, in order.
  package init(
    _ action: DeployableAction, integration: String?, entry: DeployedAction?,
    shown: @escaping @Sendable (PlatformRequest) -> Void
  ) {
    self.action = action
    self.integration = integration ?? "INTEGRATION-NAME"
    self.entry = entry
    self.shown = shown
    version = Mutex(entry?.published?.version)
  }

  package func answer(to request: PlatformRequest) async throws -> JSONTree {
    shown(request)
    let end = request.path.split(separator: "/").last ?? ""
    switch (request.method, end) {
    case ("GET", "integrations"): return integrations
    case ("GET", "actions"), ("GET", "drafts"): return .object([.init("entities", .array([]))])
    case ("GET", "validation"): return .object([.init("valid", .boolean(true))])
    case ("POST", "test"): return .object([.init("success", .boolean(true))])
    case ("GET", "draft") where !hasDraft: throw missing(request)
    case ("GET", "draft"), ("POST", "drafts"), ("POST", "draft"), ("PATCH", _): return draft
    case ("POST", "publish"):
      version.withLock { $0 = nextVersion }
      return published(version: nextVersion)
    default:
      guard let version = version.withLock({ $0 }) else { throw missing(request) }
      return published(version: version)
    }
  }

  private var id: JSONTree { .string(entry?.id ?? "ACTION-ID") }
  private var nextVersion: Int { (entry?.published?.version ?? 0) + 1 }
  private var hasDraft: Bool { entry?.unfinished != nil || entry?.published == nil }
  private var draft: JSONTree { .object([.init("id", id), .init("version", .integer(nextVersion))]) }

  private var integrations: JSONTree {
    let type = JSONTree.object([.init("id", .string(action.native.integration.rawValue))])
    return .object([
      .init(
        "entities",
        .array([
          .object([
            .init("id", .string(entry?.integration ?? "INTEGRATION-ID")), .init("name", .string(integration)),
            .init("integrationType", type),
          ])
        ]))
    ])
  }

  /// The contract is the new one where the recorded hash says so; else it is only known that it is another.
  private func published(version: Int) -> JSONTree {
    let isSame = entry.map { $0.published == nil || $0.contract == action.contract.hash } ?? true
    return .object([
      .init("id", id), .init("version", .integer(version)),
      .init("contract", isSame ? action.native.contract : .object([])),
    ])
  }

  private func missing(_ request: PlatformRequest) -> PlatformFailure {
    PlatformFailure(request: request, kind: .notFound, body: ErrorBody(nil))
  }
}
