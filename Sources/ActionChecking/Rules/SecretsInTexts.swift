import DataActions
import Diagnostics

extension Rule {
  /// GC122: a secret in a query parameter, in the text of a failure or in an output; the URL's own are found with it.
  static let secretsInTexts = Rule { subject in
    subject.texts.flatMap { placed in
      placed.text.parts.enumerated().compactMap { index, part -> Diagnostic? in
        guard case .secret(let name) = part, let place = place(of: placed.position) else { return nil }
        let message = "the secret \(quoted(name)) stands in \(place)"
        return Diagnostic(.secretInText, message, at: subject.location(placed.pointer(ofPart: index)))
      }
    }
  }

  private static func place(of position: PlacedText.Position) -> String? {
    switch position {
    case .query(let name): "the query parameter \(quoted(name)), and URLs end in logs"
    case .failure: "the text of a failure, which ends in logs"
    case .output(let name): "the output \(quoted(name)), which ends in the flow and its logs"
    case .tokenURL: "the URL of the token server, which ends in logs"
    case .url, .header, .form, .body, .credential: nil
    }
  }
}
