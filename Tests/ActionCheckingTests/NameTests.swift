import ActionChecking
import DataActions
import Diagnostics
import Testing

struct NameTests {
  @Test(arguments: ["", "1st", "user id", "user.id", "größe", "a\n", "_a", "-a", "a\u{301}", "user\u{0}"])
  func `rejects a name that the platform does not take`(name: String) throws {
    #expect(
      try findings { $0.outputs[0].name = name } == ["GC111 /outputs/0/name"])
    let inputs = try findings {
      $0.inputs[0].name = name
      $0.request.url.append(.input(name))
    }
    #expect(inputs.first == "GC111 /inputs/0/name")
  }

  @Test(arguments: ["a", "A-b_9", "class", "None", "user_id", "x1"])
  func `takes names that the platform takes, Python's words among them`(name: String) throws {
    #expect(try findings { $0.outputs[0].name = name } == [])
  }

  @Test(arguments: ["orgId", "integrationId", "rawRequest", "success", "error", "Success", "orgid"])
  func `rejects reserved names in any letter case`(name: String) throws {
    #expect(try findings { $0.outputs[0].name = name } == ["GC112 /outputs/0/name"])
  }

  @Test func `rejects an input declared twice`() throws {
    #expect(try findings { $0.inputs.append($0.inputs[0]) } == ["GC113 /inputs/1/name"])
  }

  @Test func `rejects outputs and headers that differ by letter case alone`() throws {
    let found = try findings {
      $0.outputs.append(OutputDescription(name: "City", type: .string, description: "The city", path: "$.a"))
      $0.request.headers.append(NamedText(name: "accept", value: "application/json"))
    }
    #expect(found == ["GC113 /outputs/1/name", "GC113 /request/headers/1/name"])
  }

  @Test func `takes a query parameter and a form field given twice`() throws {
    let fields = [NamedText(name: "tag", value: "a"), NamedText(name: "tag", value: "b")]
    #expect(
      try findings {
        $0.request.method = .post
        $0.request.query = fields
        $0.request.body = .form(fields)
      } == [])
  }

  @Test func `rejects a member of a body that stands twice, not one in another letter case`() throws {
    let found = try findings {
      $0.request.method = .post
      $0.request.body = .json(
        .object([
          BodyMember(name: "a", value: .null), BodyMember(name: "A", value: .null),
          BodyMember(name: "a", value: .array([.object([])])),
        ]))
    }
    #expect(found == ["GC113 /request/body/json/object/2/name"])
  }

  @Test func `names the nearest input where an undeclared one is used`() throws {
    let result = try checked {
      $0.inputs[0].name = "user_id"
      $0.request.url = Text([.literal("https://crm.example.com/"), .input("userid"), .input("user_id")])
    }
    #expect(result.diagnostics.map(\.code) == [.undeclaredInput])
    #expect(result.diagnostics.first?.notes.first?.message.contains("'user_id'") == true)
  }

  @Test func `finds undeclared inputs in every place a text can stand`() throws {
    let other = Text([.input("other")])
    let found = try findings {
      $0.request.method = .post
      $0.request.query = [NamedText(name: "a", value: other)]
      $0.request.headers = [NamedText(name: "a", value: other)]
      $0.request.body = .json(.object([BodyMember(name: "a", value: .array([.input("other"), .text(other)]))]))
      $0.failures = [FailureDescription(on: .other, message: other)]
    }
    #expect(
      found == [
        "GC114 /failures/0/message/0", "GC114 /request/body/json/object/0/value/0/input",
        "GC114 /request/body/json/object/0/value/1/text/0", "GC114 /request/headers/0/value/0",
        "GC114 /request/query/0/value/0",
      ])
  }

  @Test(arguments: ["CRM", "crm-token", "1crm", "", "_crm", "path", "http_proxy", "pythonpath", "aws_region"])
  func `rejects names that are no environment variables of their own`(name: String) throws {
    let found = try findings {
      $0.request.headers = [NamedText(name: "X-Key", value: Text([.secret(name)]))]
    }
    #expect(found == ["GC115 /request/headers/0/value/0"])
  }

  @Test func `rejects a setting that has a secret's name`() throws {
    let found = try findings {
      $0.request.headers = [NamedText(name: "X-Key", value: Text([.secret("crm"), .setting("crm")]))]
    }
    #expect(found == ["GC115 /request/headers/0/value/1"])
  }

  @Test func `warns of what is not described, and of inputs that are not used`() throws {
    let result = try checked {
      $0.summary = " "
      $0.inputs[0].description = ""
      $0.inputs.append(InputDescription(name: "idle", type: .string, description: "Nothing"))
      $0.outputs[0].description = ""
    }
    #expect(
      result.diagnostics.map(\.code) == [
        .missingDescription, .unusedInput, .missingDescription, .missingDescription,
      ])
    #expect(result.value != nil)
  }

  @Test(arguments: ["", " \n", "two\nlines", String(repeating: "x", count: 257), "bell\u{7}"])
  func `rejects an action's name that nobody can see`(name: String) throws {
    #expect(try findings { $0.name = name } == ["GC110 /name"])
  }

  @Test(arguments: ["CRM – Kundin suchen", "{user_id}", "\"\"\"", "名前", String(repeating: "x", count: 256)])
  func `takes any other text as the action's name`(name: String) throws {
    #expect(try findings { $0.name = name } == [])
  }
}
