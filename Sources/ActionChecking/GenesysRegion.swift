/// The regions of Genesys Cloud, by the domain that hosts are made of: `api.` before it is the API's, `login.` the token
/// server's.
enum GenesysRegion {
  /// The domains that the platform's own SDK knows.
  static let domains = [
    "mypurecloud.com", "mypurecloud.ie", "mypurecloud.com.au", "mypurecloud.jp", "mypurecloud.de", "usw2.pure.cloud",
    "cac1.pure.cloud", "apne2.pure.cloud", "euw2.pure.cloud", "aps1.pure.cloud", "use2.us-gov-pure.cloud",
    "sae1.pure.cloud", "mec1.pure.cloud", "apne3.pure.cloud", "euc2.pure.cloud", "mxc1.pure.cloud", "apse1.pure.cloud",
    "edee1.eusc-pure.cloud",
  ]
}
