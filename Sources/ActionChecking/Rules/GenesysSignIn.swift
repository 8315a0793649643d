import DataActions
import Diagnostics
import GenesysRegions

extension Rule {
  /// GC203 to GC205: a region that is none of Genesys Cloud's, a URL that is not the region's API, and a region that the
  /// call itself would choose.
  static let genesysSignIn = Rule { subject in
    guard case .genesys(let client)? = subject.description.request.signIn else { return [] }
    let location = subject.location("/request/signIn/genesys/region")
    return regions(client.region, in: subject, at: location) + url(client.region, in: subject)
  }

  private static func regions(_ region: Text, in subject: Subject, at location: SourceLocation) -> [Diagnostic] {
    if let literal = region.literal {
      return [unknown(literal, "the region \(quoted(literal))", at: location)].compactMap(\.self)
    }
    guard region.parts.count == 1, case .setting(let name) = region.parts[0] else {
      return [Diagnostic(.openRegion, "the region is neither a text nor a setting", at: location)]
    }
    return subject.environments.all.compactMap { environment in
      guard let value = environment.settings[name] else { return nil }
      let what = "the setting \(quoted(name)) in the environment \(quoted(environment.name)), \(quoted(value)),"
      return unknown(value, what, at: location)
    }
  }

  private static func unknown(_ region: String, _ what: String, at location: SourceLocation) -> Diagnostic? {
    let domains = GenesysRegion.all.map(\.domain)
    if domains.contains(region) { return nil }
    let nearest = domains.first { region.hasSuffix("." + $0) || region == "https://api." + $0 }
    let near = nearest ?? nearestWord(to: region, among: domains)
    let notes = near.map { [Note("the nearest region is \(quoted($0))")] } ?? []
    return Diagnostic(.unknownRegion, "\(what) is no region of Genesys Cloud", at: location, notes: notes)
  }

  private static func url(_ region: Text, in subject: Subject) -> [Diagnostic] {
    let beginning = Text([.literal("https://api.")] + region.parts + [.literal("/")]).parts
    let parts = subject.description.request.url.parts
    if parts.count >= beginning.count, parts.prefix(beginning.count - 1) == beginning.dropLast(),
      case .literal(let end)? = beginning.last, case .literal(let path) = parts[beginning.count - 1],
      path.hasPrefix(end)
    {
      return []
    }
    let message = "the URL is not a path, which begins with '/', of the API of its region"
    return [Diagnostic(.urlOutsideRegion, message, at: subject.location("/request/url"))]
  }
}
