import JSONText
import NativeActions
import Platform
import PlatformStub
import Testing

struct DeploymentTests {
  @Test func `creates an action, leaves it alone while nothing changed, and updates it`() async throws {
    try await StubbedPlatform.with { platform in
      let record = Record()
      let created = try await platform.deploy(.sample(), record: record)
      #expect(created.published?.version == 2 && created.before == nil && created.unfinished == nil)
      #expect(try await platform.actions() == ["published Get user 2"])
      #expect(try await platform.deploy(.sample(), record: record) == created)
      let updated = try await platform.deploy(.sample(revision: 2), record: record)
      #expect(updated.id == created.id && updated.before == created.published)
      #expect(try await platform.actions() == ["published Get user 5"])
      let published = try await platform.call(
        "GET", "/api/v2/integrations/actions/\(created.id ?? "")?includeConfig=true")
      #expect(
        published.json["config"]?["request"]?["requestUrlTemplate"]?.string
          == "https://api.example.com/r2/users/${input.user_id}")
    }
  }

  @Test func `publishes nothing where only what the script says changed, and records what it came from`() async throws {
    try await StubbedPlatform.with { platform in
      let record = Record()
      try await platform.deploy(.sample(), record: record)
      let sameNative = DeployableAction(DeployableAction.sample().native, description: "description-7")
      let deployed = try await platform.deploy(sameNative, record: record)
      #expect(deployed.published?.version == 2 && deployed.published?.description == "description-7")
      #expect(record.value == deployed)
    }
  }

  @Test func `goes back to what was published before, and forth again`() async throws {
    try await StubbedPlatform.with { platform in
      let record = Record()
      let first = try await platform.deploy(.sample(), record: record)
      let second = try await platform.deploy(.sample(revision: 2), record: record)
      let back = try await platform.deploy(.sample(revision: 2), goal: .before, record: record)
      #expect(back.published?.config == first.published?.config && back.published?.description == "description-1")
      #expect(back.before == second.published)
      let forth = try await platform.deploy(.sample(revision: 2), record: record)
      #expect(forth.published?.config == second.published?.config)
    }
  }

  @Test func `knows of nothing to go back to after the first time`() async throws {
    try await StubbedPlatform.with { platform in
      let record = Record()
      try await platform.deploy(.sample(), record: record)
      await #expect(throws: DeploymentRefusal.nothingBefore) {
        try await platform.deploy(.sample(), goal: .before, record: record)
      }
    }
  }

  @Test func `refuses another contract for what is published, and shows the published one`() async throws {
    try await StubbedPlatform.with { platform in
      let record = Record()
      try await platform.deploy(.sample(), record: record)
      await #expect(
        throws: DeploymentRefusal.contract(published: DeployableAction.sample().native.contract)
      ) { try await platform.deploy(.sample(input: "id"), record: record) }
      #expect(try await platform.actions() == ["published Get user 2"])
    }
  }

  @Test func `takes another description of an input for no other contract, and an input of that name for one`()
    async throws
  {
    try await StubbedPlatform.with { platform in
      let record = Record()
      try await platform.deploy(.sample(), record: record)
      let described = DeployableAction.sample(revision: 2).with(
        #"{"required": ["user_id"], "properties": {"user_id": {"type": "integer", "description": "Who"}}, "#
          + #""title": "Get user", "$schema": "http://json-schema.org/draft-04/schema#", "type": "object"}"#)
      #expect(try await platform.deploy(described, record: record).published?.version == 5)
      let other = DeployableAction.sample(revision: 3).with(
        #"{"type": "object", "required": ["user_id"], "properties": {"user_id": {"type": "integer"}, "#
          + #""description": {"type": "string"}}}"#)
      await #expect(throws: DeploymentRefusal.self) { try await platform.deploy(other, record: record) }
    }
  }

  @Test func `says which integrations there are where none, or no single one, is meant`() async throws {
    try await StubbedPlatform.with { platform in
      await #expect(
        throws: DeploymentRefusal.integration(
          wanted: "Mine", type: "custom-rest-actions", found: ["Web Services Data Actions"])
      ) { try await platform.deploy(.sample(), integration: "Mine", record: Record()) }
      let record = Record()
      let named = try await platform.deploy(.sample(), integration: "Web Services Data Actions", record: record)
      #expect(named.published?.version == 2)
      await #expect(
        throws: DeploymentRefusal.otherIntegration(
          recorded: "Web Services Data Actions", wanted: "Mine", type: "custom-rest-actions")
      ) { try await platform.deploy(.sample(revision: 2), integration: "Mine", record: record) }
      var moved = DeployableAction.sample(revision: 2).native
      moved.integration = .awsLambda
      await #expect(
        throws: DeploymentRefusal.otherIntegration(
          recorded: "Web Services Data Actions", wanted: nil, type: "aws-lambda-data-actions")
      ) { try await platform.deploy(DeployableAction(moved, description: "d"), record: record) }
    }
  }

  @Test func `reads the validation back, and mends the same draft the next time`() async throws {
    try await StubbedPlatform.with { platform in
      let record = Record()
      let refusal = await #expect(throws: DeploymentRefusal.self) {
        try await platform.deploy(.sample(input: "orgId", default: "Unknown"), record: record)
      }
      guard case .invalid(let errors)? = refusal else { throw try #require(refusal) }
      #expect(
        errors.map { $0.details.first?.field } == [
          "contract.input.inputSchema.properties.orgId", "config.response.translationMapDefaults.user_name",
        ])
      let mended = try await platform.deploy(.sample(), record: record)
      #expect(mended.contract != "" && mended.published?.version == 3)
      #expect(try await platform.actions() == ["published Get user 3"])
    }
  }

  @Test func `does not publish what fails its test`() async throws {
    let fail: PlatformStub.Runner = { _, _ in [StubOperation("Execute", .failure(.init("no host")))] }
    try await StubbedPlatform.with(run: fail) { platform in
      let record = Record()
      let refusal = await #expect(throws: DeploymentRefusal.self) {
        try await platform.deploy(.sample(), record: record)
      }
      guard case .testFailed(let operations)? = refusal else { throw try #require(refusal) }
      #expect(operations.map(\.name) == ["Execute"] && operations.first?.error.message == "no host")
      #expect(try await platform.actions() == ["draft Get user 1"])
      try await platform.deploy(.sample(), test: .skip, record: record)
      #expect(try await platform.actions() == ["published Get user 3"])
    }
  }
}
