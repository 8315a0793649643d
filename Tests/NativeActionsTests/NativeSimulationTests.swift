import JSONText
import NativeActions
import Testing

struct NativeSimulationTests {
  private static func json(_ text: String) throws -> JSONTree { try LocatedJSON(parsing: Array(text.utf8)).tree }

  /// An action that changes a ticket.
  private static func ticketAction(
    success: String =
      #"{"id": ${id}, "owner": ${successTemplateUtils.firstFromArray("${owners}", "$esc.quote$esc.quote")}}"#,
    _ change: (inout NativeAction) throws -> Void = { _ in }
  ) throws -> NativeAction {
    var action = NativeAction(
      name: "Change ticket", integration: .webServices,
      request: .init(
        urlTemplate: "https://example.com/tickets/$esc.uriEncode(${input.id})?by=$esc.url(${input.by})", method: "PUT",
        headers: [
          .init("Content-Type", "application/json"),
          .init("Authorization", #"Basic $encoding.base64("${credentials.id}:${credentials.secret}")"#),
        ],
        template: ##"{"by": "$esc.jsonString(${input.by})", "note": "$!esc.jsonString($!{input.note})""##
          + ##"#if( "$!{input.priority}" != "" ), "priority": ${input.priority}#end}"##),
      response: .init(
        translationMap: [.init("id", "$.ticket.id"), .init("owners", "$.people[?(@.role == 'owner')].name")],
        defaults: [.init("id", "0"), .init("owners", "[]")], successTemplate: success),
      inputSchema: try json(
        #"""
        {"type": "object", "required": ["id", "by"], "properties": {
          "id": {"type": "string", "minLength": 1, "maxLength": 5, "pattern": "^[A-Z0-9/ ]+$"}, "by": {"type": "string"},
          "note": {"type": "string", "default": "none"}, "priority": {"type": "integer", "enum": [1, 2, 3]}}}
        """#),
      successSchema: try json(
        #"""
        {"type": "object", "required": ["id", "owner"], "additionalProperties": false, "properties": {
          "id": {"type": "integer"}, "owner": {"type": "string"}}}
        """#))
    try change(&action)
    return action
  }

  private static func simulation(_ change: (inout NativeAction) throws -> Void = { _ in }) throws -> NativeSimulation {
    NativeSimulation(try ticketAction(change), credentials: ["id": "me", "secret": "kéy"])
  }

  @Test func `a request is what its templates make of the inputs`() throws {
    let inputs = try Self.json(#"{"id": "A/ 1", "by": "Ann \"A\" & Bé", "priority": 2}"#)
    let request = try Self.simulation().request(for: inputs)
    #expect(request.url == "https://example.com/tickets/A%2F%201?by=Ann+%22A%22+%26+B%C3%A9")
    #expect(request.method == "PUT")
    let authorization = NativeAction.Header("Authorization", "Basic bWU6a8OpeQ==")
    #expect(request.headers == [.init("Content-Type", "application/json"), authorization])
    #expect(request.body == #"{"by": "Ann \"A\" & Bé", "note": "", "priority": 2}"#)
  }

  @Test(arguments: [("GET", nil), ("PATCH", #"{"id":"A","by":"B"}"#)] as [(String, String?)])
  func `a request has a body unless it is a GET`(method: String, body: String?) throws {
    let simulation = try Self.simulation { action in
      action.request.method = method
      action.request.template = "${input.rawRequest}"
    }
    #expect(try simulation.request(for: Self.json(#"{"id": "A", "by": "B"}"#)).body == body)
  }

  @Test func `a DELETE has no body, for whether it would be sent is not documented`() throws {
    let simulation = try Self.simulation { action in
      action.request.method = "DELETE"
      action.request.template = "$!{input.note}"
    }
    #expect(try simulation.request(for: Self.json(#"{"id": "A", "by": "B"}"#)).body == "")
    let undocumented = SimulatedFailure(.request, "whether a DELETE carries its body is not documented")
    #expect(throws: undocumented) {
      try simulation.request(for: Self.json(#"{"id": "A", "by": "B", "note": "n"}"#))
    }
  }

  @Test func `an absent or null input prints its name unless it is quiet`() throws {
    let simulation = try Self.simulation { action in
      action.request.template = "${input.note} $!{input.note} ${input.gone}"
      action.inputSchema = .object([.init("type", .string("object"))])
    }
    #expect(try simulation.request(for: Self.json(#"{"note": null}"#)).body == "${input.note}  ${input.gone}")
  }

  @Test(arguments: [
    (#"[]"#, "the inputs are no JSON object"),
    (#"{"id": "A"}"#, "the inputs do not fit their schema: '/by' is required and missing"),
    (#"{"id": 1, "by": "B"}"#, "the inputs do not fit their schema: '/id' is a number and should be string"),
    (#"{"id": "", "by": "B"}"#, "the inputs do not fit their schema: '/id' is shorter than 1"),
    (#"{"id": "ABCDEF", "by": "B"}"#, "the inputs do not fit their schema: '/id' is longer than 5"),
    (#"{"id": "Aa", "by": "B"}"#, "the inputs do not fit their schema: '/id' does not match '^[A-Z0-9/ ]+$'"),
    (
      #"{"id": "A", "by": "B", "priority": 9}"#,
      "the inputs do not fit their schema: '/priority' is none of the allowed values"
    ),
    (
      #"{"id": "A", "by": "B", "priority": 1.5}"#,
      "the inputs do not fit their schema: '/priority' is a number and should be integer"
    ),
  ])
  func `inputs that do not fit are refused before a request is made`(inputs: String, sentence: String) throws {
    let failure = #expect(throws: SimulatedFailure.self) { try Self.simulation().request(for: Self.json(inputs)) }
    #expect(failure == SimulatedFailure(.inputs, sentence))
  }

  @Test(
    arguments: [
      (#"{"pattern": "[0-9]"}"#, #""a1b""#, nil),
      (#"{"pattern": "[0-9]"}"#, #""ab""#, "the whole does not match '[0-9]'"),
      (#"{"pattern": "^a|b$"}"#, #""ax""#, nil),
      (#"{"pattern": "^a|b$"}"#, #""xa""#, "the whole does not match '^a|b$'"),
      (#"{"pattern": "^(a|b).c"}"#, #""bxc\nmore""#, nil),
      (#"{"pattern": "^(a|b).c"}"#, #""xbxc""#, "the whole does not match '^(a|b).c'"),
      (#"{"pattern": "[|]c$"}"#, #""a\nb|c""#, nil),
      (#"{"pattern": "[|]c$"}"#, #""|cd""#, "the whole does not match '[|]c$'"),
      (#"{"pattern": "\\u0061"}"#, #""a""#, #"the pattern '\u0061' of the whole is not simulated"#),
      (#"{"pattern": "^a[$]$"}"#, #""a$""#, nil),
      (#"{"pattern": "(?i)a"}"#, #""a""#, "the pattern '(?i)a' of the whole is not simulated"),
      (#"{"type": ["integer", "null"]}"#, "null", nil), (#"{"type": "integer"}"#, "2.0", nil),
      (#"{"type": ["integer", "null"]}"#, #""1""#, "the whole is a string and should be integer or null"),
      (#"{"items": {"type": "string"}}"#, #"["a", 1]"#, "'/1' is a number and should be string"),
      (
        #"{"properties": {"a/b": {"items": {"properties": {"c": {"type": "boolean"}}}}}}"#, #"{"a/b": [{}, {"c": 1}]}"#,
        "'/a~1b/1/c' is a number and should be boolean"
      ),
      (#"{"properties": {"a": {"required": ["b"]}}}"#, #"{"a": {}, "more": 1}"#, "'/a/b' is required and missing"),
      (#"{"format": "email", "title": "t", "description": "d", "default": 1}"#, #""x""#, nil),
    ] as [(String, String, String?)])
  func `outputs are held against the keywords that actions use`(schema: String, value: String, mistake: String?) throws
  {
    let simulation = try Self.simulation { action in
      action.response = .init(translationMap: [], defaults: [], successTemplate: "${rawResult}")
      action.successSchema = try Self.json(schema)
    }
    let outputs = Result { try simulation.outputs(of: Array(value.utf8), status: 200, inputs: .object([])) }
    let wanted = try Self.json(value)
    let failure = mistake.map { SimulatedFailure(.outputs, "the outputs do not fit their schema: " + $0) }
    switch outputs {
    case .success(let outputs): #expect(failure == nil && outputs == wanted)
    case .failure(let error): #expect(error as? SimulatedFailure == failure)
    }
  }

  @Test func `a template that cannot be rendered fails with its place`() throws {
    let simulation = try Self.simulation { $0.request.urlTemplate = "/a\n/$urlTool.optionalQueryParam('a')" }
    let inputs = try Self.json(#"{"id": "A", "by": "B"}"#)
    let unverified = "what 'urlTool.optionalQueryParam' answers is not verified, so that it is not simulated"
    #expect(throws: SimulatedFailure(.request, "the URL, line 2, column 2: " + unverified)) {
      try simulation.request(for: inputs)
    }
    let broken = try Self.simulation { $0.request.headers = [.init("X", "${")] }
    let sentence = "the header 'X', line 1, column 3: a variable's name is expected behind '${'"
    #expect(throws: SimulatedFailure(.request, sentence)) { try broken.request(for: inputs) }
    let deep = String(repeating: "[", count: 51) + String(repeating: "]", count: 51)
    let nested = try Self.simulation { $0.request.template = deep }
    #expect(throws: SimulatedFailure(.request, "the request's body is nested more than 50 levels deep")) {
      try nested.request(for: inputs)
    }
  }

  @Test(arguments: [
    (#"{"ticket": {"id": 7}, "people": [{"role": "owner", "name": "Ann \"A\""}]}"#, #"{"id":7,"owner":"Ann \"A\""}"#),
    (#"{"people": [{"role": "guest"}]}"#, #"{"id":0,"owner":""}"#), ("{}", #"{"id":0,"owner":""}"#),
  ])
  func `outputs are what the success template makes of the answer`(answer: String, outputs: String) throws {
    let made = try Self.simulation().outputs(of: Array(answer.utf8), status: 201, inputs: .object([]))
    #expect(made.text(.compact) == outputs)
  }

  @Test func `the raw result is the answer as it came`() throws {
    let simulation = try Self.simulation { action in
      action.response = .init(
        translationMap: [], defaults: [], successTemplate: #"{"of": "${input.id}", "raw": ${rawResult}}"#)
      action.successSchema = .object([])
    }
    let outputs = try simulation.outputs(
      of: Array(#"{"a":  1.0}"#.utf8), status: 200, inputs: Self.json(#"{"id": "A"}"#))
    #expect(outputs == (try Self.json(#"{"of": "A", "raw": {"a": 1.0}}"#)))
  }

  @Test func `a variable whose path finds nothing prints its name unless it is quiet`() throws {
    let simulation = try Self.simulation { action in
      action.response = .init(
        translationMap: [.init("x", "$.x")], defaults: [], successTemplate: #"["$x.length()", "${x}", "$!{x}"]"#)
      action.successSchema = .object([])
    }
    let outputs = try simulation.outputs(of: Array("{}".utf8), status: 200, inputs: .object([]))
    #expect(outputs == .array([.string("$x.length()"), .string("${x}"), .string("")]))
  }

  @Test(arguments: [
    (404, "{}", SimulatedFailure(.status(404), "the answer's status is 404")),
    (302, "{}", SimulatedFailure(.status(302), "the answer's status is 302")),
    (200, "<html>", SimulatedFailure(.response, "the answer is no JSON: line 1: a JSON value is expected")),
    (200, "", SimulatedFailure(.response, "the answer is no JSON: line 1: a JSON value is expected")),
    (
      200, String(repeating: "[", count: 51) + String(repeating: "]", count: 51),
      SimulatedFailure(.response, "the answer is nested more than 50 levels deep")
    ),
    (
      200, #"{"ticket": {"id": "7"}}"#,
      SimulatedFailure(.outputs, "the outputs do not fit their schema: '/id' is a string and should be integer")
    ),
    (
      200, #"{"ticket": {"id": null}}"#,
      SimulatedFailure(.outputs, "the outputs do not fit their schema: '/id' is null and should be integer")
    ),
  ])
  func `an answer that gives no outputs fails at its stage`(status: Int, answer: String, failure: SimulatedFailure)
    throws
  {
    #expect(throws: failure) {
      try Self.simulation().outputs(of: Array(answer.utf8), status: status, inputs: .object([]))
    }
  }

  @Test(arguments: [
    (#"{"id": ${gone}}"#, "the success template gives no JSON: line 1: a JSON value is expected"),
    (#"{"id": 1, "owner": "", "more": 1}"#, "the outputs do not fit their schema: '/more' is not in the schema"),
    (
      String(repeating: "[", count: 51) + String(repeating: "]", count: 51),
      "what the success template gives is nested more than 50 levels deep"
    ),
    (#"[]"#, "the outputs do not fit their schema: the whole is an array and should be object"),
    (
      #"{"id": $gone.length()}"#,
      "the success template, line 1, column 8: there is no 'gone' that 'length' could be a method of"
    ),
    (#"{"id": $id.foo()}"#, "the success template, line 1, column 8: a text has no method 'foo' that is simulated"),
  ])
  func `a success template that gives no fitting outputs fails`(template: String, sentence: String) throws {
    let simulation = NativeSimulation(try Self.ticketAction(success: template))
    #expect(throws: SimulatedFailure(.outputs, sentence)) {
      try simulation.outputs(of: Array("{}".utf8), status: 200, inputs: .object([]))
    }
  }

  @Test func `a path that is not simulated fails where outputs are made`() throws {
    let simulation = try Self.simulation { $0.response.translationMap = [.init("id", "$.list.length()")] }
    let sentence = "the path of 'id' is not simulated: the function 'length()' is not simulated"
    #expect(throws: SimulatedFailure(.outputs, sentence)) {
      try simulation.outputs(of: Array("{}".utf8), status: 200, inputs: .object([]))
    }
  }
}
