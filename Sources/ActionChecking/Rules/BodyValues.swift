import DataActions
import Diagnostics

extension Rule {
  /// GC150 and GC152: a number of a body that JSON cannot write, and a body that is nested too deep.
  static let bodyValues = Rule { subject in
    guard case .json(let value) = subject.description.request.body else { return [] }
    var findings = BodyPlace.all(in: value).compactMap { place -> Diagnostic? in
      guard case .number(let number) = place.value, !number.isFinite else { return nil }
      return Diagnostic(.unfittingValue, "a number of the body is not finite", at: subject.location(place.pointer))
    }
    let depth = depth(of: value)
    if depth > deepestJSON {
      let message = "the body is nested \(depth) levels deep"
      findings.append(Diagnostic(.nestedTooDeep, message, at: subject.location("/request/body/json")))
    }
    return findings
  }

  /// The levels of arrays and objects.
  static func depth(of value: BodyValue) -> Int {
    switch value {
    case .array(let values): 1 + (values.map(depth).max() ?? 0)
    case .object(let members): 1 + (members.map { depth(of: $0.value) }.max() ?? 0)
    default: 0
    }
  }
}
