import ActionChecking
import DataActions
import Diagnostics
import Platform

/// Where in a description the parts are that Genesys Cloud complains of.
struct DescriptionPlaces {
  private let action: CheckedAction

  init(_ action: CheckedAction) { self.action = action }

  /// The place of the action as a whole.
  var whole: SourceLocation { action.location(of: "") }

  /// The place of what an error is about: what its details name, or else what its message quotes.
  func place(of error: ErrorBody) -> SourceLocation {
    let fields = error.details.compactMap(\.field)
    let quoted = error.message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    let pointer = fields.lazy.compactMap(pointer(ofField:)).first ?? quoted.lazy.compactMap(pointer(ofName:)).first
    return action.location(of: pointer ?? "")
  }

  private static let parts = [
    "requestUrlTemplate": "/request/url", "requestType": "/request/method", "requestTemplate": "/request/body",
    "headers": "/request/headers", "timeoutSeconds": "/request/timeoutSeconds", "name": "/name",
    "successTemplate": "/outputs", "translationMap": "/outputs", "translationMapDefaults": "/outputs",
    "inputSchema": "/inputs", "successSchema": "/outputs",
  ]

  /// `contract.input.inputSchema.properties.user_id`: the last part that has a place of its own.
  private func pointer(ofField field: String) -> String? {
    let parts = field.split(separator: ".").map(String.init)
    if let last = parts.last {
      if parts.contains("headers"),
        let index = action.description.request.headers.firstIndex(where: { $0.name == last })
      {
        return "/request/headers/\(index)"
      }
      if parts.count > 1, let pointer = pointer(ofName: last, isOutput: !parts.contains("inputSchema")) {
        return pointer
      }
    }
    return parts.reversed().lazy.compactMap { Self.parts[$0] }.first
  }

  private func pointer(ofName name: String) -> String? {
    pointer(ofName: name, isOutput: false) ?? pointer(ofName: name, isOutput: true)
  }

  private func pointer(ofName name: String, isOutput: Bool) -> String? {
    let names = isOutput ? action.description.outputs.map(\.name) : action.description.inputs.map(\.name)
    return names.firstIndex(of: name).map { "/\(isOutput ? "outputs" : "inputs")/\($0)" }
  }
}
