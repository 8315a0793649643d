import DataActions
import Diagnostics

extension Rule {
  /// GC113: two inputs, outputs, headers or members of one JSON object with the same name.
  ///
  /// Names of inputs, outputs and headers are the same in any letter case; a query parameter and a form field may stand
  /// there more than once.
  static let duplicates = Rule { subject in
    let description = subject.description
    var findings =
      repeated("input", description.inputs.map(\.name), at: "/inputs", in: subject)
      + repeated("output", description.outputs.map(\.name), at: "/outputs", in: subject)
      + repeated("header", description.request.headers.map(\.name), at: "/request/headers", in: subject)
    if case .json(let value) = description.request.body {
      for place in BodyPlace.all(in: value) {
        guard case .object(let members) = place.value else { continue }
        let names = members.map(\.name)
        findings += repeated("member", names, at: place.pointer + "/object", in: subject, key: { $0 })
      }
    }
    return findings
  }

  private static func repeated(
    _ kind: String, _ names: [String], at pointer: String, in subject: Subject,
    key: (String) -> String = { $0.lowercased() }
  ) -> [Diagnostic] {
    var first: [String: Int] = [:]
    return names.enumerated().compactMap { index, name in
      guard let earlier = first[key(name)] else {
        first[key(name)] = index
        return nil
      }
      let message =
        names[earlier] == name
        ? "the \(kind) \(quoted(name)) is declared twice"
        : "the \(kind) \(quoted(name)) differs from \(quoted(names[earlier])) only by letter case"
      let note = Note("first declared here", at: subject.location("\(pointer)/\(earlier)/name"))
      return Diagnostic(.duplicateName, message, at: subject.location("\(pointer)/\(index)/name"), notes: [note])
    }
  }
}
