import ActionChecking
import DataActions
import Diagnostics
import Testing

struct ValueTests {
  private func findings(default value: JSONValue, of type: OutputType) throws -> [String] {
    try ActionCheckingTests.findings {
      $0.outputs[0].type = type
      $0.outputs[0].default = value
    }.map { String($0.prefix(5)) }
  }

  @Test(arguments: [
    (OutputType.string, JSONValue.string("")), (.integer, .integer(.min)), (.number, .integer(1)),
    (.number, .number(0.5)),
    (.boolean, .boolean(false)), (.object, .object([:])), (.strings, .array([])), (.strings, .array([.string("a")])),
    (.objects, .array([.object(["a": .null])])), (.numbers, .array([.integer(1), .number(1.5)])),
  ])
  func `takes a default of the output's type`(type: OutputType, value: JSONValue) throws {
    #expect(try findings(default: value, of: type) == [])
  }

  @Test(arguments: [
    (OutputType.string, JSONValue.integer(1)), (.string, .null), (.integer, .number(1.5)), (.integer, .number(1e19)),
    (.integer, .boolean(true)), (.integer, .string("1")), (.number, .number(.infinity)), (.number, .number(.nan)),
    (.boolean, .integer(1)), (.object, .array([])), (.object, .object(["a": .number(.infinity)])),
    (.strings, .string("a")),
    (.strings, .array([.integer(1)])), (.integers, .array([.integer(1), .null])), (.objects, .array([.array([])])),
  ])
  func `rejects a default of another type`(type: OutputType, value: JSONValue) throws {
    #expect(try findings(default: value, of: type) == ["GC150"])
  }

  @Test func `rejects an example and an allowed value of another type`() throws {
    let found = try ActionCheckingTests.findings {
      $0.inputs[0].type = .integer
      $0.inputs[0].example = .string("1")
      $0.inputs[0].allowed = [.string("1"), .number(2.5), .integer(3)]
    }
    #expect(found == ["GC150 /inputs/0/allowed/0", "GC150 /inputs/0/allowed/1", "GC150 /inputs/0/example"])
  }

  @Test func `rejects allowed values that contradict themselves`() throws {
    #expect(try ActionCheckingTests.findings { $0.inputs[0].allowed = [] } == ["GC151 /inputs/0/allowed"])
    #expect(
      try ActionCheckingTests.findings {
        $0.inputs[0].allowed = [.string("a"), .string("a")]
        $0.inputs[0].example = .string("b")
      } == ["GC151 /inputs/0/allowed/1", "GC151 /inputs/0/example"])
  }

  @Test func `rejects values nested deeper than the platform takes`() throws {
    func nested(_ levels: Int) -> JSONValue {
      (1..<levels).reduce(.object([:])) { value, _ in .object(["a": value]) }
    }
    func nestedBody(_ levels: Int) -> BodyValue {
      (1..<levels).reduce(.array([])) { value, _ in .array([value]) }
    }
    #expect(try findings(default: nested(50), of: .object) == [])
    #expect(try findings(default: nested(51), of: .object) == ["GC152"])
    for (levels, expected) in [(50, []), (51, ["GC152 /request/body/json"])] {
      let found = try ActionCheckingTests.findings {
        $0.request.method = .post
        $0.request.body = .json(nestedBody(levels))
      }
      #expect(found == expected)
    }
  }

  @Test func `rejects a body's number that JSON cannot write`() throws {
    let found = try ActionCheckingTests.findings {
      $0.request.method = .post
      $0.request.body = .json(.array([.number(.nan), .number(1)]))
    }
    #expect(found.count == 1 && found[0].hasPrefix("GC150"))
  }
}
