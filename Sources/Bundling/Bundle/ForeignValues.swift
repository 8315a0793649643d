import ActionChecking
import DataActions
package import Diagnostics
package import Generation

/// GC403 and GC404: what would make an action call this machine where it runs, or what belongs to another environment.
package func foreignValues(of action: GeneratedAction, for order: BundleOrder) -> [Diagnostic] {
  action.checked.description.request.texts.flatMap { text in
    let location = action.checked.location(of: text.pointer)
    let literal = text.text.parts.map { if case .literal(let text) = $0 { text } else { "\u{0}" } }.joined()
    return localAddresses(of: text, literal: literal, order).map { Diagnostic(.localAddress, $0, at: location) }
      + othersValues(in: literal, order).map { Diagnostic(.otherEnvironment, "\(text.what) \($0)", at: location) }
  }
}

private func localAddresses(
  of text: RequestDescription.PlacedText, literal: String, _ order: BundleOrder
) -> [String] {
  let own = localHost(in: literal).map { ["\(text.what) calls '\($0)'"] } ?? []
  return own
    + text.text.parts.compactMap { part in
      guard case .setting(let name) = part, let environment = order.environment,
        let host = environment.settings[name].flatMap(localHost)
      else { return nil }
      return "the setting '\(name)' calls '\(host)' in the environment '\(environment.name)'"
    }
}

/// The name of this machine that a text has as a URL's host; nil where it has none.
private func localHost(in text: String) -> String? {
  let lower = text.lowercased()
  return ["localhost", "127.0.0.1", "[::1]", "0.0.0.0"].first { host in
    ["http://", "https://"].contains { lower.contains($0 + host) }
  }
}

private func othersValues(in literal: String, _ order: BundleOrder) -> [String] {
  guard let own = order.environment else { return [] }
  let here = Set(own.settings.values)
  return order.environments.all.filter { $0.name != own.name }.flatMap { other in
    other.settings.sorted { $0.key < $1.key }.compactMap { setting, value in
      // A short value, such as a language, is in many texts by chance.
      guard value.count >= 8, !here.contains(value), literal.contains(value) else { return nil }
      return "has the value of the setting '\(setting)' in the environment '\(other.name)'"
    }
  }
}
