import DataActions
import Testing

struct DescribedActionTests {
  @Test func `describes the tutorial's action`() {
    let description = DescribedAction(GetUserDetails()).description
    #expect(description.name == "GetUserDetails")
    #expect(
      description.inputs == [
        InputDescription(
          name: "user_id", type: .integer, description: "The ID of the user to fetch", example: .integer(1))
      ])
    #expect(
      description.request
        == RequestDescription(
          method: .get, url: Text([.literal("https://jsonplaceholder.typicode.com/users/"), .input("user_id")]),
          headers: [NamedText(name: "Accept", value: Text([.literal("application/json")]))], timeoutSeconds: 10))
    #expect(description.outputs.map(\.path) == ["$.name", "$.address.city", "$.phone"])
    #expect(description.outputs.allSatisfy { $0.type == .string && $0.default == .string("Unknown") })
    #expect(description.failures.map(\.on) == [.status(404), .timeout])
    #expect(description.failures.first?.message == Text([.literal("User not found: "), .input("user_id")]))
    #expect(description.failureDelivery == .data)
  }

  @Test func `keeps the order of a body, and an input's own type in it`() {
    let request = DescribedAction(CreateTicket()).description.request
    #expect(request.url == Text([.setting("crm_base_url"), .literal("/tickets/"), .input("customer_id")]))
    #expect(request.headers.first?.value == Text([.literal("Bearer "), .secret("crm_token")]))
    #expect(
      request.body
        == .json(
          .object([
            BodyMember(name: "customer", value: .object([BodyMember(name: "id", value: .input("customer_id"))])),
            BodyMember(name: "tags", value: .array([.text(Text([.literal("phone")]))])),
          ])))
  }

  @Test func `adds what a service shares, and lets the action's own lines win`() {
    let description = DescribedAction(UpdateTicket()).description
    let request = description.request
    #expect(request.url == Text([.setting("crm_base_url"), .literal("/tickets/"), .input("ticket_id")]))
    #expect(
      request.headers == [
        NamedText(name: "x-tenant", value: Text([.literal("own")])),
        NamedText(name: "Authorization", value: Text([.literal("Bearer "), .secret("crm_token")])),
      ])
    #expect(request.query.map(\.name) == ["page", "state", "locale"])
    #expect(request.query.first?.value == Text([.literal("2")]))
    #expect(request.timeoutSeconds == 5)
    #expect(
      description.failures.map(\.on) == [.status(401), .clientErrors, .connection, .serverErrors, .other])
    #expect(description.failures.first?.message == Text([.literal("Own text")]))
    #expect(description.failureDelivery == .failurePath)
  }

  @Test func `sends a form's fields as texts`() {
    let fields = [
      NamedText(name: "state", value: Text([.input("state")])),
      NamedText(name: "note", value: Text([.literal("Ticket "), .input("ticket_id")])),
      NamedText(name: "urgent", value: Text([.literal("true")])),
      NamedText(name: "size", value: Text([.literal("3")])),
      NamedText(name: "rate", value: Text([.literal("0.5")])),
    ]
    #expect(DescribedAction(UpdateTicket()).description.request.body == .form(fields))
  }

  @Test func `takes types, allowed values and defaults as they are written`() {
    let description = DescribedAction(UpdateTicket()).description
    #expect(description.inputs.map(\.required) == [true, false])
    #expect(description.inputs.last?.allowed == [.string("open"), .string("closed")])
    #expect(
      description.outputs.map(\.type) == [.integer, .string, .number, .object, .objects, .string, .strings])
    #expect(
      description.outputs.map(\.path) == [
        "$[0].id", "$.home.city", "$.id", "$.address", "$.orders", "$['first name\\'s']", "$.tags",
      ])
    #expect(description.outputs[2].default == .number(1))
    #expect(
      description.outputs[3].default
        == .object(["city": .string("Unknown"), "floors": .array([.integer(1), .number(2.5)])]))
    #expect(description.outputs[4].default == nil)
    #expect(description.outputs[6].default == .array([.string("none")]))
  }

  @Test func `knows where each line stands`() {
    let places = DescribedAction(UpdateTicket()).places
    let service = DescribedAction(UpdateTicket()).places["/request/headers/1"]
    #expect(places["/inputs/1"]?.fileID == "DataActionsTests/UpdateTicket.swift")
    #expect(places["/inputs/1"]?.line == 9)
    #expect(places["/request"]?.line == 14)
    #expect(places["/request/body"]?.line == 18)
    #expect(places["/request/timeoutSeconds"]?.line == 19)
    #expect(places["/outputs/6"]?.line == 30)
    #expect(places["/failures/2"]?.line == 36)
    #expect(service?.line == 42)
  }

  @Test func `takes every kind of JSON value in a body`() {
    struct Values: DataAction {
      let name = "Values"
      let summary = ""
      var request: Request {
        POST("https://api.example")
        JSONBody(["z": nil, "a": [1, 2.5, true, "x \(setting("y"))", secret("k")]])
      }
      var outputs: Outputs {}
    }
    let values: [BodyValue] = [
      .integer(1), .number(2.5), .boolean(true), .text(Text([.literal("x "), .setting("y")])),
      .text(Text([.secret("k")])),
    ]
    #expect(
      DescribedAction(Values()).description.request.body
        == .json(.object([BodyMember(name: "z", value: .null), BodyMember(name: "a", value: .array(values))])))
  }

  @Test func `remembers what is said twice`() {
    struct Twice: DataAction {
      let name = "Twice"
      let summary = ""
      var request: Request {
        POST("https://api.example")
        JSONBody([1])
        FormBody(["a": "b"])
        Timeout(seconds: 1)
        Timeout(seconds: 2)
      }
      var outputs: Outputs {}
    }
    let described = DescribedAction(Twice())
    #expect(described.repetitions.map(\.word) == ["body", "Timeout"])
    #expect(described.description.outputs.isEmpty)
  }
}
