import DataActions
import Diagnostics

extension Rule {
  /// GC165 and GC166: a setting without a value in an environment, or with one that does not fit where it stands.
  ///
  /// GC134, a warning, where an environment's value makes the URL one of `http://`.
  static let settings = Rule { subject in
    missing(subject)
      + subject.environments.all.flatMap { environment in
        urls(subject).flatMap { url($0.text, at: subject.location($0.pointer), in: environment) }
          + headers(subject, in: environment)
      }
  }

  private static func missing(_ subject: Subject) -> [Diagnostic] {
    var seen: Set<String> = []
    return subject.settingUses.compactMap { use in
      guard seen.insert(use.name).inserted else { return nil }
      let lacking = subject.environments.all.filter { $0.settings[use.name] == nil }.map { quoted($0.name) }
      if lacking.isEmpty { return nil }
      let places = lacking.count == 1 ? "environment" : "environments"
      let message = "the setting \(quoted(use.name)) has no value in the \(places) \(lacking.joined(separator: ", "))"
      return Diagnostic(.settingWithoutValue, message, at: subject.location(use.pointer))
    }
  }

  private static func urls(_ subject: Subject) -> [(text: Text, pointer: String)] {
    let tokenURLs = SignInText.all(in: subject.description.request).filter { $0.purpose == .tokenURL }
    return [(subject.description.request.url, "/request/url")] + tokenURLs.map { ($0.text, $0.pointer) }
  }

  private static func url(
    _ url: Text, at location: SourceLocation, in environment: Environments.Environment
  ) -> [Diagnostic] {
    if case .setting(let name)? = url.parts.first {
      guard let value = environment.settings[name] else { return [] }
      let what = "the setting \(quoted(name)) in the environment \(quoted(environment.name))"
      if let fault = BaseURL.fault(in: value) {
        return [Diagnostic(.unfittingSetting, "\(what) is no base URL: it \(fault)", at: location)]
      }
      if BaseURL.isEncrypted(value) { return [] }
      return [Diagnostic(.insecureURL, "\(what) makes a URL that is not encrypted", at: location)]
    }
    guard let host = host(of: url, in: environment), let fault = URLHost.fault(in: host, isWhole: true) else {
      return []
    }
    let message = "the settings of the environment \(quoted(environment.name)) make a host that \(fault)"
    return [Diagnostic(.unfittingSetting, message, at: location)]
  }

  /// The host with the environment's values; nil where no setting stands in it or one has no value.
  private static func host(of url: Text, in environment: Environments.Environment) -> String? {
    var host = ""
    var hasSetting = false
    let pieces = URLPiece.pieces(of: url)
    let afterScheme = (pieces.firstIndex { $0.scalar == "/" } ?? 0) + 2
    for piece in pieces.dropFirst(afterScheme) {
      if let scalar = piece.scalar {
        if URLSplitter.endsHost(scalar) { break }
        host.unicodeScalars.append(scalar)
      } else if case .setting(let name) = piece.content, let value = environment.settings[name] {
        hasSetting = true
        host += value
      } else {
        return nil
      }
    }
    return hasSetting ? host : nil
  }

  private static func headers(_ subject: Subject, in environment: Environments.Environment) -> [Diagnostic] {
    subject.description.request.headers.enumerated().flatMap { index, header in
      header.value.parts.enumerated().compactMap { part, content -> Diagnostic? in
        guard case .setting(let name) = content, let value = environment.settings[name],
          let fault = HeaderSyntax.fault(
            in: value, isFirst: part == 0, isLast: part == header.value.parts.count - 1)
        else { return nil }
        let message = "the setting \(quoted(name)) in the environment \(quoted(environment.name)) \(fault)"
        let location = subject.location("/request/headers/\(index)/value/\(part)")
        return Diagnostic(.unfittingSetting, message, at: location)
      }
    }
  }
}
