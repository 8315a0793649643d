import FoundationEssentials
import JSONText
import PythonWorkers
import TestSupport
import Testing

struct StartTests {
  private let executable = PythonWorkers.executable(configured: nil)

  @Test func `is found beside the program unless another is named`() {
    #expect(executable.hasSuffix("/gcgen-python"))
    #expect(FileManager.default.isExecutableFile(atPath: executable))
    #expect(PythonWorkers.executable(configured: "/opt/gcgen-python") == "/opt/gcgen-python")
    #expect(PythonWorkers.executable(configured: "") == executable)
  }

  @Test func `says that the program is missing`() async throws {
    await #expect(throws: PythonWorkerFailure.executableMissing(path: "/nowhere/gcgen-python")) {
      try await PythonWorkers(executable: "/nowhere/gcgen-python").probe()
    }
  }

  @Test func `says that libpython is missing, in the loader's words`() async throws {
    try await TestFolders.withTemporaryFolder { folder in
      // A file of its name that is no library is the nearest to none on a machine that has it.
      let library = try #require(
        try await PythonWorkers(executable: executable).probe().library.split(separator: "/").last)
      try Data().write(to: URL(filePath: "\(folder)/\(library)"))
      let program = try program("LD_LIBRARY_PATH=\(folder) exec \(executable) \"$@\"", in: folder)
      do {
        _ = try await PythonWorkers(executable: program).probe()
        Issue.record("it started")
      } catch PythonWorkerFailure.libraryMissing(let words) {
        #expect(words.contains(library))
      }
    }
  }

  @Test func `says that pyflakes is missing where it is not installed`() async throws {
    try await TestFolders.withTemporaryFolder { folder in
      // A libpython elsewhere, with its standard library but without Debian's packages beside it.
      let library = try await PythonWorkers(executable: executable).probe().library
      let name = try #require(library.split(separator: "/").last)
      let version = try #require(name.firstMatch(of: /python3\.\d+/)?.output)
      try FileManager.default.createDirectory(atPath: folder + "/lib", withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: library, toPath: "\(folder)/lib/\(name)")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/lib/\(version)", withDestinationPath: "/usr/lib/\(version)")
      let program = try program("LD_LIBRARY_PATH=\(folder)/lib exec \(executable) \"$@\"", in: folder)
      let probe = try await PythonWorkers(executable: program).probe()
      #expect(probe.pyflakes == nil)
      #expect(probe.requests == nil)
      #expect(probe.library.hasPrefix(folder))
    }
  }

  @Test(
    arguments: [
      ("echo '{\"python\":\"3.8.1\"}'; cat", PythonWorkerFailure.libraryTooOld(version: "3.8.1")),
      ("echo broken >&2; exit 3", .didNotStart(words: "broken\n")),
      ("echo nonsense; cat", .didNotStart(words: "exited(0)")),
    ])
  func `says why no worker can be had`(program text: String, failure: PythonWorkerFailure) async throws {
    try await TestFolders.withTemporaryFolder { folder in
      let program = try program(text, in: folder)
      await #expect(throws: failure) { try await PythonWorkers(executable: program).probe() }
    }
  }

  /// A shell script that stands in for the program.
  private func program(_ text: String, in folder: String) throws -> String {
    let path = folder + "/gcgen-python"
    try Data("#!/bin/sh\n\(text)\n".utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }
}
