import Testing

struct NewCurlTests {
  @Test func `writes the action of a curl command, which generates and runs at once`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write(ticket, to: "ticket.curl")
      let new = try await folder.gcgen(
        "new", "CreateTicket", "--curl", "ticket.curl", "--output", "ticket_id:string=$.id", "--input",
        "customer_id:integer",
        "--workspace", "crm")
      #expect(new.status == 0, "\(new.errors)")
      #expect(folder.text("crm/Actions/CreateTicket.swift") == createTicket)
      #expect(new.errors.contains("Secret: the script reads the bearer token from EXAMPLE_TOKEN\n"))
      let generate = try await folder.gcgen("generate", "--workspace", "crm")
      #expect(generate.status == 0)
      #expect(generate.errors == "3 files written\n")
      let run = try await folder.gcgen(
        "run", "CreateTicket", "--workspace", "crm", "--input", "customer_id=1", "--input", "caller=Ann")
      #expect(run.output.contains("\"success\": true"), "\(run.output)\(run.errors)")
      for text in [new.output, new.errors] + folder.files("crm").compactMap({ folder.text("crm/\($0)") }) {
        #expect(!text.contains("s3cr3t-T0ken"))
      }
    }
  }

  @Test func `reads the standard input, and says no line of it`() async throws {
    try await GcgenFolder.with { folder in
      let new = try await folder.shell("echo \"curl -u me:s3cr3t https://crm.example/x\" | gcgen new A --curl -")
      #expect(new.status == 0, "\(new.errors)")
      #expect(folder.text("Actions/A.swift")?.contains("BasicAuth(user: secret(\"crm_user\")") == true)
      let wrong = try await folder.shell(
        "echo \"curl -u me:s3cr3t --oops https://crm.example/x\" | gcgen new B --curl -")
      #expect(wrong.status == 2)
      #expect(wrong.errors.hasPrefix("<stdin>:1:19: error GC681: "), "\(wrong.errors)")
      try folder.write("curl -u me:s3cr3t --oops https://crm.example/x", to: "b")
      let file = try await folder.gcgen("new", "B", "--curl", "b")
      #expect(file.errors.hasPrefix("b:1:19: error GC681: "), "\(file.errors)")
      #expect(!(new.errors + wrong.errors + file.errors).contains("s3cr3t"))
      #expect(folder.text("Actions/B.swift") == nil)
    }
  }

  @Test(arguments: [
    ("--curl missing", "'missing'"), ("--curl c --get https://a.example", "only one"),
    ("--curl c --output x:integer=$.x --default x=a", "integer"), ("--curl get", "GC144"),
  ])
  func `refuses what cannot be an action, and writes nothing`(flags: String, said: String) async throws {
    try await GcgenFolder.with { folder in
      try folder.write("curl https://a.example", to: "c")
      try folder.write("curl -X GET -d a=b https://a.example", to: "get")
      let run = try await folder.shell("gcgen new A \(flags.replacing("$", with: "\\$"))")
      #expect(run.status == 2)
      #expect(run.errors.contains(said), "\(run.errors)")
      #expect(folder.files("Actions").isEmpty)
    }
  }
}

private let ticket = #"""
  $ curl -sS -X POST 'https://api.example.com/customers/{customer_id}/tickets?notify=true' \
    -H 'Authorization: Bearer s3cr3t-T0ken' -H 'Content-Type: application/json' \
    -d '{"subject": "Call from {caller}", "tags": ["phone"]}' | jq .
  """#

private let createTicket = #"""
  import DataActions

  struct CreateTicket: DataAction {
    let name = "CreateTicket"
    let summary = "Sends data to an external API"
    let customerID = Input("customer_id", .integer, "The customer id")
    let caller = Input("caller", .string, "The caller")

    var request: Request {
      POST("https://api.example.com/customers/\(customerID)/tickets")
      Query("notify", "true")
      Bearer(secret("example_token"))
      JSONBody(["subject": "Call from \(caller)", "tags": ["phone"]])
      Timeout(seconds: 10)
    }

    var outputs: Outputs {
      Output("ticket_id", .string, "The ticket id", at: "$.id")
    }
  }

  """#
