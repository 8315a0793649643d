/// A region of Genesys Cloud, by the domain that hosts are made of.
package struct GenesysRegion: Hashable, Sendable {
  /// The name that the platform's SDK has for it: `eu_central_1`.
  package let name: String
  /// `mypurecloud.de`.
  package let domain: String

  /// The host of the API.
  package var apiHost: String { "api.\(domain)" }
  /// The host that gives tokens.
  package var loginHost: String { "login.\(domain)" }
  /// The name as AWS writes it: `eu-central-1`.
  package var dashedName: String { name.replacing("_", with: "-") }

  /// The region that a word names: the SDK's name, that of AWS, or the domain.
  package init?(_ word: String) {
    let word = word.lowercased()
    guard let region = Self.all.first(where: { [$0.name, $0.dashedName, $0.domain].contains(word) }) else { return nil }
    self = region
  }

  private init(_ name: String, _ domain: String) {
    self.name = name
    self.domain = domain
  }

  /// The regions that the platform's own SDK knows, the default first.
  package static let all: [GenesysRegion] = [
    .init("us_east_1", "mypurecloud.com"), .init("eu_west_1", "mypurecloud.ie"),
    .init("ap_southeast_2", "mypurecloud.com.au"), .init("ap_northeast_1", "mypurecloud.jp"),
    .init("eu_central_1", "mypurecloud.de"), .init("us_west_2", "usw2.pure.cloud"),
    .init("ca_central_1", "cac1.pure.cloud"), .init("ap_northeast_2", "apne2.pure.cloud"),
    .init("eu_west_2", "euw2.pure.cloud"), .init("ap_south_1", "aps1.pure.cloud"),
    // FedRAMP.
    .init("us_east_2", "use2.us-gov-pure.cloud"),
    .init("sa_east_1", "sae1.pure.cloud"), .init("me_central_1", "mec1.pure.cloud"),
    .init("ap_northeast_3", "apne3.pure.cloud"), .init("eu_central_2", "euc2.pure.cloud"),
    .init("mx_central_1", "mxc1.pure.cloud"), .init("ap_southeast_1", "apse1.pure.cloud"),
    .init("eusc_de_east_1", "edee1.eusc-pure.cloud"),
  ]
}
