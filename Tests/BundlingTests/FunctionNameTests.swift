import Bundling
import Diagnostics
import JSONText
import Testing

struct FunctionNameTests {
  private static let json = """
    {"name": "n", "summary": "s",
     "request": {"method": "GET", "url": ["https://api.example.com/v"]},
     "outputs": [{"name": "a", "type": "string", "description": "d", "path": "$.a"}]}
    """

  @Test(arguments: [
    ("GetUser", "gcgen-GetUser"), ("GetURL", "gcgen-GetURL"), ("GetÜbersicht", "gcgen-Get_bersicht-744485d8"),
    (
      "GetTheVeryLongNameOfAnActionThatNobodyWouldEverWantToTypeTwice",
      "gcgen-GetTheVeryLongNameOfAnActionThatNobodyW-687971ff"
    ),
  ])
  func `a function is named for its action, as long as AWS takes it`(action: String, name: String) async throws {
    let generated = try #require(BundledActions.generated(Self.json, action: action))
    let trial = Trial("t", inputs: .object([]), body: Array("{}".utf8))
    let bundled = try #require(try await BundledActions.bundled([(generated, [trial])]).first)
    let target = try #require(bundleTargets.first { $0.name == "lambda" })
    let files = try #require(target.files(of: bundled, for: BundledActions.order).value)
    let module = try #require(files.first { $0.path == "main.tf.json" })
    let text = try #require(module.text)
    let tree = try LocatedJSON(parsing: Array(text.utf8)).tree
    #expect(tree["variable"]?["function_name"]?["default"]?.string == name)
    #expect(name.count + "-execution".count <= 64)
  }
}

extension BundleFile {
  /// Its text; nil for an archive.
  fileprivate var text: String? { if case .text(let text) = content { text } else { nil } }
}
