import DataActions
import Diagnostics

extension Rule {
  /// GC143, GC147 and GC250: an `Accept` that is not JSON, a `Content-Type` that is not the body's, and a raw body whose
  /// media type is none.
  static let mediaTypes = Rule { subject in
    if case .raw(let raw) = subject.description.request.body, !HeaderSyntax.isMediaType(raw.contentType) {
      let message = "\(quoted(raw.contentType)) is no media type"
      return [Diagnostic(.illegalMediaType, message, at: subject.location("/request/body/raw/contentType"))]
    }
    return subject.description.request.headers.enumerated().compactMap { index, header in
      guard let text = header.value.literal else { return nil }
      let location = subject.location("/request/headers/\(index)/value")
      switch header.name.lowercased() {
      case "accept": return accept(text, at: location)
      case "content-type": return contentType(text, of: subject.description.request.body, at: location)
      default: return nil
      }
    }
  }

  /// The platform takes no other answer than JSON.
  private static func accept(_ text: String, at location: SourceLocation) -> Diagnostic? {
    let ranges = text.split(separator: ",", omittingEmptySubsequences: false)
    if ranges.allSatisfy({ isJSON(essence(of: $0)) }) { return nil }
    return Diagnostic(
      .acceptNotJSON, "the header 'Accept' asks for \(quoted(text)), which is not only JSON", at: location)
  }

  private static func contentType(
    _ text: String, of body: BodyDescription?, at location: SourceLocation
  ) -> Diagnostic? {
    let type = essence(of: Substring(text))
    switch body {
    case .json where !isJSON(type):
      return Diagnostic(
        .contradictingContentType, "the body is JSON, and 'Content-Type' is \(quoted(text))", at: location)
    case .form where type != "application/x-www-form-urlencoded":
      return Diagnostic(
        .contradictingContentType, "the body is a form, and 'Content-Type' is \(quoted(text))", at: location)
    case .text where !type.hasPrefix("text/"):
      return Diagnostic(
        .contradictingContentType, "the body is plain text, and 'Content-Type' is \(quoted(text))", at: location)
    case .raw(let raw) where type != essence(of: Substring(raw.contentType)):
      return Diagnostic(
        .contradictingContentType,
        "the body is \(quoted(raw.contentType)), and 'Content-Type' is \(quoted(text))", at: location)
    case .json, .form, .text, .raw, nil: return nil
    }
  }

  private static func essence(of type: Substring) -> String {
    let type = type.prefix { $0 != ";" }
    return type.split { $0 == " " || $0 == "\t" }.joined(separator: " ").lowercased()
  }

  /// `application/json`, `text/json`, and every type whose suffix is `+json` (RFC 6839).
  private static func isJSON(_ type: String) -> Bool {
    let halves = type.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, halves.allSatisfy({ HeaderSyntax.isName(String($0)) }) else { return false }
    return halves[1] == "json" || halves[1].hasSuffix("+json")
  }
}
