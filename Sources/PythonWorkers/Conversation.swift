import FoundationEssentials
import Glibc
import JSONText
import Subprocess
import SystemPackage

/// One worker from its start to its end.
struct Conversation: Sendable {
  typealias Worker = Execution<CustomWriteInput, SequenceOutput, SequenceOutput>

  let executable: String
  let terms: WorkerTerms
  let queue: RequestQueue
  private let underWay = RequestsUnderWay()

  init(executable: String, terms: WorkerTerms, queue: RequestQueue) {
    self.executable = executable
    self.terms = terms
    self.queue = queue
  }

  /// Answers requests until there are none left or the worker dies; what it left unanswered goes back.
  func hold() async throws {
    // Writing to a worker that died must be an error here, not the end of this process.
    signal(SIGPIPE, SIG_IGN)
    let result: (status: TerminationStatus, lastWords: String)
    do {
      let ended = try await run(
        .path(FilePath(executable)), arguments: Arguments(terms.isAlone ? ["--alone"] : []), environment: environment,
        workingDirectory: FilePath(terms.workingDirectory),
        platformOptions: terms.platformOptions, input: .inputWriter, output: .sequence, error: .sequence, body: talk)
      result = (ended.terminationStatus, ended.closureResult)
    } catch let error as SubprocessError where error.code == .executableNotFound || error.code == .spawnFailed {
      throw PythonWorkerFailure.executableMissing(path: executable)
    }
    guard underWay.isGreeted else { throw failureToStart(result.status, result.lastWords) }
    settle(result.status, result.lastWords)
  }

  /// Nothing of the caller's environment reaches the interpreter; the loader may need to know where libraries are.
  private var environment: Environment {
    let path = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
    return .custom(path.map { ["LD_LIBRARY_PATH": $0] } ?? [:])
  }

  private func talk(_ worker: Worker) async throws -> String {
    async let words = lastWords(of: worker)
    async let _: Void = send(to: worker.standardInputWriter)
    async let _: Void = watch(worker)
    try await listen(to: worker)
    if terms.isAlone { kill(worker) }
    // Whoever still waits for something to send is cancelled on return.
    return await words
  }

  /// Sends requests as long as there are any; a worker that is gone is the listener's affair.
  private func send(to input: StandardInputWriter) async {
    while let (request, line) = await queue.take() {
      underWay.add(request)
      guard let count = try? await input.write(line), count == line.count else { return }
    }
    // The end of its input would end a worker that runs a script at once.
    if !terms.isAlone { try? await input.finish() }
  }

  private func listen(to worker: Worker) async throws {
    let lines = worker.standardOutput.strings(
      separatedBy: Self.newline, bufferingPolicy: .maxLineLength(Self.longestLine))
    for try await line in lines {
      // A worker that died in the middle of a line left no JSON.
      guard let answer = try? LocatedJSON(parsing: Array(line.utf8)).tree else { return }
      guard underWay.isGreeted else {
        try greet(answer)
        continue
      }
      guard let request = underWay.removeFirst() else { return }
      queue.answer(request, with: Self.read(answer))
      if terms.isAlone { return }
    }
  }

  private func greet(_ hello: JSONTree) throws {
    guard let version = hello["python"]?.string else {
      throw PythonWorkerFailure.didNotStart(words: "what '\(executable)' says is not what gcgen-python would say")
    }
    let numbers = version.split(separator: ".").compactMap { Int($0) }
    guard numbers.count >= 2, (numbers[0], numbers[1]) >= (3, 9) else {
      throw PythonWorkerFailure.libraryTooOld(version: version)
    }
    underWay.greet()
  }

  private static func read(_ answer: JSONTree) -> WorkerAnswer {
    guard let exception = answer["exception"] else { return .value(answer["answer"] ?? .null) }
    return .exception(
      PythonException(
        type: exception["type"]?.string ?? "", message: exception["message"]?.string ?? "",
        traceback: exception["traceback"]?.string ?? ""))
  }

  /// The beginning of what the worker writes to standard error.
  private func lastWords(of worker: Worker) async -> String {
    var words = ""
    do {
      let lines = worker.standardError.strings(
        separatedBy: Self.newline, bufferingPolicy: .maxLineLength(Self.longestWords))
      for try await line in lines where words.utf8.count < Self.longestWords { words += line + "\n" }
    } catch {
      // What was read so far is all that can be told.
    }
    return words
  }

  private func watch(_ worker: Worker) async {
    while let patience = underWay.patience(terms.deadline) {
      do { try await Task.sleep(for: patience) } catch { return }
    }
    kill(worker)
  }

  private func kill(_ worker: Worker) {
    do {
      try worker.send(signal: .kill, toProcessGroup: terms.isAlone)
    } catch {
      // It ended by itself in the meantime.
    }
  }

  /// Answers the request that the worker died of, and gives back those that waited behind it.
  private func settle(_ status: TerminationStatus, _ lastWords: String) {
    var left = underWay.removeAll()
    guard !left.isEmpty else { return }
    let cause: WorkerDeath.Cause =
      switch status {
      case _ where underWay.isOverdue: .deadline
      case .exited(let code): .exit(Int(code))
      case .signaled(let signal): .signal(Int(signal))
      }
    queue.answer(left.removeFirst(), with: .death(WorkerDeath(cause: cause, lastWords: lastWords)))
    queue.giveBack(left)
  }

  private func failureToStart(_ status: TerminationStatus, _ words: String) -> PythonWorkerFailure {
    // 127 is what the dynamic loader leaves with when a library is missing.
    if status == .exited(127) { return .libraryMissing(words: words) }
    return .didNotStart(words: underWay.isOverdue ? "it did not answer" : words.isEmpty ? "\(status)" : words)
  }

  private static let newline = SubprocessOutputSequence.StringSequence<UTF8>.Separator.unicodeScalarSequence(["\n"])
  /// More than any honest answer; a script's outcome is cut long before this.
  private static let longestLine = 64 << 20
  private static let longestWords = 64 << 10
}
