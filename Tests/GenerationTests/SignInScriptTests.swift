import ActionChecking
import FoundationEssentials
import Generation
import TestSupport
import Testing

/// Scripts with each kind of sign-in, with both transports, against a real server.
struct SignInScriptTests {
  private static let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_sign_in.py"

  @Test(arguments: Interpreter.all)
  func `scripts sign in, and tell nobody how`(_ interpreter: Interpreter) async throws {
    try await Self.run(interpreter, [])
  }

  @Test func `a request to AWS is signed as its own library signs it`() async throws {
    let newest = try #require(Interpreter.all.last { $0.packages == ["requests"] })
    try await Self.run(Interpreter(path: newest.path, packages: ["requests", "botocore==1.44.5"]), ["botocore"])
  }

  @Test func `what reads secrets of AWS is in no script that was not asked for it`() throws {
    let json = SignInScripts.description(of: #""signIn": {"bearer": [{"secret": "crm_secret"}]}"#)
    let script = try Generated.from(json: json).script
    #expect(script.contains("crm_secret = read_setting(\"CRM_SECRET\")"))
    #expect(!script.lowercased().contains("aws") && !script.contains("hmac") && !script.contains("TOKENS"))
    let other = try Generated.from(json: json, terms: SignInScripts.terms(.requests, .awsSecretsManager)).script
    #expect(other.contains("crm_secret = read_secret(\"CRM_SECRET\", exchange, call)"))
  }

  private static func run(_ interpreter: Interpreter, _ arguments: [String]) async throws {
    let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false) + "/sign-in-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try SignInScripts.write(to: folder)
    guard let result = try await interpreter.run([exercise, folder] + arguments) else { return }
    #expect(result.status == 0, "\(result.output)")
  }
}
