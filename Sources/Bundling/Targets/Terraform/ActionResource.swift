import JSONText
import NativeActions

/// The resource `genesyscloud_integration_action` of a native action.
struct ActionResource {
  /// Its arguments, as the provider documents them.
  let tree: JSONTree

  /// The resource of an action whose integration and category are expressions.
  ///
  /// - Parameters:
  ///   - url: the URL where it is another resource's; the action's own template otherwise.
  ///   - count: an expression for how many there are; one where it is nil.
  init(
    _ action: NativeAction, integration: String, category: String, url: JSONTree? = nil, count: String? = nil
  ) {
    var request: [JSONTree.Member] = [
      .init("request_url_template", url ?? TerraformText.template(action.request.urlTemplate)),
      .init("request_type", .string(action.request.method)),
      .init("request_template", TerraformText.template(action.request.template)),
    ]
    if !action.request.headers.isEmpty {
      request.append(
        .init(
          "headers",
          .object(action.request.headers.map { .init($0.name, TerraformText.template($0.template)) })))
    }
    var response: [JSONTree.Member] = []
    for (name, variables) in [
      ("translation_map", action.response.translationMap), ("translation_map_defaults", action.response.defaults),
    ] where !variables.isEmpty {
      response.append(
        .init(name, .object(variables.map { .init($0.name, TerraformText.template($0.text)) })))
    }
    response.append(.init("success_template", TerraformText.template(action.response.successTemplate)))
    let counted: [JSONTree.Member] = count.map { [.init("count", TerraformText.expression($0))] } ?? []
    tree = .object(
      counted + [
        .init("name", TerraformText.literal(action.name)), .init("category", TerraformText.expression(category)),
        .init("integration_id", TerraformText.expression(integration)), .init("secure", .boolean(action.secure)),
        .init("config_timeout_seconds", .integer(action.timeoutSeconds ?? 60)),
        .init("contract_input", TerraformText.literal(action.inputSchema.text(.compact))),
        .init("contract_output", TerraformText.literal(action.successSchema.text(.compact))),
        .init("config_request", .object(request)), .init("config_response", .object(response)),
        // A new contract is a new action with a new id, and every flow bound to the old one would break.
        .init("lifecycle", .object([.init("prevent_destroy", .boolean(true))])),
      ])
  }
}

extension NativeAction {
  /// Reads a resource back, with values for the expressions in it; nil where a part is missing.
  init?(resource: JSONTree, integration: IntegrationType, variables: [String: String]) {
    func text(_ tree: JSONTree?) -> String? { tree?.string.map { TerraformText.value(of: $0, variables: variables) } }
    func map(_ tree: JSONTree?) -> [(String, String)] {
      (tree?.members ?? []).compactMap { member in text(member.value).map { (member.name, $0) } }
    }
    func schema(_ name: String) -> JSONTree? {
      text(resource[name]).flatMap { try? LocatedJSON(parsing: Array($0.utf8)).tree }
    }
    guard let name = text(resource["name"]), let request = resource["config_request"],
      let response = resource["config_response"], let method = request["request_type"]?.string,
      let inputSchema = schema("contract_input"), let successSchema = schema("contract_output")
    else { return nil }
    self.init(
      name: name, integration: integration, timeoutSeconds: resource["config_timeout_seconds"]?.integer,
      request: Request(
        urlTemplate: text(request["request_url_template"]) ?? "", method: method,
        headers: map(request["headers"]).map { Header($0, $1) }, template: text(request["request_template"]) ?? ""),
      response: Response(
        translationMap: map(response["translation_map"]).map { Variable($0, $1) },
        defaults: map(response["translation_map_defaults"]).map { Variable($0, $1) },
        successTemplate: text(response["success_template"]) ?? ""),
      inputSchema: inputSchema, successSchema: successSchema, secure: resource["secure"]?.boolean ?? false)
  }
}
