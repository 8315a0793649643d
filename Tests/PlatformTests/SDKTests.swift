import FoundationEssentials
import JSONText
import PlatformStub
import TestSupport
import Testing

struct SDKTests {
  @Test func `the platform's own SDK takes the stub for the platform`() async throws {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
    let versions = home + "/.pyenv/versions"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: versions)) ?? []
    guard let version = names.sorted().last(where: { $0.hasPrefix("3.11.") }) else {
      print("there is no CPython 3.11: the SDK does not drive the stub")
      return
    }
    let interpreter = Interpreter(
      path: "\(versions)/\(version)/bin/python3", packages: ["PureCloudPlatformClientV2==269.0.0"])
    let run: PlatformStub.Runner = { _, _ in
      [StubOperation("Execute", .success(.object([.init("user_name", .string("sample"))])))]
    }
    try await StubbedPlatform.with(run: run) { platform in
      let path = TestFolders.root + "/Tests/PlatformTests/Exercises/drive_stub.py"
      guard let result = try await interpreter.run([path, platform.url]) else { return }
      #expect(result.status == 0, "\(result.output)")
    }
  }
}
