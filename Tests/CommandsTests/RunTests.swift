import Testing

struct RunTests {
  private func generated<Result>(_ body: (GcgenFolder) async throws -> Result) async throws -> Result {
    try await GcgenFolder.withActions("GetUser") { folder in
      #expect(try await folder.gcgen("generate").status == 0)
      return try await body(folder)
    }
  }

  @Test func `prints the outputs of a sample that fits them`() async throws {
    try await generated { folder in
      let run = try await folder.gcgen("run", "GetUser", "--input", "user_id=1")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output == "{\n  \"user_name\": \"sample user_name\",\n  \"success\": true\n}\n")
      #expect(run.errors == "")
    }
  }

  @Test(arguments: [
    (#""type": "[integer]", "path": "$.orders[*].id""#, "[\n    1\n  ]"),
    (#""type": "integer", "path": "$.orders[?@.open == true && @.sum < 10].id", "take": "first""#, "1"),
    (#""type": "integer", "path": "$.orders[?@.state == 'new' || @.state == 'old'].id""#, "1"),
    (#""type": "integer", "path": "$.orders[?10 <= @.sum].sum""#, "10"),
    (#""type": "boolean", "path": "$.orders[?@.note && !@.closed].paid""#, "true"),
    (#""type": "string", "path": "$.orders[?match(@.state, 'new')].state""#, "\"new\""),
    (#""type": "integer", "path": "$.orders[1:3]", "take": "count""#, "1"),
    (#""type": "integer", "path": "$.orders[::-1].id", "take": "last""#, "1"),
    (#""type": "string", "path": "$['first name', 'last name']", "take": {"join": "+"}"#, "\"sample o+sample o\""),
    (#""type": "string", "path": "$..id""#, "\"sample o\""),
    (#""type": "number", "path": "$[-2][0]""#, "1.5"),
    (#""type": "[string]", "each": "$.a[*]", "path": "@.b[0]""#, "[\n    \"sample o\",\n    \"sample o\"\n  ]"),
    (#""type": "[integer]", "each": "$[?@.x > 1]", "path": "@.x""#, "[\n    2,\n    2\n  ]"),
    (#""type": "string", "path": "$.a", "operations": [{"dateTime": "unixMilliseconds"}]"#, "\"2026-01-31T12:00:00Z\""),
    (#""type": "[object]", "path": "$.a""#, "[\n    {}\n  ]"),
    (#""type": "string", "value": {"text": ["user ", {"input": "user_id"}]}"#, "\"user 1\""),
  ])
  func `makes a sample that satisfies a query`(output: String, value: String) async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      let own = #""type": "string", "description": "The name", "path": "$.name", "default": "Unknown""#
      let action = GcgenFolder.action("A").replacing(own, with: #""description": "d", "# + output)
      try folder.write(action.replacing("user_name", with: "o"), to: "Actions/A.action.json")
      let generate = try await folder.gcgen("generate")
      #expect(generate.status == 0, "\(generate.output)\(generate.errors)")
      let run = try await folder.gcgen("run", "A", "--input", "user_id=1")
      #expect(run.output == "{\n  \"o\": \(value),\n  \"success\": true\n}\n")
      #expect(run.errors == "")
    }
  }

  @Test func `gives an output the value of a setting that nothing else uses`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      try folder.write("environments:\n  test:\n    tenant: \"acme\"\n", to: "gcgen.yaml")
      let action = GcgenFolder.action("A").replacing(
        #""path": "$.name", "default": "Unknown""#, with: #""value": {"text": [{"setting": "tenant"}]}"#)
      try folder.write(action, to: "Actions/A.action.json")
      #expect(try await folder.gcgen("generate").status == 0)
      let run = try await folder.gcgen("run", "A", "--input", "user_id=1", "--env", "test")
      #expect(run.output.contains("\"user_name\": \"acme\""), "\(run.output)\(run.errors)")
    }
  }

  @Test func `says for which output it has no sample`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      let own = #""path": "$.name", "default": "Unknown""#
      let action = GcgenFolder.action("A").replacing(own, with: #""path": "$.names[?length(@) == 3]", "take": "first""#)
      try folder.write(action, to: "Actions/A.action.json")
      #expect(try await folder.gcgen("generate").status == 0)
      let run = try await folder.gcgen("run", "A", "--input", "user_id=1")
      #expect(run.status == 0 && run.output.contains("\"success\": false"))
      #expect(run.errors.contains("note: no sample could be made that has a value for 'user_name'"))
    }
  }

  @Test func `answers with the response, the fixture and the status that it is told`() async throws {
    try await generated { folder in
      try folder.write("{\"name\": \"Ann\"}", to: "ann.json")
      try folder.write("{\"name\": \"Bob\"}", to: "Fixtures/GetUser/bob.json")
      let given = try await folder.gcgen("run", "GetUser", "--input", "user_id=1", "--response", "ann.json")
      #expect(given.output.contains("\"Ann\""))
      #expect(try await folder.gcgen("run", "GetUser", "--input", "user_id=1").output.contains("\"Bob\""))
      let missing = try await folder.gcgen("run", "GetUser", "--input", "user_id=7", "--status", "404")
      #expect(missing.status == 0)
      #expect(missing.output == "{\n  \"error\": \"User not found: 7\",\n  \"success\": false\n}\n")
    }
  }

  @Test func `gives a wrong value on, so that the script says what it says to a flow`() async throws {
    try await generated { folder in
      let wrong = try await folder.gcgen("run", "GetUser", "--input", "user_id=abc")
      #expect(wrong.status == 0)
      #expect(wrong.output.contains("\"success\": false"))
      #expect(try await folder.gcgen("run", "GetUser").output.contains("Missing required input: user_id"))
    }
  }

  @Test(arguments: [
    (["--input", "usr_id=1"], "'user_id'"), (["--input", "user_id"], "'name=value'"), (["--env", "x"], "'x'"),
    (["--response", "none.json"], "'none.json'"), (["--response-header", "x"], "'Name: value'"),
    (["--status", "42"], "42"), (["--live", "--status", "404"], "--live"), (["--delay", "99"], "99"),
  ])
  func `refuses wrong words`(words: [String], said: String) async throws {
    try await generated { folder in
      let run = try await folder.shell("gcgen run GetUser \(words.joined(separator: " "))")
      #expect(run.status == 2)
      #expect(run.errors.contains(said), "\(run.errors)")
    }
  }

  @Test func `shows the request that was made, and no secret`() async throws {
    try await GcgenFolder.withActions { folder in
      try folder.write("environments:\n  test:\n    base: \"https://crm.example.com\"\n", to: "gcgen.yaml")
      let action = GcgenFolder.action("A").replacing(
        "[\"https://api.example.com/r1/users/\",", with: "[{\"setting\": \"base\"}, \"/users/\","
      ).replacing(
        "\"headers\": [", with: "\"headers\": [{\"name\": \"X-Token\", \"value\": [{\"secret\": \"crm_token\"}]}, ")
      try folder.write(action, to: "Actions/A.action.json")
      let generate = try await folder.gcgen("generate")
      #expect(generate.status == 0, "\(generate.errors)")
      let words = ["run", "A", "--input", "user_id=5", "--verbose", "--env", "test"]
      let run = try await folder.shell(
        "gcgen \(words.joined(separator: " "))", environment: ["CRM_TOKEN": "s3cr3t-value-of-token"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.contains("> GET https://crm.example.com/users/5\n"))
      #expect(run.errors.contains("X-Token: [secret]"))
      #expect(!(run.errors + run.output).contains("s3cr3t"))
      let made = try await folder.gcgen("run", "A", "--input", "user_id=5")
      #expect(made.errors.contains("CRM_TOKEN is not set"))
      #expect(made.errors.contains("the environment 'test'"))
    }
  }

  @Test func `complains of a script that breaks its contract, with what Python says`() async throws {
    try await generated { folder in
      try folder.write("def main(input_data):\n    return {}[1]\n", to: "Generated/GetUser/data_action_script.py")
      let raised = try await folder.gcgen("run", "GetUser", "--input", "user_id=1")
      #expect(raised.status == 1)
      #expect(raised.errors.contains("Generated/GetUser/data_action_script.py:2:1: error GC50"))
      #expect(raised.errors.contains("KeyError"))
    }
  }

  @Test func `asks for the script to be generated first`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      let run = try await folder.gcgen("run", "GetUser")
      #expect(run.status == 1)
      #expect(run.errors.contains("GC914"))
    }
  }

  @Test func `says that the description changed since`() async throws {
    try await generated { folder in
      try folder.write(GcgenFolder.action("GetUser", revision: 2), to: "Actions/GetUser.action.json")
      let run = try await folder.gcgen("run", "GetUser", "--input", "user_id=1", "--verbose")
      #expect(run.status == 0)
      #expect(run.errors.contains("changed since"))
      #expect(run.errors.contains("/r1/users/1"))
    }
  }

  @Test func `tells programs outputs, requests and complaints`() async throws {
    try await generated { folder in
      let run = try await folder.gcgen("run", "GetUser", "--input", "user_id=1", "--format", "json")
      for key in ["outputs", "requests", "diagnostics"] { #expect(run.output.contains("\n  \"\(key)\": ")) }
    }
  }
}
