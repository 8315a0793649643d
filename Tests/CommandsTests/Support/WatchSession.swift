import Testing

/// A `gcgen generate --watch` that runs while a test's body does things to its folder.
struct WatchSession {
  let folder: GcgenFolder

  /// Starts it, waits for its first round, and interrupts it after the body; its status, 130 where it left as it should.
  static func run(
    in folder: GcgenFolder, _ words: String = "", _ body: (WatchSession) async throws -> Void
  ) async throws -> String {
    let session = WatchSession(folder: folder)
    async let ended = folder.shell(
      "setsid gcgen generate --watch \(words) > ../out-$$ 2> ../err-$$ & echo $! $$ > watch.pid; wait $!; echo $?")
    let number = try await session.awaited { folder.text("watch.pid")?.split(separator: " ").first.map(String.init) }
    let result: Result<Void, any Error>
    do {
      _ = try await session.lines(1)
      result = .success(try await body(session))
    } catch {
      result = .failure(error)
    }
    try await folder.shell("kill -INT \(number)")
    let status = try await ended.output.split(separator: "\n").first.map(String.init) ?? ""
    try await folder.shell("rm -f \(session.file("out")) \(session.file("err"))")
    try result.get()
    return status
  }

  /// What it said of its rounds, once there are at least so many; all that is there when that takes too long.
  func lines(_ count: Int) async throws -> [String] {
    let found = try? await awaited { () -> [String]? in
      let lines = said("out")
      return lines.count >= count ? lines : nil
    }
    return found ?? said("out")
  }

  /// What it complained of, once a text is in it.
  func complaints(until text: String) async throws -> String {
    try await awaited { () -> String? in
      let words = folder.text(file("err")) ?? ""
      return words.contains(text) ? words : nil
    }
  }

  /// Longer than a watch needs to see that nothing is to be done.
  func pause() async throws { try await Task.sleep(for: .seconds(1)) }

  private func said(_ name: String) -> [String] {
    (folder.text(file(name)) ?? "").split(separator: "\n").map(String.init)
  }

  /// A file beside the folder, where no one watches.
  private func file(_ name: String) -> String {
    let shell = folder.text("watch.pid")?.split { $0.isWhitespace }.last ?? ""
    return "../\(name)-\(shell)"
  }

  private struct Missing: Error {}

  private func awaited<Value>(_ value: () -> Value?) async throws -> Value {
    for _ in 0..<1200 {
      if let value = value() { return value }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw Missing()
  }
}
