package import JSONText
import PythonWorkers

/// Several calls of one script, or of a function in an archive, each with an answer of its own.
package struct ScriptInvocations: Sendable {
  /// What is called.
  package enum Callee: Hashable, Sendable {
    /// `main` of a script.
    case script(String)
    /// A function of a module in the zip archive at a path, with nothing else beside the standard library.
    case archive(path: String, module: String, function: String)
  }

  /// One call.
  package struct Call: Hashable, Sendable {
    /// The argument.
    package let inputs: JSONTree
    /// What answers the requests.
    package let answer: StubAnswer

    /// A call with its answer.
    package init(inputs: JSONTree, answer: StubAnswer) {
      self.inputs = inputs
      self.answer = answer
    }
  }

  /// What came of one call.
  package struct Outcome: Hashable, Sendable {
    /// How it ended.
    package let ending: RunOutcome.Ending
    /// The requests that it made, in order.
    package let requests: [RecordedRequest]
  }

  private let callee: Callee
  private let calls: [Call]
  private let environment: [String: String]

  /// Calls in the order in which they are made, at least one.
  ///
  /// - Parameter environment: all there is in the environment.
  package init(_ callee: Callee, calls: [Call], environment: [String: String]) {
    self.callee = callee
    self.calls = calls
    self.environment = environment
  }

  /// How long all of them may take.
  var deadline: Duration { .seconds(70 + 10 * calls.count) }

  /// What a worker is asked.
  var request: JSONTree {
    var members: [JSONTree.Member] = [
      .init(
        "calls",
        .array(
          calls.map { call in
            .object([.init("inputs", call.inputs), .init("stub", RunRequest.stub(.stub(call.answer)))])
          })),
      .init("environment", RunRequest.texts(environment)),
      .init("seconds", .number(RunRequest.seconds(deadline))), .init("memory", .integer(RunRequest.memory)),
    ]
    switch callee {
    case .script(let text): members.append(.init("script", .string(text)))
    case .archive(let path, let module, let function):
      members += [
        .init("archive", .string(path)), .init("module", .string(module)), .init("function", .string(function)),
      ]
    }
    return .object([.init("invoke", .object(members))])
  }

  /// What a worker's answer says of each call.
  func outcomes(of answer: WorkerAnswer) -> [Outcome] {
    switch answer {
    case .value(let tree):
      return (tree["calls"]?.elements ?? []).map { call in
        Outcome(
          ending: RunReport.ending(call["ending"] ?? .null),
          requests: (call["requests"]?.elements ?? []).map(RecordedRequest.init))
      }
    case .exception(let exception):
      return calls.map { _ in Outcome(ending: .raised(exception, line: nil), requests: []) }
    case .death(let death):
      let ending = death.cause == .deadline ? RunOutcome.Ending.deadline(nil, line: nil) : .died(death)
      return calls.map { _ in Outcome(ending: ending, requests: []) }
    }
  }
}

extension ScriptRunner {
  /// Makes calls one after the other in one interpreter process, which starts with an empty folder and ends with them.
  ///
  /// Whatever comes of them is a value, one for each call; throws `PythonWorkerFailure` where there is no interpreter.
  package func outcomes(of invocations: ScriptInvocations) async throws -> [ScriptInvocations.Outcome] {
    let folder = try RunFolder()
    defer { folder.remove() }
    let answer = try await workers.answerAlone(
      to: invocations.request, deadline: invocations.deadline + Self.grace, workingDirectory: folder.path)
    return invocations.outcomes(of: answer)
  }
}
