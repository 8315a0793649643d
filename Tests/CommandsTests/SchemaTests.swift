import Testing

struct SchemaTests {
  private let user = """
    import DataActions

    struct GetUser: DataAction {
      let name = "GetUser"
      let summary = "Fetches a user"
      let user = Response<User>()

      var request: Request {
        GET("https://api.example.com/user")
      }

      var outputs: Outputs {
        Output("name", .string, "The name", at: user.name)
        Output("city", .string, "The city", at: user.address.city, default: "")
      }
    }

    """
  private let sample = #"{"name": "Ada", "address": {"city": "London"}, "phone": "1"}"#

  @Test func `writes a model that an action can use at once, and keeps what it came from`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.write(user, to: "Actions/GetUser.swift")
      try folder.write(sample, to: "user.json")
      let added = try await folder.gcgen("schema", "add", "User", "--from", "user.json")
      #expect(added.status == 0, "\(added.errors)")
      #expect(added.output == "new  Schemas/User.schema.json\nnew  Responses/User.swift\n")
      #expect(added.errors.contains("let user = Response<User>()"))
      let generated = try await folder.gcgen("generate")
      #expect(generated.status == 0, "\(generated.errors)")
      #expect(try await folder.gcgen("schema", "update", "--check").status == 0)
      #expect(try await folder.gcgen("generate", "--check").status == 0)
    }
  }

  @Test func `shows what changed, and each mapping that no longer fits at its own line`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.write(user, to: "Actions/GetUser.swift")
      try folder.write(sample, to: "user.json")
      try await folder.gcgen("schema", "add", "User", "--from", "user.json")
      // Another model has what this one will lack.
      try await folder.gcgen("schema", "add", "Customer", "--from", "user.json")
      try folder.write(#"{"full_name": "Ada", "address": {"town": "London"}, "phone": 1}"#, to: "new.json")
      try await folder.shell("rm Schemas/User.schema.json && gcgen schema add User --from user.json")
      let schema = try #require(folder.text("Schemas/User.schema.json"))
      let newer = schema.replacing("\"name\"", with: "\"full_name\"").replacing("\"city\"", with: "\"town\"")
      try folder.write(newer, to: "Schemas/User.schema.json")
      let check = try await folder.gcgen("schema", "update", "--check")
      #expect(check.status == 1)
      #expect(folder.text("Responses/User.swift")?.contains("\"name\"") == true)
      let update = try await folder.gcgen("schema", "update", "User")
      #expect(update.status == 1)
      #expect(update.output.contains("User\n  renamed perhaps  name is now full_name\n"), "\(update.output)")
      #expect(update.output.hasSuffix("changed  Responses/User.swift\n"))
      #expect(update.errors.contains("Actions/GetUser.swift:13:50: error GC183"), "\(update.errors)")
      #expect(update.errors.contains("did you mean 'fullName'"), "\(update.errors)")
      #expect(!update.errors.contains("'.each'"), "\(update.errors)")
      #expect(update.errors.contains("Actions/GetUser.swift:14:58: error GC183"), "\(update.errors)")
    }
  }

  @Test func `adds what another sample shows, and starts over where it is told to`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.write(#"{"id": 1, "name": "A"}"#, to: "1.json")
      try folder.write(#"{"id": 2.5, "nick": null}"#, to: "2.json")
      try await folder.gcgen("schema", "add", "User", "--from", "1.json")
      let second = try await folder.gcgen("schema", "add", "User", "--from", "2.json")
      #expect(second.status == 0, "\(second.errors)")
      let merged = try #require(folder.text("Responses/User.swift"))
      #expect(merged.contains("let id = Field(\"id\", .number)\n  let name = OptionalField(\"name\", .string)\n"))
      #expect(merged.contains("let nick = OptionalField(\"nick\", .any)\n"))
      let both = try await folder.gcgen("schema", "add", "Both", "--from", "1.json", "2.json")
      #expect(both.status == 0)
      #expect(folder.text("Responses/Both.swift") == merged.replacing("User", with: "Both"))
      try await folder.gcgen("schema", "add", "User", "--from", "1.json", "--replace")
      #expect(folder.text("Responses/User.swift")?.contains("nick") == false)
    }
  }

  @Test func `takes the newer answer of the operation that a model came from`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      let api = { (type: String) in
        """
        openapi: 3.1.0
        paths:
          /users/{id}:
            get:
              operationId: getUser
              responses:
                200: {content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
        components:
          schemas:
            User: {type: object, required: [id], properties: {id: {type: \(type)}}}
        """
      }
      try folder.write(api("integer"), to: "api.yaml")
      let added = try await folder.gcgen("schema", "add", "User", "--from", "api.yaml", "--operation", "getUser")
      #expect(added.status == 0, "\(added.errors)")
      let again = try await folder.gcgen("schema", "add", "User", "--from", "api.yaml", "--operation", "getUser")
      #expect(again.status == 2)
      #expect(again.errors.contains("Schemas/User.schema.json:1:1: error GC611"))
      try folder.write(api("string"), to: "api.yaml")
      let updated = try await folder.gcgen("schema", "update", "User", "--from", "api.yaml")
      #expect(updated.status == 0, "\(updated.errors)")
      #expect(updated.output.contains("  type             id was integer and is string\n"))
      try folder.write("{\"id\": 1}", to: "sample.json")
      let sample = try await folder.gcgen("schema", "update", "User", "--from", "sample.json")
      #expect(sample.status == 1)
      #expect(sample.errors.contains("sample.json:1:1: error GC611"))
      let unknown = try await folder.gcgen("schema", "add", "U", "--from", "api.yaml", "--operation", "getUsr")
      #expect(unknown.status == 1)
      #expect(unknown.errors.contains("api.yaml:3:3: error GC607: there is no operation 'getUsr'"), "\(unknown.errors)")
      #expect(unknown.errors.contains("did you mean 'getUser'"))
    }
  }

  @Test func `leaves a model that a person changed until it is forced, and an action's name alone`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try folder.write(sample, to: "user.json")
      try await folder.gcgen("schema", "add", "User", "--from", "user.json")
      let written = try #require(folder.text("Responses/User.swift"))
      try folder.write(written + "// mine\n", to: "Responses/User.swift")
      let update = try await folder.gcgen("schema", "update")
      #expect(update.status == 1)
      #expect(update.errors.contains("Responses/User.swift:1:1: error GC610"))
      #expect(folder.text("Responses/User.swift")?.hasSuffix("// mine\n") == true)
      #expect(try await folder.gcgen("schema", "update", "--force").status == 0)
      #expect(folder.text("Responses/User.swift") == written)
      let named = try await folder.gcgen("schema", "add", "GetUser", "--from", "user.json")
      #expect(named.status == 2)
      #expect(named.errors.contains("GC913"))
    }
  }

  @Test(arguments: [
    (["schema", "add", "user-x", "--from", "user.json"], 2, "'UserX' can"),
    (["schema", "add", "User", "--from", "none.json"], 2, "'none.json' cannot be read"),
    (["schema", "add", "User", "--from", "user.json", "--operation", "a"], 2, "is none"),
    (["schema", "add", "User", "--from", "user.json", "--method", "get"], 2, "--method goes with --path"),
    (["schema", "add", "User", "--from", "count.json"], 1, "count.json:1:1: error GC605"),
    (["schema", "add", "User", "--from", "swagger.json"], 1, "swagger.json:1:13: error GC606"),
    (["schema", "add", "User", "--from", "upload.json", "--path", "/u", "--method", "put"], 1, "GC608"),
    (
      ["new", "Upload", "--from", "upload.json", "--path", "/u", "--method", "post"], 1, "upload.json:1:89: error GC609"
    ),
    (["schema", "update", "Usr"], 2, "there is no 'Schemas/Usr.schema.json'"),
  ])
  func `says what is wrong with what it is given`(arguments: [String], status: Int32, words: String) async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.write(sample, to: "user.json")
      try folder.write("42", to: "count.json")
      try folder.write(#"{"swagger": "2.0"}"#, to: "swagger.json")
      let answer = #""responses": {"200": {"content": {"application/json": {"schema": {"type": "object"}}}}}"#
      try folder.write(
        #"{"openapi": "3.0.0", "paths": {"/u": {"put": {"responses": {}}, "post": {"requestBody": {"required": true, "content": {"image/png": {}}}, \#(answer)}}}}"#,
        to: "upload.json")
      let line = arguments.map { "'\($0)'" }.joined(separator: " ")
      let run = try await folder.shell("gcgen \(line)")
      #expect(run.status == status, "\(run.errors)")
      #expect(run.errors.contains(words), "\(run.errors)")
    }
  }
}
