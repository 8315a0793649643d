package import JSONText

extension NativeAction {
  /// The file that the admin UI imports, its members in the order of its exports.
  package var exportFile: JSONTree {
    .object(
      [
        .init("name", .string(name)), .init("integrationType", .string(integration.rawValue)),
        .init("actionType", .string("custom")),
      ] + body)
  }

  /// What a new draft is made of (`PostActionInput`), without `category` and `integrationId`, which differ per
  /// organisation.
  package var draft: [JSONTree.Member] { [.init("name", .string(name))] + body }

  /// The part that can change after publishing (`ActionConfig`).
  package var config: JSONTree {
    .object(
      (timeoutSeconds.map { [.init("timeoutSeconds", .integer($0))] } ?? []) + [
        .init(
          "request",
          .object([
            .init("requestUrlTemplate", .string(request.urlTemplate)), .init("requestType", .string(request.method)),
            .init("headers", .object(request.headers.map { .init($0.name, .string($0.template)) })),
            .init("requestTemplate", .string(request.template)),
          ])),
        .init(
          "response",
          .object([
            .init("translationMap", Self.object(response.translationMap)),
            .init("translationMapDefaults", Self.object(response.defaults)),
            .init("successTemplate", .string(response.successTemplate)),
          ])),
      ])
  }

  /// The part that is fixed once it is published (`ActionContractInput`).
  package var contract: JSONTree {
    .object([
      .init("input", .object([.init("inputSchema", inputSchema)])),
      .init("output", .object([.init("successSchema", successSchema)])),
    ])
  }

  private var body: [JSONTree.Member] {
    [.init("config", config), .init("contract", contract), .init("secure", .boolean(secure))]
  }

  private static func object(_ variables: [Variable]) -> JSONTree {
    .object(variables.map { .init($0.name, .string($0.text)) })
  }
}

extension NativeAction {
  /// Reads an export, a draft or an action as the API gives it; nil where a part that every action has is missing.
  ///
  /// A draft does not say what its integration is: `integration` stands in where the JSON has no `integrationType`.
  package init?(_ tree: JSONTree, integration: IntegrationType? = nil) {
    let request = tree["config"]?["request"]
    let response = tree["config"]?["response"]
    guard let name = tree["name"]?.string, let request, let method = request["requestType"]?.string,
      let integration = tree["integrationType"]?.string.flatMap(IntegrationType.init) ?? integration,
      let inputSchema = tree["contract"]?["input"]?["inputSchema"],
      let successSchema = tree["contract"]?["output"]?["successSchema"]
    else { return nil }
    self.init(
      name: name, integration: integration, timeoutSeconds: tree["config"]?["timeoutSeconds"]?.integer,
      request: Request(
        urlTemplate: request["requestUrlTemplate"]?.string ?? "", method: method,
        headers: Self.texts(request["headers"]).map { Header($0, $1) },
        template: request["requestTemplate"]?.string ?? ""),
      response: Response(
        translationMap: Self.texts(response?["translationMap"]).map { Variable($0, $1) },
        defaults: Self.texts(response?["translationMapDefaults"]).map { Variable($0, $1) },
        successTemplate: response?["successTemplate"]?.string ?? "${rawResult}"),
      inputSchema: inputSchema, successSchema: successSchema, secure: tree["secure"]?.boolean ?? false)
  }

  private static func texts(_ object: JSONTree?) -> [(String, String)] {
    (object?.members ?? []).compactMap { member in member.value.string.map { (member.name, $0) } }
  }
}
