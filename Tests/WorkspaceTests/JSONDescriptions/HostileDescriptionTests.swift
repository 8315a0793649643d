import ActionChecking
import DataActions
import Diagnostics
import JSONText
import TestSupport
import Testing
import Workspace

struct HostileDescriptionTests {
  @Test func `checks whatever the schema allows without falling over`() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("seed of the hostile descriptions: \(seed)")
    var generator = SeededGenerator(seed: seed)
    let tree = try LocatedJSON(parsing: Array(cleanDescription.utf8)).tree
    let settings = Environments([.init(name: "test", settings: ["base": "https://a.example/v2"])])
    var clean = 0
    for _ in 0..<1500 {
      let text = tree.withHostileTexts(using: &generator).text(.compact)
      let read = readDescription(json: Array(text.utf8), file: "a.action.json", action: "A")
      guard let located = read.value else { continue }
      let checked = check(located, terms: WorkspaceTerms(environments: settings))
      #expect(checked.diagnostics.allSatisfy { $0.location?.file == "a.action.json" })
      if let action = checked.value {
        clean += 1
        expectSafe(action)
      }
    }
    #expect(clean > 50)
  }

  /// A description that is in order, with a text in every place that there is.
  private let cleanDescription = """
    {
      "name": "Create ticket", "summary": "Opens a ticket",
      "inputs": [
        {"name": "id", "type": "integer", "description": "d", "example": 1, "allowed": [1, 2]},
        {"name": "who", "type": "string", "required": false, "description": "d", "example": "w"}
      ],
      "request": {
        "method": "POST", "url": [{"setting": "base"}, "/a/", {"input": "id"}, "/b?c=d&e=", {"input": "who"}],
        "query": [{"name": "q", "value": "v"}, {"name": "q", "value": [{"input": "id"}]}],
        "headers": [
          {"name": "Accept", "value": "application/json"}, {"name": "X-A", "value": ["b ", {"secret": "s"}, " c"]}
        ],
        "body": {"json": {"object": [
          {"name": "a", "value": {"text": ["x", {"input": "who"}]}}, {"name": "b", "value": {"input": "id"}},
          {"name": "c", "value": [null, true, 1, -1.5, "t", {"text": "u"}, {"object": []}]}
        ]}}
      },
      "outputs": [
        {"name": "o", "type": "[object]", "description": "d", "path": "$['x'].y", "default": [{"a": ["b"]}]},
        {"name": "p", "type": "string", "description": "d", "path": "$.p", "default": "z", "operations": [
          "trim", {"replace": "a", "with": "b"}, {"prefix": "c"}
        ], "whenNull": {"value": "n"}},
        {"name": "q", "type": "[integer]", "description": "d", "each": "$.q", "path": "@.r"},
        {"name": "r", "type": "string", "description": "d", "path": "$.r", "take": {"join": ", "}},
        {"name": "s", "type": "string", "description": "d", "value": {"text": ["t", {"input": "who"}]}}
      ],
      "failures": [{"on": "404", "message": "No"}, {"on": "4xx", "message": ["No ", {"input": "id"}]}]
    }
    """

  /// What the stages behind the check rely on.
  private func expectSafe(_ action: CheckedAction) {
    for part in action.url.origin.parts {
      switch part {
      case .literal, .setting: break
      case .input, .secret: Issue.record("the host is chosen by \(part)")
      }
    }
    let literals = action.url.path.parts.compactMap { if case .literal(let text) = $0 { text } else { nil } }
    #expect(
      literals.allSatisfy { $0.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"?#\"\\{}<>".utf8.contains($0) } })
    #expect(literals.isEmpty || literals[0].hasPrefix("/"))
    #expect(action.outputs.count == action.description.outputs.count)
    for header in action.description.request.headers {
      for case .literal(let text) in header.value.parts {
        #expect(text.utf8.allSatisfy { $0 == 0x09 || (0x20...0x7E).contains($0) })
      }
    }
  }
}

extension JSONTree {
  /// The tree with a few of its texts replaced by hostile ones or by those with a hostile end.
  fileprivate func withHostileTexts(using generator: inout SeededGenerator) -> JSONTree {
    switch self {
    case .null, .boolean, .number: return self
    case .string(let text):
      switch Int.random(in: 0..<40, using: &generator) {
      case 0: return .string(JSONTree.hostileText(using: &generator))
      case 1, 2: return .string(text + JSONTree.hostileText(using: &generator))
      default: return self
      }
    case .array(let elements): return .array(elements.map { $0.withHostileTexts(using: &generator) })
    case .object(let members):
      return .object(members.map { Member($0.name, $0.value.withHostileTexts(using: &generator)) })
    }
  }
}
