import Diagnostics
import FoundationEssentials
import TestSupport
import Testing
import Workspace

/// The examples that people see in their editor while they write.
struct DocumentationExamplesTests {
  @Test func `shows nothing in the library's documentation that does not compile`() async throws {
    let examples = try Self.examples()
    #expect(examples.count >= 20)
    var files = ["Responses/Order.swift": Self.models]
    for (index, example) in examples.enumerated() {
      if let file = example.wholeFile {
        files[file] = example.text
      } else {
        files["Actions/Example\(index).swift"] = example.action(named: "Example\(index)")
      }
    }
    try await DescriptionWorkspace.with(files) { workspace in
      let read = try await workspace.read()
      #expect(read.shared == [])
      #expect(read.actions.count > 15)
      for action in read.actions { #expect(action.checked.diagnostics == [], "\(files[action.source.path] ?? "")") }
    }
  }

  /// What the examples take for granted.
  private static let models = """
    import DataActions

    struct Order: ResponseModel {
        let id = Field("id", .integer)
        let city = Field("city", .string)
        let note = OptionalField("note", .string)
        let due = OptionalField("due", .string)
    }

    struct Address: ResponseModel {
        let city = Field("city", .string)
    }
    """

  /// Every ```` ```swift ```` block of a documentation comment, in the order of the files.
  private static func examples() throws -> [Example] {
    let folder = TestFolders.root + "/Sources/DataActions"
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }.sorted()
    return try paths.flatMap { path in
      let text = String(decoding: try Data(contentsOf: URL(filePath: folder + "/" + path)), as: UTF8.self)
      var examples: [Example] = []
      var lines: [String]?
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let trimmed = line.drop { $0 == " " }
        guard trimmed.hasPrefix("///") else { continue }
        let comment = String(trimmed.dropFirst(trimmed.hasPrefix("/// ") ? 4 : 3))
        if comment == "```swift" {
          lines = []
        } else if comment == "```", let block = lines {
          examples.append(Example(lines: block))
          lines = nil
        } else {
          lines?.append(comment)
        }
      }
      return examples
    }
  }
}

/// A block of code in a documentation comment.
private struct Example {
  let lines: [String]

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// The file that the block is; nil where it is lines of an action.
  var wholeFile: String? {
    guard lines.first == "import DataActions", let type = lines.first(where: { $0.hasPrefix("struct ") }) else {
      return nil
    }
    let name = type.split { $0 == " " || $0 == ":" }[1]
    return type.contains("ResponseModel") ? "Responses/\(name).swift" : "Actions/\(name).swift"
  }

  /// An action of these lines, each in the block that it belongs to.
  func action(named name: String) -> String {
    var properties: [String] = []
    var shared: [String] = []
    var blocks: [String: [String]] = [:]
    var current = ""
    for line in lines where line != "…" {
      let word = line.prefix { $0.isLetter }
      if line.hasPrefix("let "), line.contains("Service(") { current = "shared" }
      if line.hasPrefix("let "), !line.contains("Service(") { current = "properties" }
      if ["Output", "each"].contains(word) { current = "outputs" }
      if word == "On" { current = "failures" }
      if ["GET", "Header", "JSONBody", "FormBody"].contains(word) { current = "request" }
      switch current {
      case "properties": properties.append(line)
      case "shared": shared.append(line)
      default: blocks[current, default: []].append(line)
      }
    }
    let usual = [
      #"let userID = Input("user_id", .integer, "d")"#, #"let who = Input("who", .string, "d")"#,
      #"let agent = Input("agent", .string, "d")"#, "let user = Response<User>()",
    ].filter { line in !properties.contains { $0.hasPrefix(line.prefix { $0 != "=" }) } }
    let request = blocks["request"] ?? []
    let call = request.first?.hasPrefix("GET") == true ? [] : ["POST(\"https://api.example/\")"]
    return """
      import DataActions

      \(shared.joined(separator: "\n"))
      struct \(name): DataAction {
      let name = "Example"
      let summary = "Shows something"
      \((usual + properties).joined(separator: "\n"))
      var request: Request {
      \((call + request).joined(separator: "\n"))
      }
      var outputs: Outputs {
      \((blocks["outputs"] ?? []).joined(separator: "\n"))
      }
      var failures: Failures {
      \((blocks["failures"] ?? []).joined(separator: "\n"))
      }
      }
      """
  }
}
