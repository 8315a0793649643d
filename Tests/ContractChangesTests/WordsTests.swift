import ContractChanges
import DataActions
import JSONText
import Testing

struct WordsTests {
  private func words(_ make: (inout ActionDescription) -> Void) -> [String] {
    var changed = Change.base
    make(&changed)
    return changes(from: Change.base, to: changed).map(\.words)
  }

  private func remarks(_ make: (inout ActionDescription) -> Void) -> [String?] {
    var changed = Change.base
    make(&changed)
    return changes(from: Change.base, to: changed).map(\.remark)
  }

  @Test func `says what a person would say`() {
    #expect(words { $0.outputs[0].type = .integer } == ["the output 'user_name' changes from string to integer"])
    #expect(words { $0.inputs[0].required = false } == ["the input 'user_id' is optional now"])
    #expect(words { $0.request.timeoutSeconds = 5 } == ["the timeout in seconds of the request changes from 8 to 5"])
    #expect(
      words { $0.request.url = Text([.setting("crm"), .literal("/u/"), .input("user_id")]) } == [
        "the URL of the request changes from 'https://crm.example/users/{user_id}' to '{crm}/u/{user_id}'"
      ])
    #expect(
      words { $0.failures.removeLast() } == ["the failure 'timeout' of the action is gone: 'Too slow'"])
  }

  @Test func `says which name an input has now, where it stands in the same places`() {
    let renamed = remarks {
      $0.inputs[0].name = "id"
      $0.request.url = Text([.literal("https://crm.example/users/"), .input("id")])
    }
    #expect(renamed.first == "perhaps it is called 'id' now")
    let replaced = remarks {
      $0.inputs[0].name = "id"
      $0.request.url = Text([.literal("https://crm.example/people/"), .input("id")])
    }
    #expect(replaced.first == .some(nil))
  }

  @Test func `says which name an output has now, where its value comes from the same place`() {
    #expect(remarks { $0.outputs[0].name = "name" }.first == "perhaps it is called 'name' now")
    let moved = remarks {
      $0.outputs[0].name = "name"
      $0.outputs[0].path = "$.nick"
    }
    #expect(moved.first == .some(nil))
    let ambiguous = remarks {
      $0.outputs[0].name = "name"
      $0.outputs.append(OutputDescription(name: "label", type: .string, path: "$.name"))
    }
    #expect(ambiguous.first == .some(nil))
  }

  @Test func `is milder where no flow uses what goes`() throws {
    var changed = Change.base
    changed.outputs.removeFirst()
    let gone = try #require(changes(from: Change.base, to: changed).first)
    #expect(gone.hazard?.use == .output("user_name"))
    #expect(gone.unused.class == .needsNewAction)
    let action = removal(of: Change.base, heir: nil)
    #expect((action.class, action.unused.class) == (.breaksFlows, .inPlace))
    let added = addition(of: Change.base)
    #expect((added.class, added.unused) == (.noEffect, added))
  }
}
