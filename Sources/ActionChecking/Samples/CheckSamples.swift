import DataActions
package import Diagnostics
import JSONPath
package import JSONText

/// A response that the API gave, or might give.
package struct Sample: Sendable {
  /// The file it is in, from the workspace's root.
  package let file: String
  /// The response.
  package let response: JSONTree

  /// A response in a file.
  package init(file: String, response: JSONTree) {
    self.file = file
    self.response = response
  }
}

/// What sample responses say about the paths of an action's outputs: one that selects nothing in any of them (GC126),
/// one that selects several values where one is wanted (GC127), one that selects a value of another type (GC128).
package func checkSamples(_ action: CheckedAction, samples: [Sample]) -> [Diagnostic] {
  guard let first = samples.first else { return [] }
  let samples = SampleSet(first: first, all: samples)
  var seen: Set<JSONPath> = []
  return action.outputs.enumerated().flatMap { index, output -> [Diagnostic] in
    let pointer = "/outputs/\(index)"
    switch output.source {
    case .value, .call: return []
    case .response(let path, let taking):
      let attempts = samples.all.map { Attempt(path, from: $0.response, in: $0) }
      let check = SampleCheck(
        output: output.description, path: path, text: output.description.path ?? "", taking: taking,
        location: action.location(of: pointer + "/path"))
      return check.findings(attempts, in: samples)
    case .elements(let each, let path, let taking):
      let outer = samples.all.map { Attempt(each, from: $0.response, in: $0) }
      let elements = zip(outer, samples.all).flatMap { attempt, sample in attempt.nodes.map { ($0, sample) } }
      if elements.isEmpty {
        guard seen.insert(each).inserted else { return [] }
        let check = SampleCheck(
          output: output.description, path: each, text: output.description.each ?? "", taking: .all,
          location: action.location(of: pointer + "/each"))
        return check.findings(outer, in: samples)
      }
      let check = SampleCheck(
        output: output.description, path: path, text: output.description.path ?? "", taking: taking,
        location: action.location(of: pointer + "/path"))
      let limit = max(Attempt.limit / elements.count, 1_000)
      return check.findings(elements.map { Attempt(path, from: $0, in: $1, limit: limit) }, in: samples)
    }
  }
}

/// The samples of one action; there is one at least.
struct SampleSet {
  let first: Sample
  let all: [Sample]

  /// The samples in words, behind "in".
  var words: String {
    all.count == 1 ? "the sample response" : "any of the \(all.count) sample responses"
  }
}

/// What a path selects in a sample.
struct Attempt {
  let sample: Sample
  let nodes: [JSONTree]
  /// Where the path came to an end, if it selects nothing.
  let stop: PathStop?
  /// Whether the path would look at too much, so that nothing is known.
  let isTooLong: Bool

  /// How many nodes a path may look at before it is left alone.
  static let limit = 1_000_000

  init(_ path: JSONPath, from start: JSONTree, in sample: Sample, limit: Int = Attempt.limit) {
    self.sample = sample
    do throws(TooManyVisits) {
      let found = try path.nodes(from: start, in: sample.response, visitingAtMost: limit)
      stop = found.isEmpty ? try PathStop(of: path, from: start, in: sample.response, limit: limit) : nil
      nodes = found
      isTooLong = false
    } catch {
      (nodes, stop, isTooLong) = ([], nil, true)
    }
  }
}
