import JSONText
import TestSupport
import Testing

/// A `gcgen platform-stub` that runs beside a test's body.
struct StubProcess {
  let folder: GcgenFolder
  let url: String

  /// Starts one in a folder, on a free port, and interrupts it after the body.
  static func run(
    in folder: GcgenFolder, _ words: String = "", _ body: (StubProcess) async throws -> Void
  ) async throws {
    async let ended = folder.shell(
      "gcgen platform-stub \(words) > stub.out 2> stub.err & echo $! > stub.pid; wait $!; echo $?")
    var url: String?
    for _ in 0..<400 where url == nil {
      url = folder.text("stub.out").flatMap { $0.hasSuffix("\n") ? String($0.dropLast()) : nil }
      if url == nil { try await Task.sleep(for: .milliseconds(50)) }
    }
    let result: Result<Void, any Error>
    do {
      try await body(StubProcess(folder: folder, url: try #require(url, "\(folder.text("stub.err") ?? "")")))
      result = .success(())
    } catch {
      result = .failure(error)
    }
    try await folder.shell("kill -INT $(cat stub.pid)")
    #expect(try await ended.output == "130\n")
    try result.get()
  }

  /// Runs `gcgen deploy` against it, as a client that it knows.
  func deploy(_ arguments: String, environment: [String: String] = credentials) async throws -> GcgenRun {
    try await folder.shell("gcgen deploy \(arguments) --base-url \(url)", environment: environment)
  }

  static let credentials = [
    "GENESYSCLOUD_OAUTHCLIENT_ID": "the-client", "GENESYSCLOUD_OAUTHCLIENT_SECRET": "open-sesame",
  ]

  /// What fails from now on.
  func fail(_ failures: String...) async throws {
    let lines = failures.joined(separator: "\\n")
    try await request("PUT", "/stub/failures", "'\(lines)'")
  }

  /// Another request, and its answer's JSON.
  @discardableResult
  func request(_ method: String, _ path: String, _ body: String = "''") async throws -> JSONTree {
    let program = """
      import sys, urllib.request as u
      headers = {"Authorization": "Bearer token-of-the-platform-stub"}
      body = sys.argv[3].encode().decode("unicode_escape").encode()
      print(u.urlopen(u.Request(sys.argv[2], body or None, headers, method=sys.argv[1])).read().decode())
      """
    let run = try await folder.shell(
      "/usr/bin/python3 - '\(method)' '\(url)\(path)' \(body) <<'END'\n\(program)\nEND\n")
    #expect(run.status == 0, "\(run.errors)")
    return (try? LocatedJSON(parsing: Array(run.output.utf8)).tree) ?? .null
  }

  /// The names and versions of what is published, and then of what is a draft.
  func actions() async throws -> [String] {
    var all: [String] = []
    for (word, path) in [("published", ""), ("draft", "/drafts")] {
      let listing = try await request("GET", "/api/v2/integrations/actions\(path)?pageSize=100")
      all += (listing["entities"]?.elements ?? []).map {
        "\(word) \($0["name"]?.string ?? "") \($0["version"]?.integer ?? 0)"
      }
    }
    return all
  }
}

extension GcgenFolder {
  /// Writes an action that can be deployed, in a revision that changes its URL.
  func writeDeployable(_ name: String, revision: Int = 1, output: String = "user_name") throws {
    let text = Self.action(name, revision: revision)
      .replacing("\"The user's ID\"", with: "\"The user's ID\", \"example\": 1")
      .replacing("\"data\"", with: "\"failurePath\"")
      .replacing("user_name", with: output)
      .replacing(/"failures": .*/, with: "\"failures\": [],")
    try write(text, to: "Actions/\(name).action.json")
  }
}
