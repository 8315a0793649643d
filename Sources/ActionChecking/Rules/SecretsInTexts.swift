import DataActions
import Diagnostics

extension Rule {
  /// GC122: a secret, or an input that is one, in a query parameter, in the text of a failure or in an output; the URLs'
  /// own are found with them.
  static let secretsInTexts = Rule { subject in
    let texts = subject.texts.flatMap { placed in
      placed.text.parts.enumerated().compactMap { index, part -> Diagnostic? in
        guard let secret = subject.secret(part), let place = place(of: placed.position) else { return nil }
        let message = "the \(secret) stands in \(place)"
        return Diagnostic(.secretInText, message, at: subject.location(placed.pointer(ofPart: index)))
      }
    }
    return texts + inOutputs(subject)
  }

  /// Inputs that keep their own type in an output.
  private static func inOutputs(_ subject: Subject) -> [Diagnostic] {
    subject.description.outputs.enumerated().flatMap { index, output in
      (output.value.map { BodyPlace.all(in: $0, at: "/outputs/\(index)/value") } ?? []).compactMap { place in
        guard case .input(let name) = place.value, let secret = subject.secret(.input(name)),
          let words = Self.place(of: .output(name: output.name))
        else { return nil }
        let location = subject.location(place.pointer + "/input")
        return Diagnostic(.secretInText, "the \(secret) stands in \(words)", at: location)
      }
    }
  }

  private static func place(of position: PlacedText.Position) -> String? {
    switch position {
    case .query(let name): "the query parameter \(quoted(name)), and URLs end in logs"
    case .failure: "the text of a failure, which ends in logs"
    case .output(let name): "the output \(quoted(name)), which ends in the flow and its logs"
    case .url, .header, .form, .body, .signIn: nil
    }
  }
}
