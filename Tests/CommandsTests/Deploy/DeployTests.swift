import JSONText
import Testing

struct DeployTests {
  @Test func `creates an action, records it, updates it the next time and goes back`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.writeDeployable("GetUser")
      try await StubProcess.run(in: folder) { stub in
        let created = try await stub.deploy("GetUser --target genesys --yes")
        #expect(created.status == 0, "\(created.errors)")
        #expect(created.output == "GetUser  version 2  custom_-_00000000-0000-4000-8000-000000000001\n")
        let again = try await stub.deploy("GetUser --target genesys --yes")
        #expect(again.status == 0 && again.errors == "GetUser: version 2 is published and up to date\n")
        let record = try #require(folder.text("gcgen.deployed.default.local.json"))
        #expect(!record.contains("open-sesame") && !record.contains("127.0.0.1"))
        try folder.writeDeployable("GetUser", revision: 2)
        #expect(try await stub.deploy("GetUser --target genesys --yes").status == 0)
        #expect(try await stub.actions() == ["published GetUser 5"])
        let back = try await stub.deploy("GetUser --target genesys --back --yes --format json")
        #expect(try LocatedJSON(parsing: Array(back.output.utf8)).tree["version"]?.integer == 8)
        let id = "custom_-_00000000-0000-4000-8000-000000000001"
        let now = try await stub.request("GET", "/api/v2/integrations/actions/\(id)?includeConfig=true")
        #expect(now["config"]?["request"]?["requestUrlTemplate"]?.string?.contains("/r1/users/") == true)
      }
    }
  }

  @Test func `sends nothing unless it is told to, and prints what it would send without credentials`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.writeDeployable("GetUser")
      let run = try await folder.shell(
        "gcgen deploy GetUser --target genesys --region eu-central-1", environment: StubProcess.credentials)
      #expect(run.status == 0 && run.errors == "nothing was sent: --yes does it\n")
      let lines = run.output.split(separator: "\n")
      let requests = lines.filter { $0.contains(" https://") }.map { $0.replacing(/\?.*/, with: "") }
      let actions = "https://api.mypurecloud.de/api/v2/integrations/actions"
      #expect(
        requests == [
          "POST https://login.mypurecloud.de/oauth/token", "GET https://api.mypurecloud.de/api/v2/integrations",
          "GET \(actions)", "GET \(actions)/drafts", "POST \(actions)/drafts",
          "GET \(actions)/ACTION-ID/draft/validation", "POST \(actions)/ACTION-ID/draft/test",
          "POST \(actions)/ACTION-ID/draft/publish", "GET \(actions)/ACTION-ID",
        ])
      #expect(lines.contains("Authorization: Bearer [secret]") && !run.output.contains("open-sesame"))
      #expect(run.output.contains("\"requestUrlTemplate\": \"https://api.example.com/r1/users/"))
      #expect(folder.text("gcgen.deployed.default.local.json") == nil)
    }
  }

  @Test func `prints the change of what is published`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.writeDeployable("GetUser")
      try await StubProcess.run(in: folder) { stub in
        #expect(try await stub.deploy("GetUser --target genesys --yes").status == 0)
        try folder.writeDeployable("GetUser", revision: 2)
        let run = try await stub.deploy("GetUser --target genesys --input user_id=4711")
        let id = "custom_-_00000000-0000-4000-8000-000000000001"
        let path = "\(stub.url)/api/v2/integrations/actions/\(id)"
        let lines = run.output.split(separator: "\n").filter { $0.contains(" http://") }
        #expect(
          lines.dropFirst(2).map { $0.replacing(/\?.*/, with: "") } == [
            "GET \(path)/draft", "GET \(path)", "POST \(path)/draft", "PATCH \(path)/draft",
            "GET \(path)/draft/validation", "POST \(path)/draft/test", "POST \(path)/draft/publish", "GET \(path)",
          ])
        #expect(run.output.contains("\"user_id\": 4711"))
        #expect(try await stub.actions() == ["published GetUser 2"])
      }
    }
  }

  @Test func `prints no value of a secret input`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.writeDeployable("GetUser")
      let token = #"{"name": "token", "type": "string", "required": true, "description": "A token", "secret": true}"#
      try folder.edit("Actions/GetUser.action.json", #""inputs": ["#, #""inputs": [\#(token), "#)
      try folder.edit(
        "Actions/GetUser.action.json", #""headers": ["#,
        #""headers": [{"name": "X-Token", "value": [{"input": "token"}]}, "#)
      let run = try await folder.shell(
        "gcgen deploy GetUser --target genesys --region eu-west-1 --input token=open-sesame")
      #expect(run.output.contains(#""token": "[secret]""#), "\(run.errors)")
      #expect(!run.output.contains("open-sesame") && !run.errors.contains("open-sesame"))
    }
  }

  @Test(arguments: ["create", "draft", "change", "validate", "test", "publish", "read"], ["lose", "drop"])
  func `is continued after it was killed, whatever it was at`(step: String, effect: String) async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.writeDeployable("GetUser")
      try await StubProcess.run(in: folder) { stub in
        if ["draft", "change", "read"].contains(step) {
          #expect(try await stub.deploy("GetUser --target genesys --yes").status == 0)
          try folder.writeDeployable("GetUser", revision: 2)
        }
        try await stub.fail("\(step)=\(effect)")
        // It tries again for longer than that, where it does not find out that the work was done.
        let killed = try await folder.shell(
          "timeout -s KILL 0.7 gcgen deploy GetUser --target genesys --yes --base-url \(stub.url)",
          environment: StubProcess.credentials)
        #expect(killed.status == 137 || effect == "lose" && killed.status == 0, "\(killed.errors)")
        try await stub.fail()
        let done = try await stub.deploy("GetUser --target genesys --yes")
        #expect(done.status == 0, "\(done.errors)")
        let actions = try await stub.actions()
        #expect(actions.count == 1 && actions[0].hasPrefix("published GetUser"), "\(actions)")
        let record = try #require(folder.text("gcgen.deployed.default.local.json"))
        #expect(!record.contains("unfinished"))
      }
    }
  }

  @Test func `refuses a changed contract with what changed and the way out`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.writeDeployable("GetUser")
      try await StubProcess.run(in: folder) { stub in
        #expect(try await stub.deploy("GetUser --target genesys --yes").status == 0)
        try folder.writeDeployable("GetUser", output: "full_name")
        for word in ["--yes", "--dry-run"] {
          let refused = try await stub.deploy("GetUser --target genesys \(word)")
          #expect(refused.status == 1 && refused.errors.contains("GC463"))
          #expect(refused.errors.contains("gcgen new GetUserV2 --like GetUser"))
          #expect(refused.errors.contains("user_name") == (word == "--yes"), "\(refused.errors)")
        }
        #expect(try await stub.actions() == ["published GetUser 2"])
      }
    }
  }

  @Test func `uploads a script as the tutorial does, once`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      #expect(try await folder.gcgen("generate").status == 0)
      try await StubProcess.run(in: folder, "--task-api") { stub in
        let tutorial = ["GENESYS_CLIENT_ID": "the-client", "GENESYS_CLIENT_SECRET": "open-sesame"]
        let shown = try await stub.deploy("GetUser --target task-api", environment: tutorial)
        #expect(shown.output.contains("client_id=CLIENT-ID&client_secret=[secret]"))
        #expect(shown.output.contains("/api/v2/tasks/dataactions") && !shown.output.contains("open-sesame"))
        let uploaded = try await stub.deploy("GetUser --target task-api --yes", environment: tutorial)
        #expect(uploaded.status == 0, "\(uploaded.errors)")
        #expect(uploaded.output == "GetUser  uploaded  00000000-0000-4000-8000-000000000001\n")
        #expect(
          try await stub.deploy("GetUser --target task-api --yes", environment: tutorial).output == uploaded.output)
        try folder.write(GcgenFolder.action("GetUser", revision: 2), to: "Actions/GetUser.action.json")
        #expect(try await folder.gcgen("generate").status == 0)
        let second = try await stub.deploy("GetUser --target task-api --yes", environment: tutorial)
        #expect(second.status == 1 && second.errors.contains("GC461"))
      }
    }
  }

  @Test func `says that Genesys Cloud has no request for scripts`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      #expect(try await folder.gcgen("generate").status == 0)
      try await StubProcess.run(in: folder) { stub in
        let run = try await stub.deploy("GetUser --target task-api --yes")
        #expect(run.status == 1 && run.errors.contains("GC453") && run.errors.contains("cannot upload the script"))
        #expect(run.errors.contains("note: no published interface of Genesys Cloud has this request"))
      }
    }
  }
}
