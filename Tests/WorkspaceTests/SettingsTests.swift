import ActionChecking
import Diagnostics
import PythonSyntax
import Testing
import Workspace

struct SettingsTests {
  private func read(_ text: String) -> Checked<Settings> { readSettings(Array(text.utf8), file: "gcgen.yaml") }

  private func findings(_ text: String) -> [String] {
    read(text).diagnostics.map { "\($0.code.id) \($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
  }

  @Test(arguments: ["", "\n", "# only a comment\n", "python:\n", "environments:\n", "---\n"])
  func `takes an empty file, and keys that say nothing yet`(text: String) throws {
    if text == "python:\n" {
      #expect(findings(text) == ["GC904 1:8"])
    } else {
      #expect(try #require(read(text).value) == Settings())
    }
  }

  @Test func `reads the python floor, the environments in their order, and the pin`() throws {
    let settings = try #require(
      read(
        """
        gcgen: "0.1"
        python: "3.10"
        environments:
          test:
            crm_base_url: "https://test.crm.example"
            tenant: 12
          production-eu:
            crm_base_url: https://crm.example
        """
      ).value)
    #expect(settings.pythonFloor == PythonVersion(3, 10))
    #expect(settings.terms.environments.all.map(\.name) == ["test", "production-eu"])
    #expect(
      settings.terms.environments.all[0].settings == ["crm_base_url": "https://test.crm.example", "tenant": "12"])
    #expect(settings.terms.environments.all[1].settings == ["crm_base_url": "https://crm.example"])
  }

  @Test func `reads how requests are sent, and what is usual where nothing is said`() throws {
    let text = """
      transport: standard-library
      log: all
      proxy: environment
      secrets: aws-secrets-manager
      limit-seconds: 15
      """
    let terms = try #require(read(text).value).terms
    #expect(
      terms
        == WorkspaceTerms(
          client: .standardLibrary, log: .all, proxy: .environment, secrets: .awsSecretsManager, limitSeconds: 15))
    let usual = try #require(read("").value).terms
    #expect(usual == WorkspaceTerms(client: .requests, log: .failures, proxy: .none, secrets: .environment))
    #expect(usual.limitSeconds == 60)
  }

  @Test func `names the words that a setting can have`() throws {
    let complaint = try #require(read("log: errors\n").diagnostics.first)
    #expect(complaint.message == "log is 'errors', and not one of 'off', 'failures', 'all'")
  }

  @Test func `takes a floor that only some interpreter can check, with its place`() throws {
    let settings = try #require(read("gcgen: \"0.1\"\npython: \"3.14\"\n").value)
    #expect(settings.pythonFloor == PythonVersion(3, 14))
    #expect(settings.pythonFloorLocation == SourceLocation(file: "gcgen.yaml", line: 2, column: 9))
  }

  @Test func `takes a floor without quotes where people and YAML read it alike`() throws {
    #expect(try #require(read("python: 3.9\n").value).pythonFloor == PythonVersion(3, 9))
  }

  @Test func `says that a bare 3,10 is the number 3,1`() throws {
    let complaint = try #require(read("python: 3.10\n").diagnostics.first)
    #expect(complaint.code.id == "GC904")
    #expect(complaint.message.contains("3.1;") || complaint.message.hasSuffix("3.1"))
    #expect(complaint.notes.first?.message.contains("\"3.10\"") == true)
  }

  @Test(arguments: [
    ("pyton: \"3.9\"\n", ["GC903 1:1"]),
    ("python: \"3.9\"\npython: \"3.9\"\n", ["GC905 1:1"]),
    ("environments:\n  test:\n    a: 1\n  test:\n    a: 2\n", ["GC905 2:3"]),
    ("python: \"3.8\"\n", ["GC906 1:9"]),
    ("python: \"2.7\"\n", ["GC906 1:9"]),
    ("python: new\n", ["GC904 1:9"]),
    ("python: [3.9]\n", ["GC904 1:9"]),
    ("python: yes\n", ["GC904 1:9"]),
    ("gcgen: \"9.7\"\n", ["GC907 1:8"]),
    ("transport: urllib3\n", ["GC904 1:12"]),
    ("transport:\n", ["GC904 1:11"]),
    ("transport: [requests]\n", ["GC904 1:12"]),
    ("transport: standardLibrary\n", ["GC904 1:12"]),
    ("log: errors\n", ["GC904 1:6"]),
    ("log: off\nlog: all\n", ["GC905 1:1"]),
    ("proxy: http://proxy:8080\n", ["GC904 1:8"]),
    ("secrets: vault\n", ["GC904 1:10"]),
    ("limit-seconds: 0\n", ["GC904 1:16"]),
    ("limit-seconds: 61\n", ["GC904 1:16"]),
    ("limit-seconds: 15.5\n", ["GC904 1:16"]),
    ("limit-seconds: many\n", ["GC904 1:16"]),
    ("limit_seconds: 15\n", ["GC903 1:1"]),
    ("gcgen: \"0.10\"\n", ["GC907 1:8"]),
    ("environments: test\n", ["GC904 1:15"]),
    ("environments:\n  Test:\n    a: 1\n", ["GC904 2:3"]),
    ("environments:\n  test:\n    CRM_URL: x\n", ["GC904 3:5"]),
    ("environments:\n  test:\n    a: {b: c}\n", ["GC904 3:8"]),
    ("log: on\n", ["GC904 1:6"]),
    ("log: [all]\n", ["GC904 1:6"]),
    ("log:\n", ["GC904 1:5"]),
    ("- python\n", ["GC904 1:1"]),
    ("python: \"3.9\n", ["GC902 2:1"]),
    ("a: b: c\n", ["GC902 1:5"]),
    ("\tpython: 1\n", ["GC902 1:1"]),
  ])
  func `complains at the place`(text: String, expected: [String]) {
    #expect(findings(text) == expected, "\(read(text).diagnostics)")
  }

  @Test(arguments: LogLevel.allCases)
  func `reads the level of the log, which is no boolean`(_ level: LogLevel) throws {
    #expect(try #require(read("log: \(level.rawValue)\n").value).terms.log == level)
    #expect(try #require(read("log: \"\(level.rawValue)\"\n").value).terms.log == level)
    #expect(Settings().terms.log == .failures)
  }

  @Test func `names the nearest setting`() throws {
    let complaint = try #require(read("enviroments:\n  test:\n    a: b\n").diagnostics.first)
    #expect(complaint.notes.map(\.message) == ["the nearest setting is 'environments'"])
  }

  @Test func `finds everything that is wrong at once`() {
    #expect(findings("pyton: 1\npython: \"4.0\"\ngcgen: \"7\"\n") == ["GC903 1:1", "GC906 2:9", "GC907 3:8"])
  }

  @Test func `refuses bytes that are not UTF-8`() {
    let checked = readSettings([0x70, 0x3A, 0x20, 0xFF], file: "gcgen.yaml")
    #expect(checked.diagnostics.map(\.code.id) == ["GC902"])
  }

  @Test(arguments: ["0", "0.1", "0.1.0"]) func `is content with a pin to its own version`(pin: String) {
    #expect(read("gcgen: \"\(pin)\"\n").value != nil)
  }
}
