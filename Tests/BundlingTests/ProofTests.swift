import Bundling
import FoundationEssentials
import JSONText
import Testing

/// A bundle whose files were changed fails its proof: a check that cannot fail proves nothing.
struct ProofTests {
  private static let json = """
    {"name": "n", "summary": "s", "failureDelivery": "failurePath",
     "inputs": [{"name": "who", "type": "string", "description": "d"}],
     "request": {"method": "GET", "url": [{"setting": "crm_base_url"}, "/v/", {"input": "who"}]},
     "outputs": [{"name": "a", "type": "string", "description": "d", "path": "$.a", "default": "none"}]}
    """

  private static func action() async throws -> BundledAction {
    let generated = try #require(BundledActions.generated(json, action: "Example"))
    let trials = [
      Trial("good", inputs: .object([.init("who", .string("x y"))]), body: Array(#"{"a": "b"}"#.utf8)),
      Trial("bad", inputs: .object([.init("who", .string("x y"))]), status: 500, body: Array("{}".utf8)),
    ]
    return try #require(try await BundledActions.bundled([(generated, trials)]).first)
  }

  private static func edit(_ file: String, _ old: String, _ new: String) -> @Sendable (String) throws -> Void {
    { folder in
      let path = "\(folder)/Example/\(file)"
      let text = try #require(FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) })
      #expect(text.contains(old), "\(file) has no \(old)")
      try Data(text.replacing(old, with: new).utf8).write(to: URL(filePath: path))
    }
  }

  @Test(arguments: ["task-api", "lambda", "genesys", "terraform", "architect"])
  func `what was written passes`(target: String) async throws {
    #expect(try await BundledActions.faults(of: Self.action(), for: target) == [])
  }

  @Test(arguments: [
    ("task-api", "upload.json", #""code": ""#, #""code": "QUJD"#, "code"),
    ("task-api", "upload.json", #""datatype": "string""#, #""datatype": "integer""#, "inputs"),
    ("genesys", "Example.custom.json", "$esc.uriEncode", "$esc.urlFormEncode", "1-draft.json"),
    ("genesys", "Example.custom.json", "{", "", "no native action"),
    ("terraform", "main.tf.json", "uriEncode", "urlFormEncode", "URLs"),
    ("terraform", "main.tf.json", "$.a", "$.b", "gives"),
    ("terraform", "main.tf.json", #""request_type": "GET""#, #""request_type": "HEAD""#, "none of"),
    ("terraform", "main.tf.json", #""secure": false"#, #""secured": false"#, "no argument"),
    ("terraform", "main.tf.json", #""config_timeout_seconds": 10"#, #""config_timeout_seconds": 90"#, "1 to 60"),
    ("terraform", "main.tf.json", "$${input.who}", "${input.who}", "URLs"),
    ("architect", "Example.flow.yaml", "successOutputs", "failureOutput", "successOutputs"),
    ("architect", "Example.flow.yaml", "timeout:\n        actions", "late:\n        actions", "timeout"),
    ("architect", "Example.flow.yaml", "- callData", "-callData", "no call"),
    ("lambda", "main.tf.json", #""handler""#, #""handle""#, "no argument"),
    ("lambda", "function.zip", "return {name", "return {nam0", "good"),
    ("lambda", "Example.custom.json", "inputSchema", "inputScheme", "no action"),
  ])
  func `a changed file is found`(
    target: String, file: String, old: String, new: String, words: String
  ) async throws {
    let faults = try await BundledActions.faults(
      of: Self.action(), for: target, changing: Self.edit(file, old, new))
    #expect(faults.contains { $0.contains(words) }, "\(faults)")
  }
}
