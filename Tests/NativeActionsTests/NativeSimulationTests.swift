import JSONText
import NativeActions
import Testing

struct NativeSimulationTests {
  @Test func `a request is what its templates make of the inputs`() throws {
    let action = try Self.action(
      url: "/api/v2/users/${input.id}?x=$esc.url($input.name)", method: "POST",
      headers: [.init("Authorization", #"Basic $encoding.base64("${credentials.id}:${credentials.secret}")"#)],
      body: ##"{ "name": "$esc.jsonString($input.name)"#if( "$!{input.n}" != "" ) , "n": ${input.n} #end, "##
        + #""note": "$!{input.note}" }"#)
    let simulation = NativeSimulation(action, credentials: ["id": "me", "secret": "key"])
    let request = try simulation.request(for: Self.json(#"{"id": "7", "name": "a \"b\" & c", "n": 12}"#))
    #expect(request.url == "/api/v2/users/7?x=a+%22b%22+%26+c")
    #expect(request.method == "POST")
    #expect(request.headers == [.init("Authorization", "Basic bWU6a2V5")])
    #expect(request.body == #"{ "name": "a \"b\" & c" , "n": 12 , "note": "" }"#)
  }

  static func json(_ text: String) throws -> JSONTree { try LocatedJSON(parsing: Array(text.utf8)).tree }

  static func action(
    url: String = "/", method: String = "GET", headers: [NativeAction.Header] = [], body: String = "${input.rawRequest}"
  ) throws -> NativeAction {
    NativeAction(
      name: "Test", integration: .genesysCloud,
      request: .init(urlTemplate: url, method: method, headers: headers, template: body),
      response: .init(translationMap: [], defaults: [], successTemplate: "${rawResult}"),
      inputSchema: try json(#"{"type": "object"}"#), successSchema: try json(#"{"type": "object"}"#))
  }
}
