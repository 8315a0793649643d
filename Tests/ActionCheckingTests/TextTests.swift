import ActionChecking
import DataActions
import Diagnostics
import Testing

struct TextTests {
  @Test(arguments: ["{who}", "${who}", "{{who}}", "{{ who }}", "${input.who}", "$!{input.who}", "a{b}{who}", "{{{who}"])
  func `rejects braces around an input's name`(text: String) throws {
    let result = try checked {
      $0.failures = [FailureDescription(on: .other, message: Text([.literal("No \(text)!")]))]
    }
    #expect(result.diagnostics.map(\.code) == [.bracesForInput])
    #expect(result.diagnostics.first?.notes.isEmpty == false)
  }

  @Test(arguments: ["{", "}", "{}", "{other}", "{who", "who}", "{ w ho }", "{\"who\": 1}", "${", "{{{{"])
  func `takes other braces as they are`(text: String) throws {
    #expect(
      try findings { $0.failures = [FailureDescription(on: .other, message: Text([.literal(text)]))] } == [])
  }

  @Test func `says once that braces in a URL were meant as an input`() throws {
    let found = try findings {
      $0.request.url = "https://crm.example.com/customers/{who}"
    }
    #expect(found == ["GC120 /request/url"])
  }

  @Test func `says of a path that no input is filled in there`() throws {
    let result = try checked {
      $0.outputs = [
        OutputDescription(
          name: "ids", type: .strings, description: "The ids", each: "$.items[?@.owner == '{who}']", path: "@.id"),
        OutputDescription(
          name: "mine", type: .string, description: "Mine", path: "$.items[?@.owner == '${who}'].id"),
        OutputDescription(
          name: "other", type: .string, description: "Others", path: "$.items[?@.owner == '{whoever}'].id"),
      ]
    }
    #expect(result.diagnostics.map(\.code) == [.bracesForInput, .bracesForInput])
    #expect(result.diagnostics.allSatisfy { $0.notes.first?.message.hasPrefix("a path is the same") == true })
  }

  @Test func `writes the line with the input in it`() throws {
    func note(file: String) -> String? {
      var description = cleanAction
      description.request.url = "https://a/{who}/b"
      let located = LocatedDescription(
        action: "Get", description: description, location: SourceLocation(file: file))
      let found = check(located, terms: WorkspaceTerms()).diagnostics
      return found.first { $0.code == .bracesForInput }?.notes.first?.message
    }
    #expect(note(file: "a.swift")?.contains(#""https://a/\(…)/b""#) == true)
    #expect(note(file: "a.action.json")?.contains(#"["https://a/",{"input":"who"},"/b"]"#) == true)
  }

  @Test func `rejects a secret in the text of a failure and in the query`() throws {
    let found = try findings {
      $0.request.query = [NamedText(name: "key", value: Text([.secret("crm_key")]))]
      $0.failures = [FailureDescription(on: .other, message: Text([.literal("No "), .secret("crm_key")]))]
    }
    #expect(found == ["GC122 /failures/0/message/1", "GC122 /request/query/0/value/0"])
  }

  @Test(arguments: ["{", "${", "{{who}}", "%41", "a", "é", "$!", "A1", "/", "\n", "&=", "{who"])
  func `looks at long texts in one go`(piece: String) throws {
    let long = String(repeating: piece, count: 10_000 / piece.utf8.count)
    let found = try findings {
      $0.request.url.append(.literal("/" + long + "?" + long))
      $0.request.headers.append(NamedText(name: "X-Long", value: Text([.literal(long)])))
      $0.failures = [FailureDescription(on: .other, message: Text([.literal(long)]))]
    }
    #expect(!found.contains { $0.contains("nowhere") })
  }
}
