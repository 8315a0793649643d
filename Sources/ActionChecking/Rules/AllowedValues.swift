import DataActions
import Diagnostics

extension Rule {
  /// GC151: allowed values that leave nothing, stand twice or leave the example out.
  static let allowedValues = Rule { subject in
    subject.description.inputs.enumerated().flatMap { index, input -> [Diagnostic] in
      guard let allowed = input.allowed else { return [] }
      let pointer = "/inputs/\(index)"
      let name = "the input \(quoted(input.name))"
      var findings: [Diagnostic] = []
      if allowed.isEmpty {
        let message = "no value is allowed for \(name)"
        findings.append(Diagnostic(.contradictingAllowed, message, at: subject.location(pointer + "/allowed")))
      } else if let example = input.example, !allowed.contains(example) {
        let message = "the example of \(name) is not among its allowed values"
        findings.append(Diagnostic(.contradictingAllowed, message, at: subject.location(pointer + "/example")))
      }
      var seen: Set<JSONValue> = []
      for (place, value) in allowed.enumerated() where !seen.insert(value).inserted {
        let location = subject.location("\(pointer)/allowed/\(place)")
        findings.append(Diagnostic(.contradictingAllowed, "a value is allowed twice for \(name)", at: location))
      }
      return findings
    }
  }
}
