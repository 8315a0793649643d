import JSONText
import NativeActions
import Platform
import Testing

struct ForeignActionTests {
  @Test func `neither duplicates nor overwrites an action that it did not create, and adopts one of the same contract`()
    async throws
  {
    try await StubbedPlatform.with { platform in
      let somebodys = Record()
      let theirs = try await platform.deploy(.sample(revision: 9), record: somebodys)
      let id = try #require(theirs.id)
      let record = Record()
      await #expect(throws: DeploymentRefusal.foreignAction(ids: [id])) {
        try await platform.deploy(.sample(), record: record)
      }
      #expect(record.value == nil)
      await #expect(throws: DeploymentRefusal.contract(published: DeployableAction.sample().native.contract)) {
        try await platform.deploy(.sample(input: "id"), adoption: .adopt, record: record)
      }
      #expect(record.value == nil)
      let adopted = try await platform.deploy(.sample(), adoption: .adopt, record: record)
      #expect(adopted.id == id && adopted.published?.version == 5)
      // What was there is read back, templates and all, for the way back.
      let back = try await platform.deploy(.sample(), goal: .before, record: record)
      let published = try await platform.call("GET", "/api/v2/integrations/actions/\(id)?includeConfig=true")
      #expect(
        published.json["config"]?["request"]?["requestUrlTemplate"]?.string
          == "https://api.example.com/r9/users/${input.user_id}")
      #expect(back.published?.config["response"]?["successTemplate"]?.string == "{\"user_name\": ${user_name}}")
    }
  }

  @Test func `leaves a draft alone that somebody else began, and takes it over when told to`() async throws {
    try await StubbedPlatform.with { platform in
      let record = Record()
      let id = try #require(try await platform.deploy(.sample(), record: record).id)
      try await platform.call("POST", "/api/v2/integrations/actions/\(id)/draft")
      await #expect(throws: DeploymentRefusal.foreignDraft(id: id)) {
        try await platform.deploy(.sample(revision: 2), record: record)
      }
      #expect(try await platform.actions() == ["published Get user 2", "draft Get user 3"])
      try await platform.deploy(.sample(revision: 2), adoption: .adopt, record: record)
      #expect(try await platform.actions() == ["published Get user 5"])
    }
  }

  @Test func `says that a recorded action is gone`() async throws {
    try await StubbedPlatform.with { platform in
      let record = Record()
      let id = try #require(try await platform.deploy(.sample(), record: record).id)
      try await platform.call("DELETE", "/api/v2/integrations/actions/\(id)")
      await #expect(throws: DeploymentRefusal.gone(id: id)) {
        try await platform.deploy(.sample(revision: 2), record: record)
      }
    }
  }

  @Test func `keeps what somebody else published in between for the way back`() async throws {
    try await StubbedPlatform.with { platform in
      let mine = Record()
      let first = try await platform.deploy(.sample(), record: mine)
      let other = Record()
      other.save(first)
      try await platform.deploy(.sample(revision: 5), record: other)
      let mineAgain = try await platform.deploy(.sample(revision: 2), record: mine)
      #expect(
        mineAgain.before?.config["request"]?["requestUrlTemplate"]?.string
          == "https://api.example.com/r5/users/${input.user_id}")
    }
  }
}
