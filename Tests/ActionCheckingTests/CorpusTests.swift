import ActionChecking
import DataActions
import Diagnostics
import FoundationEssentials
import JSONText
import TestSupport
import Testing

struct CorpusTests {
  /// Headers, URLs and bodies that people published, as literals: hardly one of them is a credential.
  @Test func `sees no credentials in what people published`() throws {
    guard let folder = TestFolders.shared.map({ $0 + "/corpus/exports" }),
      let files = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else { return print("skipped: the corpus of published actions is not here") }
    var found: [String] = []
    var texts = 0
    for file in files.sorted() {
      guard let bytes = FileManager.default.contents(atPath: folder + "/" + file),
        let json = try? LocatedJSON(parsing: Array(bytes)), let request = json.tree["config"]?["request"]
      else { continue }
      let headers = (request["headers"]?.members ?? []).map {
        NamedText(name: $0.name, value: Text([.literal($0.value.string ?? "")]))
      }
      texts += headers.count + 2
      let credentials = try checked {
        $0.request.method = .post
        $0.request.url = Text([.literal("https://a" + (request["requestUrlTemplate"]?.string ?? ""))])
        $0.request.headers = headers
        $0.request.body = .json(.text(Text([.literal(request["requestTemplate"]?.string ?? "")])))
      }.diagnostics.filter { $0.code == .credentialLiteral }
      found += credentials.map { "\(file): \($0.message)" }
    }
    #expect(texts > 100)
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }
}
