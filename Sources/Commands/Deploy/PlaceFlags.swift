import ActionChecking
import ArgumentParser
import Diagnostics
import GenesysRegions
import Platform
import Workspace

/// Which organisation, environment and integration a deployment goes to.
struct PlaceFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The region: mypurecloud.de, eu_central_1 or eu-central-1; that of the environment, or GENESYSCLOUD_REGION, "
        + "unless said.", valueName: "region"))
  var region: String?

  @Option(help: ArgumentHelp("The one server that is everything, such as gcgen platform-stub.", valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "The environment of gcgen.yaml whose settings are used; the record of what is deployed has its name.",
      valueName: "name"))
  var env: String?

  @Option(
    help: ArgumentHelp(
      "The integration's name; the recorded one, or the only one of the right type, unless said.", valueName: "name"))
  var integration: String?

  func validate() throws {
    if region != nil, baseURL != nil { throw ValidationError("--region and --base-url exclude each other") }
  }

  /// The place that is meant; a usage error where it is none.
  func destination(_ settings: Settings, _ process: [String: String]) throws -> Destination {
    let environment = try settings.environment(named: env)
    let hosts = try hosts(environment, process)
    let name = env ?? Destination.defaultName
    // What a stub has is gone with it, and the organisation knows nothing of it.
    return Destination(
      hosts: hosts, environment: environment, recordName: hosts.areOfThisMachine ? "\(name).local" : name)
  }

  private func hosts(_ environment: Environments.Environment?, _ process: [String: String]) throws -> PlatformHosts {
    if let baseURL {
      guard let hosts = PlatformHosts(baseURL: baseURL) else {
        throw ValidationError(
          "--base-url '\(baseURL)' is not of the form 'https://host' (or 'http://127.0.0.1:port' on this machine)")
      }
      return hosts
    }
    let variable = "GENESYSCLOUD_REGION"
    let words = [region, environment?.settings[variable.lowercased()], process[variable]]
    guard let word = words.compactMap(\.self).first(where: { !$0.isEmpty }) else {
      throw ValidationError("which region? --region, or \(variable), says it")
    }
    guard let region = GenesysRegion(word) else {
      let all = GenesysRegion.all.flatMap { [$0.domain, $0.dashedName] }
      let near = nearestWord(to: word, among: all).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("'\(word)' is no region of Genesys Cloud\(near)")
    }
    return PlatformHosts(region)
  }
}

/// Where a deployment goes.
struct Destination {
  /// The servers.
  let hosts: PlatformHosts
  /// The environment whose settings are used; nil for the first one.
  let environment: Environments.Environment?
  /// What the record is named for.
  let recordName: String

  /// The record's name where no environment is said.
  static let defaultName = "default"
}
