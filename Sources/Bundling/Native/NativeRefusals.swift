import ActionChecking
import DataActions

extension NativeTranslation {
  /// Complains of all that only code can do, apart from what outputs ask for.
  mutating func refuseWhatNeedsCode(hooks: Bool, canonicalText: String) {
    if action.description.failureDelivery == .data {
      refuse(
        "failures reach the flow as data, and a native action that fails has no outputs", at: "/failureDelivery",
        otherwise: "'let failureDelivery = FailureDelivery.failurePath' lets them take the flow's failure path")
    }
    if SettingMark.occurs(in: canonicalText) {
      refuse("a private character of Unicode, which stands for something else here", at: "")
    }
    if hooks { refuse("the action has hooks, which are Python", at: "") }
    if description.retry != nil { refuse("retries, and the platform sends a request once", at: "/request/retry") }
    if description.redirects != nil { refuse("redirects that are followed to named hosts", at: "/request/redirects") }
    if description.pages != nil { refuse("pages, and the platform sends one request", at: "/request/pages") }
    if description.signature != nil {
      refuse("a signature of the body, for which templates have no function", at: "/request/signature")
    }
    if case .clientCredentials = description.signIn {
      refuse("a token of another server, which takes a custom authentication action of its own", at: "/request/signIn")
    }
    if description.method == .get, description.body != nil {
      refuse("a body in a GET, which the platform does not send", at: "/request/body")
    }
    if let failure = action.description.failures.first {
      warn("the flow gets the platform's own text of a failure, and not '\(failure.message.words)'", at: "/failures/0")
    }
  }
}

extension Text {
  /// The text as a person would read it, with the names of what is filled in.
  fileprivate var words: String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .input(let name), .setting(let name), .secret(let name): "{\(name)}"
      }
    }.joined()
  }
}
