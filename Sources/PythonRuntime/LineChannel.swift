private import CPythonShim
private import Glibc

/// The lines that come from and go to whoever started this process.
///
/// It takes standard input and output away from everything else in the process: what Python code prints or reads
/// can neither corrupt the answers nor eat the requests.
package struct LineChannel: ~Copyable {
  private let input: CInt
  private let output: CInt
  private var buffered: [UInt8] = []

  /// Moves the process's standard input and output out of the way and puts `/dev/null` in their place.
  package init() {
    // A descriptor that a forked child still holds would keep the client waiting for the end of the answers.
    input = fcntl(0, F_DUPFD_CLOEXEC, 10)
    output = fcntl(1, F_DUPFD_CLOEXEC, 10)
    gcgen_close_in_forks(input, output)
    let null = unsafe open("/dev/null", O_RDWR)
    dup2(null, 0)
    dup2(null, 1)
    close(null)
  }

  /// Ends this process at once when nobody can ask any more, even in the middle of an answer.
  package func endWithInput() { gcgen_end_with(input) }

  /// The next line without its end; nil when there is none left.
  package mutating func readLine() -> String? {
    var searched = 0
    while true {
      if let end = buffered[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: buffered[..<end], as: UTF8.self)
        buffered.removeSubrange(...end)
        return line
      }
      searched = buffered.count
      guard fill() else { return nil }
    }
  }

  /// Writes a line; false when nobody reads any more.
  package func write(_ line: String) -> Bool { Self.write(line, to: output) }

  /// Writes a line to standard error, for the last words of a worker that cannot start.
  package static func complain(_ line: String) { _ = write(line, to: 2) }

  /// Ends this process without asking anybody: what a script left running would only hold it up.
  package static func exit(_ status: CInt) -> Never { _exit(status) }

  private static func write(_ line: String, to file: CInt) -> Bool {
    let bytes = Array((line + "\n").utf8)
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes[start...].withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR { return false }
      start += max(count, 0)
    }
    return true
  }

  private mutating func fill() -> Bool {
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      repeat { count = unsafe read(input, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
      count = max(count, 0)
    }
    buffered += chunk
    return !chunk.isEmpty
  }
}
