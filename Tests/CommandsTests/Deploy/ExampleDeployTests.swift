import FoundationEssentials
import JSONText
import TestSupport
import Testing

struct ExampleDeployTests {
  static let names: [String] = {
    let folder = TestFolders.root + "/Examples/Generated"
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }()

  /// A copy of the examples' workspace, with a stub beside it.
  private func withExamples(_ words: String = "", _ body: (StubProcess) async throws -> Void) async throws {
    try await GcgenFolder.with { folder in
      try await folder.shell("cp -r '\(TestFolders.root)/Examples/.' .")
      try await StubProcess.run(in: folder, words, body)
    }
  }

  private func deploy(
    _ name: String, function: Int, test: String = "--no-test", on stub: StubProcess
  ) async throws -> GcgenRun {
    try await stub.deploy(
      "\(name) --target genesys --yes \(test) --function "
        + "arn:aws:lambda:eu-central-1:123456789012:function:\(name):\(function)")
  }

  @Test(arguments: names)
  func `is deployed twice, and once with each failure, after which it is finished`(name: String) async throws {
    try await withExamples { stub in
      for step in ["sign-in", "integrations", "list", "create"] {
        try await stub.fail("\(step)=403")
        #expect(try await deploy(name, function: 1, on: stub).status != 0, "\(step)")
      }
      try await stub.fail()
      let created = try await deploy(name, function: 1, test: "--test", on: stub)
      #expect(created.status == 0 && created.output.contains("version 2"), "\(created.errors)")
      for (index, step) in ["read-draft", "read", "draft", "change", "validate", "test", "publish"].enumerated() {
        try await stub.fail("\(step)=403")
        let test = step == "test" ? "--test" : "--no-test"
        #expect(try await deploy(name, function: index + 2, test: test, on: stub).status != 0, "\(step)")
        try await stub.fail()
        let updated = try await deploy(name, function: index + 2, test: test, on: stub)
        #expect(updated.status == 0, "\(step): \(updated.errors)")
      }
      let actions = try await stub.actions()
      #expect(actions.count == 1 && actions.allSatisfy { $0.hasPrefix("published") }, "\(actions)")
    }
  }

  @Test func `is deployed without any code where that can express it, with the values of an environment`() async throws
  {
    try await withExamples { stub in
      let deploy = "UpdateTicket --target genesys --yes --test"
      let none = try await stub.deploy(deploy)
      #expect(none.status == 1 && none.errors.contains("GC402"))
      try await stub.fail("validate=invalid")
      let invalid = try await stub.deploy("\(deploy) --env test")
      #expect(
        invalid.status == 1 && invalid.errors.contains(/UpdateTicket.swift:13:5: error GC465/), "\(invalid.errors)")
      try await stub.fail()
      let created = try await stub.deploy("\(deploy) --env test")
      #expect(created.status == 0, "\(created.errors)")
      try stub.folder.edit("gcgen.yaml", "https://crm.test.example.com", "https://crm.next.example.com")
      #expect(try await stub.deploy("\(deploy) --env test").status == 0)
      let record = try #require(stub.folder.text("gcgen.deployed.test.local.json"))
      #expect(record.contains("https://crm.test.example.com") && record.contains("https://crm.next.example.com"))
      let refused = try await stub.deploy("ListOrders --target genesys --env test --yes")
      #expect(refused.status == 1 && refused.errors.contains("Actions/CRM/ListOrders.swift:11:5: error GC410"))
    }
  }
}
