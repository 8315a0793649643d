import Testing

struct NewFromTests {
  private let api = """
    openapi: 3.0.3
    info: {title: CRM, version: "1"}
    servers: [{url: "https://api.{region}.example.com/v1/", variables: {region: {default: eu}}}]
    security: [{key: []}]
    paths:
      /users/{user-id}/orders:
        parameters: [{name: user-id, in: path, required: true, schema: {type: integer}, description: "The user. See [docs](https://x.example)."}]
        post:
          operationId: createOrder
          summary: Opens an order
          parameters:
            - {name: dry_run, in: query, schema: {type: boolean}, description: Only check it}
            - {name: X-Channel, in: header, schema: {type: string, enum: [phone, mail]}}
            - {name: tags, in: query, schema: {type: array, items: {type: string}}}
          requestBody:
            content:
              application/json:
                schema:
                  type: object
                  required: [item, kind, address]
                  properties:
                    item: {type: string, description: What is ordered}
                    kind: {const: order, type: string}
                    note: {type: string}
                    extras: {type: array, items: {type: string}}
                    address: {type: object, required: [city], properties: {city: {type: string}, zip: {type: string}}}
          responses:
            "201":
              content:
                application/json: {schema: {$ref: "#/components/schemas/Order"}}
    components:
      securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
      schemas:
        Order:
          type: object
          required: [id, lines]
          properties:
            id: {type: integer, description: Its number}
            secret: {type: string, writeOnly: true}
            shipping: {type: object, properties: {city: {type: string}}}
            lines: {type: array, items: {type: object, required: [sku], properties: {sku: {type: string}, count: {type: integer}}}}
    """

  @Test func `writes a whole action from an operation, which generates at once`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.write(api, to: "api.yaml")
      let run = try await folder.gcgen("new", "CreateOrder", "--from", "api.yaml", "--operation", "createOrder")
      #expect(run.status == 0, "\(run.errors)")
      #expect(
        run.output == "new  Schemas/Order.schema.json\nnew  Responses/Order.swift\nnew  Actions/CreateOrder.swift\n")
      #expect(
        run.errors.contains("3 optional parts of the request are left out: tags, extras, address.zip"), "\(run.errors)")
      #expect(
        folder.text("Actions/CreateOrder.swift") == """
          import DataActions

          struct CreateOrder: DataAction {
            let name = "CreateOrder"
            let summary = "Opens an order"
            let userID = Input("user-id", .integer, "The user.")
            let dryRun = Input("dry_run", .boolean, "Only check it", required: false)
            let xChannel = Input("X-Channel", .string, "The X Channel", required: false, allowed: ["phone", "mail"])
            let item = Input("item", .string, "What is ordered")
            let note = Input("note", .string, "The note", required: false)
            let city = Input("city", .string, "The city")
            let order = Response<Order>()

            var request: Request {
              POST("https://api.eu.example.com/v1/users/\\(userID)/orders")
              Query("dry_run", "\\(dryRun)")
              Header("Accept", "application/json")
              Header("X-Channel", "\\(xChannel)")
              APIKey(header: "X-Key", secret("example_api_key"))
              JSONBody(["item": item, "kind": "order", "note": note, "address": ["city": city]])
              Timeout(seconds: 10)
            }

            var outputs: Outputs {
              Output("id", .integer, "Its number", at: order.id)
              Output("shipping_city", .string, "The city", at: order.shipping.city, default: "")
              each(order.lines) { element in
                Output("lines_sku", .string, "The sku", at: element.sku)
                Output("lines_count", .integer, "The count", at: element.countField, default: 0)
              }
            }
          }

          """)
      let generated = try await folder.gcgen("generate")
      #expect(generated.status == 0, "\(generated.errors)")
    }
  }

  @Test func `shares the model of a schema that two operations answer`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.write(api, to: "api.yaml")
      for name in ["A", "B"] {
        #expect(
          try await folder.gcgen("new", name, "--from", "api.yaml", "--operation", "createOrder").status == 0)
      }
      #expect(folder.files("Responses") == ["Order.swift"])
      try folder.write(api.replacing("Its number", with: "Another"), to: "api.yaml")
      #expect(try await folder.gcgen("new", "C", "--from", "api.yaml", "--operation", "createOrder").status == 0)
      #expect(folder.files("Responses") == ["CResponse.swift", "Order.swift"])
    }
  }

  @Test func `takes the outputs from a sample of the answer to a curl command`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.write("curl https://api.example.com/users/{user_id}", to: "user.curl")
      try folder.write(#"{"id": 7, "name": "Ada", "tags": ["a"]}"#, to: "answer.json")
      let run = try await folder.gcgen("new", "GetUser", "--curl", "user.curl", "--sample", "answer.json")
      #expect(run.status == 0, "\(run.errors)")
      let text = try #require(folder.text("Actions/GetUser.swift"))
      #expect(text.contains("let response = Response<GetUserResponse>()\n"))
      #expect(text.contains("Output(\"tags\", .array(of: .string), \"The tags\", at: response.tags)\n"))
      let ran = try await folder.shell(
        "gcgen generate && gcgen run GetUser --input user_id=1 --response answer.json")
      #expect(ran.status == 0, "\(ran.errors)")
      #expect(ran.output.contains("\"name\": \"Ada\""))
    }
  }

  @Test(arguments: [
    ("new A --from api.yaml --operation createOrdr", 1, "GC607"),
    ("new A --operation createOrder", 2, "--operation and --path go with --from"),
    ("new A --from api.yaml --get https://x.example", 2, "only one of"),
    ("new A --from answer.json", 2, "is no OpenAPI document"),
  ])
  func `says what is wrong with what it is given`(line: String, status: Int32, words: String) async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.write(api, to: "api.yaml")
      try folder.write("{}", to: "answer.json")
      let run = try await folder.shell("gcgen \(line)")
      #expect(run.status == status, "\(run.errors)")
      #expect(run.errors.contains(words), "\(run.errors)")
      #expect(folder.files("Actions") == [])
    }
  }
}
