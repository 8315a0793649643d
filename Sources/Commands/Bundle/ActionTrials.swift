import ActionChecking
import Bundling
import DataActions
import JSONText
import Workspace

/// The calls that an action's bundles are tried with.
struct ActionTrials {
  /// The calls: with answers that the action expects, and with others.
  let all: [Trial]

  /// The calls of an action, with the answers in its Fixtures, or else one that is made up for it.
  init(_ action: CheckedAction, samples: [Sample]) {
    let inputs = JSONTree.object(action.description.inputs.map { .init($0.name, Self.example(of: $0)) })
    var trials = samples.prefix(Self.mostSamples).map { sample in
      Trial("the answer in \(sample.file)", inputs: inputs, body: Array(sample.response.text(.compact).utf8))
    }
    if trials.isEmpty {
      let body = Array(SampleResponse(action).tree.text(.compact).utf8)
      trials.append(Trial("an answer with all that the outputs need", inputs: inputs, body: body))
    }
    let required = action.description.inputs.filter(\.required)
    if required.count < action.description.inputs.count, let body = trials.first?.body {
      let fewer = JSONTree.object(required.map { .init($0.name, Self.example(of: $0)) })
      trials.append(Trial("a call without what may be left out", inputs: fewer, body: body))
    }
    trials.append(Trial("an answer with nothing in it", inputs: inputs, body: Array("{}".utf8)))
    if action.outputs.contains(where: \.readsResponse) {
      trials.append(Trial("an answer that is no JSON", inputs: inputs, body: Array("<html>".utf8)))
    }
    if let status = Self.failure(of: action.description.request) {
      trials.append(
        Trial("an answer with the status \(status)", inputs: inputs, status: status, body: Array("{}".utf8)))
    }
    if let first = required.first, let body = trials.first?.body {
      let rest = (inputs.members ?? []).filter { $0.name != first.name }
      trials.append(Trial("a call without the input '\(first.name)'", inputs: .object(rest), body: body))
    }
    all = trials
  }

  private static let mostSamples = 3

  /// A status that fails at once: one that is sent again would only take its time.
  private static func failure(of request: RequestDescription) -> Int? {
    let retried = request.retry?.on ?? []
    return [500, 400, 409].first { status in
      !retried.contains { condition in
        switch condition {
        case .status(let code): code == status
        case .clientErrors: (400...499).contains(status)
        case .serverErrors: (500...599).contains(status)
        case .timeout, .connection: false
        case .other: true
        }
      }
    }
  }

  private static func example(of input: InputDescription) -> JSONTree {
    if let value = input.example ?? input.allowed?.first, let tree = try? JSONTree(encoding: value) { return tree }
    return switch input.type {
    case .string: .string("sample \(input.name)")
    case .integer, .number: .integer(1)
    case .boolean: .boolean(true)
    }
  }
}
