import TestSupport
import Testing

/// Live runs that reach a host only through a proxy.
struct ProxyRunTests {
  /// Runs an action of a workspace with some setting, for a host that there is not; a server answers 404 as its proxy.
  private func run(settings: String) async throws -> GcgenRun {
    try await GcgenFolder.with { folder in
      try folder.write(settings, to: "gcgen.yaml")
      let action = GcgenFolder.action("A").replacing("https://api.example.com", with: "http://api.invalid")
      try folder.write(action, to: "Actions/A.action.json")
      let generated = try await folder.gcgen("generate")
      #expect(generated.status == 0, "\(generated.output)\(generated.errors)")
      let server = TestFolders.root + "/Tests/GenerationTests/Exercises/misbehaving_server.py"
      return try await folder.shell(
        """
        /usr/bin/python3 '\(server)' > port & server=$!
        while [ ! -s port ]; do sleep 0.1; done
        HTTP_PROXY=http://user:s3cret@127.0.0.1:$(cat port) gcgen run A --live --verbose --input user_id=1
        kill $server
        """)
    }
  }

  @Test(arguments: ["requests", "standard-library"])
  func `asks the proxy where the workspace says so, and shows nothing of its password`(transport: String) async throws {
    let run = try await run(settings: "proxy: environment\ntransport: \(transport)\n")
    #expect(run.output.contains("User not found: 1"), "\(run.output)\(run.errors)")
    #expect(run.errors.contains("http://api.invalid/r1/users/1"), "\(run.errors)")
    #expect(!run.errors.contains("Proxy-Authorization") && !run.errors.contains("s3cret"), "\(run.errors)")
  }

  @Test func `asks no proxy where the workspace does not say so`() async throws {
    let run = try await run(settings: "")
    #expect(run.output.contains("Connection to external API failed."), "\(run.output)\(run.errors)")
  }
}
