import FoundationEssentials
import Glibc
import JSONText
import PythonWorkers
import TestSupport
import Testing

struct WorkerDeathTests {
  private let executable = PythonWorkers.executable(configured: nil)

  private func lint(_ script: String) -> JSONTree {
    .object([
      .init(
        "lint",
        .object([.init("script", .string(script)), .init("floor", .integer(9)), .init("outputs", .array([]))]))
    ])
  }

  @Test func `answers everything else when one request takes too long`() async throws {
    let long = lint(String(repeating: "x = [1, 2, (3, 4)]\n", count: 400_000))
    let requests = (0..<30).map { $0 == 7 ? long : lint("x\($0) = (") }
    let answers = try await PythonWorkers(executable: executable, count: 2)
      .answers(to: requests, deadline: .seconds(2))
    for (index, answer) in answers.enumerated() {
      guard index == 7 else {
        #expect(answer == .value(answerToSyntaxError(column: index < 10 ? 6 : 7)))
        continue
      }
      #expect(answer == .death(WorkerDeath(cause: .deadline, lastWords: "")))
    }
  }

  private func answerToSyntaxError(column: Int) -> JSONTree {
    .array([
      .object([
        .init("line", .integer(1)), .init("column", .integer(column)), .init("code", .string("GC301")),
        .init("message", .string("the script is no Python: '(' was never closed")),
        .init("file", .string("script")),
      ])
    ])
  }

  @Test func `replaces a worker that is killed from outside`() async throws {
    try await TestFolders.withTemporaryFolder { folder in
      // Under a name of its own, so that no other test's worker is taken for it.
      let victim = folder + "/victim"
      try FileManager.default.createSymbolicLink(atPath: victim, withDestinationPath: executable)
      let requests = (0..<2000).map { lint("def f\($0)():\n    return \($0)\n") }
      async let answering = PythonWorkers(executable: victim, count: 1).answers(to: requests)
      var killed = 0
      for _ in 0..<500 where killed < 2 {
        try await Task.sleep(for: .milliseconds(10))
        guard let worker = try busyChild(named: "victim") else { continue }
        kill(worker, SIGKILL)
        killed += 1
      }
      let answers = try await answering
      let death = WorkerAnswer.death(WorkerDeath(cause: .signal(9), lastWords: ""))
      #expect(answers.count == requests.count)
      #expect(killed > 0 && answers.count { $0 == death } <= killed)
      #expect(
        answers.allSatisfy { answer in
          if case .value = answer { true } else { answer == death }
        })
    }
  }

  @Test func `tells an exception with its type, message and traceback`() async throws {
    let answers = try await PythonWorkers(executable: executable)
      .answers(to: [.object([.init("nonsense", .null)]), .object([.init("run", .null)]), lint("(")])
    for answer in answers.prefix(2) {
      guard case .exception(let exception) = answer else {
        Issue.record("\(answer)")
        continue
      }
      #expect(exception.type == "KeyError")
      #expect(exception.traceback.hasPrefix("Traceback (most recent call last):\n"))
    }
    #expect(answers.last == .value(answerToSyntaxError(column: 1)))
  }

  /// A child process that has worked for longer than a start takes.
  private func busyChild(named name: String) throws -> pid_t? {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { pid_t($0) }.first { process in
      // A process may be gone by the time it is looked at.
      guard let status = try? Data(contentsOf: URL(filePath: "/proc/\(process)/stat")) else { return false }
      let fields = String(decoding: status, as: UTF8.self).split(separator: " ")
      guard fields.count > 13, fields[1] == "(\(name))", pid_t(fields[3]) == getpid() else { return false }
      return Int(fields[13]) ?? 0 >= 20
    }
  }
}
