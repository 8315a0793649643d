import FoundationEssentials
import JSONText
import TestSupport
import Testing

/// What is in a Lambda bundle, under AWS's own runtime client and an independent reader of Terraform.
struct FunctionRuntimeTests {
  private static let exercises = TestFolders.root + "/Tests/CommandsTests/Exercises"

  /// The CPython whose runtime bundles ask for.
  private static func interpreter(_ package: String) -> Interpreter? {
    let versions = (ProcessInfo.processInfo.environment["HOME"] ?? "") + "/.pyenv/versions"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: versions)) ?? []
    guard let version = names.sorted().last(where: { $0.hasPrefix("3.13.") }) else {
      print("skipped: there is no CPython 3.13 for \(package)")
      return nil
    }
    return Interpreter(path: "\(versions)/\(version)/bin/python3", packages: [package])
  }

  private struct Case: CustomTestStringConvertible, Sendable {
    let action: String
    let status: Int
    let event: String
    let body: String
    let report: String
    let words: String

    var testDescription: String { "\(action) \(status)" }
  }

  private static let cases = [
    Case(
      action: "UpdateTicket", status: 200, event: #"{"ticket_id": "T/1", "state": "closed"}"#,
      body: #"{"state": "closed", "closed": true}"#, report: "response",
      words: #"{"state":"closed","is_closed":true}"#),
    Case(
      action: "UpdateTicket", status: 401, event: #"{"ticket_id": "T-1", "state": "closed"}"#, body: "{}",
      report: "error", words: #""errorMessage":"The CRM refused the credentials","errorType":"ActionFailed""#),
    Case(
      action: "ListOpenTickets", status: 200, event: #"{"customer_id": "C-1"}"#,
      body: #"{"tickets": [{"id": "T-7", "state": "open", "priority": 1, "subject": " No tone"}]}"#, report: "response",
      words: #""open_tickets":1,"ids":["T-7"],"subjects":["No tone"],"agents":["nobody"],"success":true"#),
    Case(
      action: "ListOpenTickets", status: 404, event: #"{"customer_id": "C-1"}"#, body: "{}", report: "response",
      words: #"{"error":"External API Error: 404","success":false}"#),
  ]

  @Test(arguments: cases)
  private func `AWS's runtime client invokes the function`(_ example: Case) async throws {
    guard let interpreter = Self.interpreter("awslambdaric==4.2.2") else { return }
    try await GcgenFolder.with { folder in
      let bundle = try await folder.gcgen(
        "bundle", example.action, "--target", "lambda", "--output", "o", "--workspace", BundleTests.examples)
      #expect(bundle.status == 0, "\(bundle.errors)")
      try await folder.shell("python3 -m zipfile -e o/lambda/\(example.action)/function.zip function")
      let arguments = [
        Self.exercises + "/lambda_runtime.py", folder.path + "/function", String(example.status), example.event,
        example.body,
      ]
      guard let run = try await interpreter.run(arguments) else { return }
      let told = try LocatedJSON(parsing: Array(run.output.utf8)).tree
      let report = try #require(told["reports"]?.elements?.first, "\(run.output)")
      #expect(report["path"]?.string == example.report)
      let text = report["body"]?.text(.compact) ?? ""
      #expect(text.contains(example.words), "\(text)")
      #expect(told["calls"]?.elements?.count == 1)
    }
  }

  @Test func `an independent reader of Terraform reads every text of every module`() async throws {
    guard let interpreter = Self.interpreter("python-hcl2==8.1.4") else { return }
    try await GcgenFolder.with { folder in
      let bundle = try await folder.shell(
        "gcgen bundle --target lambda --target terraform --output o --workspace \(BundleTests.examples)")
      #expect(bundle.status == 0, "\(bundle.errors)")
      let modules = folder.files("o").filter { $0.hasSuffix(".tf.json") }.map { "\(folder.path)/o/\($0)" }
      #expect(modules.count > 10)
      guard let run = try await interpreter.run([Self.exercises + "/read_terraform.py"] + modules) else { return }
      #expect(run.status == 0, "\(run.output)")
    }
  }

  @Test func `the packages of requests go into the function, each as it is pinned`() async throws {
    guard let interpreter = Self.interpreter("awslambdaric==4.2.2") else { return }
    try await GcgenFolder.withActions("GetUser") { folder in
      try folder.write("transport: requests\n", to: "gcgen.yaml")
      let bundle = try await folder.gcgen("bundle", "--target", "lambda", "--output", "o")
      if bundle.errors.contains("pip cannot fetch") { return print("skipped: PyPI cannot be reached") }
      #expect(bundle.status == 0, "\(bundle.errors)")
      let list = try await folder.shell("python3 -m zipfile -l o/lambda/GetUser/function.zip")
      #expect(list.output.contains("requests/api.py") && list.output.contains("certifi/cacert.pem"))
      try await folder.shell("cp -r .gcgen/wheels wheels && gcgen bundle --target lambda --output p --wheels wheels")
      #expect(try await folder.shell("diff -r o p").status == 0)
      try await folder.shell("for wheel in wheels/idna-*.whl; do printf x >> $wheel; done")
      let tampered = try await folder.shell("gcgen bundle --target lambda --output q --wheels wheels")
      #expect(tampered.status == 3 && tampered.errors.contains("GC406"), "\(tampered.errors)")
      #expect(folder.files("q").isEmpty)
      try await folder.shell("python3 -m zipfile -e o/lambda/GetUser/function.zip function")
      let arguments = [
        Self.exercises + "/lambda_runtime.py", folder.path + "/function", "200", #"{"user_id": null}"#, "{}",
      ]
      guard let run = try await interpreter.run(arguments) else { return }
      #expect(run.output.contains("Missing required input: user_id"), "\(run.output)")
    }
  }
}
