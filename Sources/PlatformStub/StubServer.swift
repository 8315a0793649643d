import JSONText
package import PythonWorkers

/// The stub behind a port of this machine.
package struct StubServer: Sendable {
  private let stub: PlatformStub
  private let session: PythonSession

  /// How long the worker may take for an answer.
  package static let patience = Duration.seconds(30)

  /// A server in the worker of a session.
  package init(_ stub: PlatformStub, session: PythonSession) {
    self.stub = stub
    self.session = session
  }

  /// Listens on a port, or on a free one where it is 0, says which it is, and serves until the task is cancelled.
  ///
  /// Throws `PortTaken` where it cannot listen there. Requests are answered one after the other, in the order they came.
  package func serve(port: Int, listening: @Sendable (Int) -> Void) async throws {
    let started = try await ask(.object([.init("port", .integer(port))]))
    guard let taken = started["port"]?.integer else {
      throw PortTaken(port: port, words: started["fault"]?.string ?? "the server does not start")
    }
    listening(taken)
    var answer = JSONTree.null
    while !Task.isCancelled {
      let next = try await ask(.object([.init("answer", answer), .init("seconds", .number("0.2"))]))
      guard let number = next["number"] else {
        answer = .null
        continue
      }
      answer = await stub.answer(to: StubRequest(next)).message(to: number)
    }
  }

  private func ask(_ parameters: JSONTree) async throws -> JSONTree {
    guard case .value(let answer) = try await session.answer(to: .object([.init("serve", parameters)])) else {
      throw PortTaken(port: 0, words: "the server ended")
    }
    return answer
  }
}

/// A port that nothing can be served on.
package struct PortTaken: Error, Hashable {
  /// The port.
  package let port: Int
  /// The system's words.
  package let words: String
}
