import FoundationEssentials
import JSONText
import TestSupport
import Testing

/// A template of a published action, with variables to try it with.
struct PublishedTemplate {
  let place: String
  let text: String
  let contexts: [JSONTree]

  /// The templates of the corpus; nil, with a printed line, where the corpus is not there.
  static func all() throws -> [PublishedTemplate]? {
    guard let shared = TestFolders.shared else {
      print("there is no corpus: no published template is rendered")
      return nil
    }
    let folder = shared + "/corpus/exports"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().flatMap { name in
      try templates(
        of: try LocatedJSON(parsing: Array(Data(contentsOf: URL(filePath: folder + "/" + name)))).tree, name)
    }
  }

  private static func templates(of action: JSONTree, _ name: String) throws -> [PublishedTemplate] {
    let request = try #require(action["config"]?["request"])
    let response = try #require(action["config"]?["response"])
    let inputs = action["contract"]?["input"]?["inputSchema"]?["properties"]?.members?.map(\.name) ?? []
    let variables = response["translationMap"]?.members?.map(\.name) ?? []
    let contexts = (0..<3).map { context($0, inputs: inputs, variables: variables) }
    var texts = [("url", request["requestUrlTemplate"]), ("body", request["requestTemplate"])]
    texts += (request["headers"]?.members ?? []).map { ("header \($0.name)", $0.value) }
    texts.append(("success", response["successTemplate"]))
    return texts.compactMap { part, text in
      text?.string.map { PublishedTemplate(place: "\(name) (\(part))", text: $0, contexts: contexts) }
    }
  }

  /// Plain values; values with all that needs to be escaped; and none but the first half.
  private static func context(_ number: Int, inputs: [String], variables: [String]) -> JSONTree {
    let text = number == 1 ? "a \"b\" & c/d?é\n\\" : "value"
    let array = number == 1 ? #"[{"a":"b \"c\""},2]"# : #"["first","second"]"#
    let given = number == 2 ? inputs.prefix(inputs.count / 2) : inputs[...]
    let found = number == 2 ? variables.prefix(variables.count / 2) : variables[...]
    let raw = JSONTree.object(given.map { .init($0, .string(text)) })
    let credentials = [
      "client_id", "client_secret", "clientId", "clientSecret", "tenant_id", "scope", "grant_type", "loginUrl",
    ]
    return .object(
      [
        .init("input", .object((raw.members ?? []) + [.init("rawRequest", .string(raw.text(.compact)))])),
        .init("credentials", .object(credentials.map { .init($0, .string(text)) })),
        .init("rawResult", .string(#"{"a": 1}"#)),
      ] + found.map { .init($0, .string(array)) })
  }
}
