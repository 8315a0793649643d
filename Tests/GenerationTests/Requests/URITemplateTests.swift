import FoundationEssentials
import Generation
import JSONText
import TestSupport
import Testing

/// The templates of RFC 6570 that a description can say, as they go over the wire from scripts of both transports.
///
/// Said are levels 1 to 3: `{var}` (alone in a segment, beside other text, several with a ',' between them), `{.var}`,
/// `{/var}`, `{;var}`, `{?x,y}` and `{&x,y}`, undefined values of queries, and literals. What is not said, and why, is
/// the list of `URITemplate.Omission`. The tests of templates that are none do not concern us: nobody writes one here.
struct URITemplateTests {
  private static let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_templates.py"
  private static let files = ["spec-examples", "spec-examples-by-section", "extended-tests"]

  @Test func `both transports send the bytes that the templates of RFC 6570 expand to`() async throws {
    guard let shared = TestFolders.shared,
      FileManager.default.fileExists(atPath: shared + "/conformance/uri-template")
    else { return print("skipped: the tests of URI templates are not here") }
    var lines: [String] = []
    var omitted: [String: Int] = [:]
    for file in Self.files {
      let path = "\(shared)/conformance/uri-template/\(file).json"
      let bytes = try #require(FileManager.default.contents(atPath: path))
      for section in try #require(try LocatedJSON(parsing: Array(bytes)).tree.members) {
        let variables = try #require(section.value["variables"])
        for test in try #require(section.value["testcases"]?.elements) {
          let parts = try #require(test.elements)
          let template = try #require(parts[0].string)
          do {
            let url = try URITemplate(template, variables: variables)
            lines += try Self.lines(url, template, variables, expansions: parts[1])
          } catch let omission as URITemplate.Omission {
            omitted[omission.rawValue, default: 0] += 1
          }
        }
      }
    }
    print("URI templates: \(lines.count / 2) said, not said: \(omitted.sorted { $0.key < $1.key })")
    #expect(lines.count / 2 == 58)
    let result = try #require(try await Interpreter.debian.run([Self.exercise], input: lines.joined()))
    #expect(result.status == 0, "\(result.output)")
  }

  /// What the exercise needs: for each transport the script, its inputs, and the targets that are right.
  private static func lines(
    _ url: URITemplate, _ template: String, _ variables: JSONTree, expansions: JSONTree
  ) throws -> [String] {
    // `{&x}` goes on where a query has begun.
    let begin = template.hasPrefix("{&") ? "/?a=b" : template.hasPrefix("{/") || template.hasPrefix("/") ? "" : "/"
    let targets = (expansions.elements ?? [expansions]).compactMap(\.string).map { begin + $0 }
    let names = url.inputs.keys.sorted()
    let inputs = names.map { name in
      JSONTree.object([
        .init("name", .string("v" + name)), .init("type", .string("string")),
        .init("required", .boolean(url.inputs[name] ?? true)),
      ])
    }
    return try ["requests", "standard-library"].map { transport in
      let request = JSONTree.object([
        .init("method", .string("GET")),
        .init("url", .array([.object([.init("setting", .string("crm_base_url"))])] + [.string(begin)] + url.url)),
        .init("query", .array(url.query)),
      ])
      let action = try #require(
        Generated.ifSound(
          .object([
            .init("name", .string("n")), .init("summary", .string("")), .init("inputs", .array(inputs)),
            .init("request", request), .init("outputs", .array([])), .init("transport", .string(transport)),
          ])), "\(template) is refused")
      let values = names.filter { url.inputs[$0] == true }.map { name in
        JSONTree.Member("v" + name, .string(text(variables[name] ?? .null)))
      }
      return JSONTree.object([
        .init("template", .string(template)), .init("script", .string(action.script)),
        .init("inputs", .object(values)), .init("targets", .array(targets.map(JSONTree.string))),
      ]).text(.compact) + "\n"
    }
  }

  private static func text(_ value: JSONTree) -> String {
    if case .number(let digits) = value { digits } else { value.string ?? "" }
  }
}
