import Testing

struct DeployMistakeTests {
  @Test func `says what is wrong on the command line`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("environments:\n  test:\n    genesyscloud_region: mypurecloud.ie\n", to: "gcgen.yaml")
      try folder.writeDeployable("GetUser")
      for (words, part) in [
        ("--region mypurecloud.dd", "did you mean 'mypurecloud.de'?"), ("", "which region?"),
        ("--base-url http://example.com", "--base-url"), ("--env tset --region eu-west-1", "did you mean 'test'?"),
        ("--env test --input id=1", "has no input 'id'"), ("--env test --dry-run --yes", "--dry-run"),
      ] {
        let run = try await folder.shell("gcgen deploy GetUser --target genesys \(words)")
        #expect(run.status == 2 && run.errors.contains(part), "\(words): \(run.errors)")
      }
      let test = try await folder.shell("gcgen deploy GetUser --target genesys --env test")
      #expect(test.output.contains("https://login.mypurecloud.ie/oauth/token"))
      let variable = try await folder.shell("GENESYSCLOUD_REGION=us-west-2 gcgen deploy GetUser --target genesys")
      #expect(variable.output.contains("https://api.usw2.pure.cloud/"))
    }
  }

  @Test func `needs credentials, and names the variable that is missing`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.writeDeployable("GetUser")
      let deploy = "gcgen deploy GetUser --target genesys --base-url http://127.0.0.1:1 --yes"
      let none = try await folder.shell(deploy)
      #expect(none.status == 2 && none.errors.contains("GC450"))
      let half = try await folder.shell(deploy, environment: ["GENESYS_CLIENT_ID": "a"])
      #expect(half.errors.contains("GENESYS_CLIENT_SECRET is not set"))
      let unreachable = try await folder.shell(deploy, environment: StubProcess.credentials)
      #expect(unreachable.status == 3 && unreachable.errors.contains("GC457"))
    }
  }

  @Test(arguments: [
    ("sign-in=401", 3, "GC451"), ("integrations=403", 3, "GC452"), ("create=400", 1, "GC453"),
    ("publish=409", 1, "GC454"), ("list=429", 3, "GC455"), ("validate=500", 3, "GC456"), ("test=drop", 3, "GC457"),
  ])
  func `tells each failure by its name, and finishes once it is gone`(failure: String, status: Int32, code: String)
    async throws
  {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.writeDeployable("GetUser")
      try await StubProcess.run(in: folder, "--fail \(failure)") { stub in
        let failed = try await stub.deploy("GetUser --target genesys --yes")
        #expect(failed.status == status && failed.errors.contains("error \(code): cannot "), "\(failed.errors)")
        #expect(status != 1 || failed.errors.contains(code == "GC453" ? "asked to refuse; config: REFUSED" : "first"))
        #expect(!failed.errors.contains("open-sesame"))
        try await stub.fail()
        let done = try await stub.deploy("GetUser --target genesys --yes")
        #expect(done.status == 0, "\(done.errors)")
        let actions = try await stub.actions()
        #expect(actions.count == 1 && actions[0].hasPrefix("published GetUser"), "\(actions)")
      }
    }
  }

  @Test func `says what it did not create, and takes it over when told to`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("environments:\n  other: {}\n", to: "gcgen.yaml")
      try folder.writeDeployable("GetUser")
      try await StubProcess.run(in: folder) { stub in
        #expect(try await stub.deploy("GetUser --target genesys --env other --yes").status == 0)
        let foreign = try await stub.deploy("GetUser --target genesys --yes")
        #expect(foreign.status == 1 && foreign.errors.contains("Actions/GetUser.action.json:1:1: error GC461"))
        let adopted = try await stub.deploy("GetUser --target genesys --adopt --yes")
        #expect(adopted.status == 0, "\(adopted.errors)")
        let id = "custom_-_00000000-0000-4000-8000-000000000001"
        try await stub.request("POST", "/api/v2/integrations/actions/\(id)/draft")
        try folder.writeDeployable("GetUser", revision: 2)
        #expect(try await stub.deploy("GetUser --target genesys --yes").errors.contains("GC462"))
        try await stub.request("DELETE", "/api/v2/integrations/actions/\(id)")
        let gone = try await stub.deploy("GetUser --target genesys --yes")
        #expect(gone.status == 1 && gone.errors.contains("default.local.json:1:1: error GC464"), "\(gone.errors)")
      }
    }
  }

  @Test func `tells what the validation and the test find at the line of the description`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.writeDeployable("GetUser")
      try folder.write("no JSON", to: "answers/GetUser.json")
      try await StubProcess.run(in: folder, "--fail validate=invalid:1 --answers answers") { stub in
        let invalid = try await stub.deploy("GetUser --target genesys --yes")
        #expect(invalid.status == 1)
        #expect(invalid.errors.contains("Actions/GetUser.action.json:9:12: error GC465: the stub was asked"))
        let failed = try await stub.deploy("GetUser --target genesys --yes")
        #expect(failed.status == 1 && failed.errors.contains("GC466"), "\(failed.errors)")
        #expect(failed.errors.contains("'Resolve the response'"), "\(failed.errors)")
        #expect(try await stub.deploy("GetUser --target genesys --no-test --yes").status == 0)
      }
    }
  }

  @Test func `says that an integration is missing, and that there is no way back`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.writeDeployable("GetUser")
      try await StubProcess.run(in: folder) { stub in
        let missing = try await stub.deploy("GetUser --target genesys --integration CRM --yes")
        #expect(missing.status == 1 && missing.errors.contains("GC460"))
        #expect(missing.errors.contains("there is 'Web Services Data Actions'"))
        #expect(try await stub.deploy("GetUser --target genesys --yes").status == 0)
        let moved = try await stub.deploy("GetUser --target genesys --function arn:aws:lambda:x --yes")
        #expect(moved.status == 1 && moved.errors.contains("GC460") && moved.errors.contains("cannot move to one"))
        let back = try await stub.deploy("GetUser --target genesys --back --yes")
        #expect(back.status == 1 && back.errors.contains("GC467"))
      }
    }
  }

  @Test func `keeps a record that cannot be read as it is`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.writeDeployable("GetUser")
      try folder.write("{\n<<<<<<< HEAD\n", to: "gcgen.deployed.default.json")
      let run = try await folder.shell("gcgen deploy GetUser --target genesys --region eu-west-1 --yes")
      #expect(run.status == 2 && run.errors.contains("gcgen.deployed.default.json:2:1: error GC468"))
      #expect(folder.text("gcgen.deployed.default.json") == "{\n<<<<<<< HEAD\n")
    }
  }

  @Test func `does not listen on a port that is taken`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try await StubProcess.run(in: folder) { stub in
        let port = stub.url.split(separator: ":").last ?? ""
        let second = try await folder.shell("gcgen platform-stub --port \(port)")
        #expect(second.status == 3 && second.errors.contains("GC458"))
      }
      #expect(try await folder.gcgen("platform-stub", "--fail", "publish=200").status == 2)
    }
  }
}
