import FoundationEssentials
import JSONText
import NativeActions
import ScriptRunner

/// What differs between the request that a native action renders and the one that the script sent.
struct RequestComparison {
  let native: NativeAction
  let request: NativeSimulation.RenderedRequest
  let script: [RecordedRequest]

  /// The first difference, in words; nil where both say the same.
  ///
  /// The two may encode differently what need not be encoded, so that decoded texts are compared. A script that sent
  /// nothing refused its inputs.
  var fault: String? {
    guard let sent = script.last else { return "the script sends nothing and the native action does" }
    if sent.method != request.method { return "the methods are \(sent.method) and \(request.method)" }
    let url = native.integration == .genesysCloud ? sent.target : sent.url
    if decoded(url) != decoded(request.url) { return "the URLs are \(url) and \(request.url)" }
    for header in request.headers where header.name.lowercased() != "authorization" {
      let own = sent.headers.first { $0.name.lowercased() == header.name.lowercased() }?.value
      if own != header.template.trimmed { return "the headers '\(header.name)' differ" }
    }
    return bodyFault(sent)
  }

  private func bodyFault(_ sent: RecordedRequest) -> String? {
    guard case .text(let text) = sent.body else { return "the script's body is no text" }
    let body = request.body ?? ""
    if let own = try? LocatedJSON(parsing: Array(text.utf8)).tree,
      let other = try? LocatedJSON(parsing: Array(body.utf8)).tree
    {
      return own.isSameJSON(as: other) ? nil : "the bodies are \(text) and \(body)"
    }
    return decoded(text) == decoded(body) ? nil : "the bodies are \(text) and \(body)"
  }

  private func decoded(_ text: String) -> String { PercentEncoding.decoded(text) }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text.drop { $0 == " " || $0 == "\t" })
  }
}
