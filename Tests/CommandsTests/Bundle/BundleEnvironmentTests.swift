import TestSupport
import Testing

/// What belongs to one environment, or to one machine, does not go into a bundle for another.
struct BundleEnvironmentTests {
  private static let settings = """
    environments:
      production:
        crm_base_url: https://crm.example.com
        queue_id: 3f2504e0-4f89-11d3-9a0c-0305e82c3301
        category: one
        runtime: two
      test:
        crm_base_url: http://localhost:8080
        queue_id: 9a0c0305-e82c-3301-4f89-3f2504e011d3
        category: one
        runtime: two
    """

  private func bundle(
    url: String, header: String = #""a""#, _ words: String, _ check: (GcgenFolder, GcgenRun) throws -> Void
  ) async throws {
    try await GcgenFolder.with { folder in
      try folder.write(Self.settings, to: "gcgen.yaml")
      try folder.write(
        """
        {"name": "n", "summary": "s", "failureDelivery": "failurePath",
         "request": {"method": "GET", "url": \(url), "headers": [{"name": "X-A", "value": [\(header)]}]},
         "outputs": [{"name": "a", "type": "string", "description": "d", "path": "$.a"}]}
        """, to: "Actions/GetIt.action.json")
      let run = try await folder.shell("gcgen bundle --output o \(words)")
      try check(folder, run)
    }
  }

  private static let setting = #"[{"setting": "crm_base_url"}, "/a"]"#

  @Test func `a native action needs an environment for its settings`() async throws {
    try await bundle(url: Self.setting, "--target genesys") { folder, run in
      #expect(run.status == 1 && run.errors.contains("Actions/GetIt.action.json:2:"), "\(run.errors)")
      #expect(run.errors.contains("error GC402") && run.errors.contains("--env production, --env test"))
      #expect(folder.files("o").isEmpty)
    }
    try await bundle(url: Self.setting, "--target genesys --env production") { folder, run in
      #expect(run.status == 0, "\(run.errors)")
      #expect(folder.text("o/genesys/GetIt/GetIt.custom.json")?.contains("https://crm.example.com/a") == true)
    }
  }

  @Test(arguments: ["genesys", "lambda", "terraform"])
  func `this machine is called by no bundle`(target: String) async throws {
    try await bundle(url: Self.setting, "--target \(target) --env test") { folder, run in
      #expect(run.status == 1 && run.errors.contains("error GC403"), "\(run.errors)")
      #expect(run.errors.contains("'localhost' in the environment 'test'"))
      #expect(folder.files("o").isEmpty)
    }
    try await bundle(url: #""http://127.0.0.1:8080/a""#, "--target \(target)") { folder, run in
      #expect(run.status == 1 && run.errors.contains("the URL calls '127.0.0.1'"), "\(run.errors)")
      #expect(folder.files("o").isEmpty)
    }
  }

  @Test func `an organisation is given no action that calls this machine`() async throws {
    let deploy = "&& gcgen deploy GetIt --target genesys --region eu-west-1 --env"
    try await bundle(url: Self.setting, "--target architect --env production \(deploy) test") { _, run in
      #expect(run.status == 1 && run.errors.contains("error GC403"), "\(run.errors)")
      #expect(!run.output.contains("oauth/token"))
    }
    try await bundle(url: Self.setting, "--target architect --env production \(deploy) production") { _, run in
      #expect(run.status == 0 && run.output.contains("oauth/token"), "\(run.errors)")
    }
  }

  @Test func `an id of another environment is refused`() async throws {
    let id = #""queue 9a0c0305-e82c-3301-4f89-3f2504e011d3""#
    try await bundle(url: Self.setting, header: id, "--target lambda --env production") { folder, run in
      #expect(run.status == 1 && run.errors.contains("error GC404"), "\(run.errors)")
      #expect(run.errors.contains("the setting 'queue_id' in the environment 'test'"))
      #expect(folder.files("o").isEmpty)
    }
    let own = #""queue 3f2504e0-4f89-11d3-9a0c-0305e82c3301""#
    try await bundle(url: Self.setting, header: own, "--target lambda --env production") { _, run in
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  @Test func `a credential that is written out is refused before any bundle`() async throws {
    let token = #""Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJnY2dlbiJ9.c2lnbmF0dXJlLW9mLXRlc3Q""#
    try await bundle(url: Self.setting, header: token, "--target lambda --env production") { folder, run in
      #expect(run.status == 1 && folder.files("o").isEmpty, "\(run.errors)")
    }
  }

  @Test func `no file of any bundle has a secret, a place of this machine, or what time it is`() async throws {
    try await bundle(
      url: Self.setting, header: #"{"secret": "crm_token"}"#,
      "--target genesys --target lambda --target terraform --target task-api --target architect --env production"
    ) { folder, run in
      #expect(run.status == 0, "\(run.errors)")
      for file in folder.files("o") where !file.hasSuffix(".zip") {
        let text = folder.text("o/\(file)") ?? ""
        for part in [folder.path, "placeholder-for", "/tmp/", "/root", "202"] {
          #expect(!text.contains(part) || part == "202" && text.contains("2026-"), "\(file) has \(part)")
        }
      }
    }
  }

  @Test func `a setting that is named as a module's own variable has another one there`() async throws {
    let header = #"{"setting": "category"}, {"setting": "runtime"}, {"setting": "queue_id"}"#
    try await bundle(
      url: Self.setting, header: header, "--target lambda --target terraform --env production"
    ) { folder, run in
      #expect(run.status == 0, "\(run.errors)")
      let function = try #require(folder.text("o/lambda/GetIt/main.tf.json"))
      #expect(function.contains(#""CATEGORY": "${var.own_category}""#))
      #expect(function.contains(#""QUEUE_ID": "${var.queue_id}""#))
      let native = try #require(folder.text("o/terraform/GetIt/main.tf.json"))
      #expect(native.contains(#"${trimsuffix(var.own_category, \"/\")}${trimsuffix(var.own_runtime, \"/\")}"#))
      #expect(native.contains(#""category": "${var.category}""#))
      let root = try #require(folder.text("o/terraform/main.tf.json"))
      #expect(root.contains(#""own_runtime": "${var.own_runtime}""#))
    }
  }
}
