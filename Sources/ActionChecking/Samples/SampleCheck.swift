import DataActions
import Diagnostics
import JSONPath
import JSONText

/// One path of one output, to be held against what it selects.
struct SampleCheck {
  let output: OutputDescription
  let path: JSONPath
  /// The path as it is written.
  let text: String
  let taking: Taking
  let location: SourceLocation

  func findings(_ attempts: [Attempt], in samples: SampleSet) -> [Diagnostic] {
    if attempts.contains(where: \.isTooLong) { return [] }
    if attempts.allSatisfy(\.nodes.isEmpty) { return nothing(attempts, in: samples) }
    return several(attempts) + otherType(attempts)
  }

  private func nothing(_ attempts: [Attempt], in samples: SampleSet) -> [Diagnostic] {
    let stops = attempts.compactMap { attempt in attempt.stop.map { (stop: $0, file: attempt.sample.file) } }
    guard let (stop, file) = stops.max(by: { $0.stop < $1.stop }) else { return [] }
    // An empty list is a good answer where any number will do.
    if stop.isAtEmptyList, takesAnyNumber { return [] }
    let explanation = stop.explanation
    let message = "the path \(quoted(text)) selects nothing in \(samples.words)"
    let notes = explanation.notes.map { Note($0) } + [Note("the sample is \(file)")]
    return [
      Diagnostic(
        .nothingSelected, message + (explanation.reason.isEmpty ? "" : ": \(explanation.reason)"), at: location,
        notes: notes)
    ]
  }

  private var takesAnyNumber: Bool {
    switch taking {
    case .all, .count, .exists, .join: true
    case .only, .first, .last: false
    }
  }

  private func several(_ attempts: [Attempt]) -> [Diagnostic] {
    guard taking == .only, let attempt = attempts.first(where: { $0.nodes.count > 1 }) else { return [] }
    let message =
      "the path \(quoted(text)) selects \(attempt.nodes.count) values in the sample response, and the output "
      + "\(quoted(output.name)) takes one"
    let notes = [waysToTakeOne(for: output), Note("the sample is \(attempt.sample.file)")]
    return [Diagnostic(.severalSelected, message, at: location, notes: notes)]
  }

  private func otherType(_ attempts: [Attempt]) -> [Diagnostic] {
    for attempt in attempts {
      for node in taken(of: attempt.nodes) {
        guard let misfit = misfit(node) else { continue }
        let message =
          "the path \(quoted(text)) selects \(misfit.words) in the sample response, and the output "
          + "\(quoted(output.name)) is \(wanted.withArticle)"
        let notes = misfit.notes(path: path, output: output) + [Note("the sample is \(attempt.sample.file)")]
        return [Diagnostic(.otherTypeSelected, message, at: location, notes: notes)]
      }
    }
    return []
  }

  /// The values whose type matters.
  private func taken(of nodes: [JSONTree]) -> [JSONTree] {
    switch taking {
    case .only: nodes.count == 1 ? nodes : []
    case .first: Array(nodes.prefix(1))
    case .last: Array(nodes.suffix(1))
    case .all, .join: nodes
    case .count, .exists: []
    }
  }

  /// The type that each value has to become.
  private var wanted: OutputType {
    switch taking {
    case .only, .first, .last: output.each == nil ? output.type : output.type.element ?? output.type
    case .all: output.type.element ?? output.type
    case .join, .count, .exists: .string
    }
  }

  /// The value, or the element of it, that does not become the wanted type.
  private func misfit(_ node: JSONTree) -> Misfit? {
    let misfit: Misfit
    if let element = wanted.element {
      guard let elements = node.elements else { return isCovered(node) ? nil : Misfit(value: node, isElement: false) }
      guard let wrong = elements.first(where: { !fits($0, element) }) else { return nil }
      misfit = Misfit(value: wrong, isElement: true)
    } else {
      if fits(node, wanted) { return nil }
      misfit = Misfit(value: node, isElement: false)
    }
    return isCovered(misfit.value) ? nil : misfit
  }

  private func fits(_ value: JSONTree, _ type: OutputType) -> Bool {
    value.changed(by: output.operations)?.becomes(type) ?? false
  }

  /// Whether a value is a null that something stands in for.
  private func isCovered(_ value: JSONTree) -> Bool {
    guard value == .null else { return false }
    return switch output.whenNull {
    case .value: true
    case .failure: false
    case nil: output.default != nil
    }
  }
}
