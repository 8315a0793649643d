import GenesysRegions
import JSONText
import Platform
import PlatformStub
import Testing

struct ValueTests {
  @Test func `knows every region by its names and its domain`() {
    #expect(GenesysRegion.all.count == 18)
    for region in GenesysRegion.all {
      for word in [region.name, region.dashedName, region.domain, region.name.uppercased()] {
        #expect(GenesysRegion(word) == region)
      }
    }
    #expect(GenesysRegion("eu-central-1")?.loginHost == "login.mypurecloud.de")
    #expect(GenesysRegion("us_east_2")?.apiHost == "api.use2.us-gov-pure.cloud")
    #expect(GenesysRegion("moon-1") == nil)
  }

  @Test func `takes a client before a token, and the platform's own variables before the tutorial's`() throws {
    let tutorial = ["GENESYS_CLIENT_ID": "a", "GENESYS_CLIENT_SECRET": "b", "GENESYSCLOUD_ACCESS_TOKEN": "t"]
    #expect(try PlatformCredentials(environment: tutorial) == .client(id: "a", secret: "b"))
    let both = tutorial.merging(StubbedPlatform.credentials) { $1 }
    #expect(try PlatformCredentials(environment: both) == .client(id: "id", secret: "secret"))
    #expect(try PlatformCredentials(environment: ["GENESYSCLOUD_ACCESS_TOKEN": "t"]) == .token("t"))
  }

  @Test func `names the variable that is missing`() {
    let missing = { (environment: [String: String]) in
      #expect(throws: MissingCredentials.self) { try PlatformCredentials(environment: environment) }?.variables
    }
    #expect(missing(["GENESYS_CLIENT_ID": "a", "GENESYS_CLIENT_SECRET": ""]) == ["GENESYS_CLIENT_SECRET"])
    #expect(missing([:]) == ["GENESYSCLOUD_OAUTHCLIENT_ID", "GENESYSCLOUD_OAUTHCLIENT_SECRET"])
  }

  @Test(arguments: ["http://api.example.com", "https://", "ftp://127.0.0.1", "https://a@b", "https://a/b", "a b", ""])
  func `sends credentials to no such place`(text: String) {
    #expect(PlatformHosts(baseURL: text) == nil)
  }

  @Test(arguments: ["http://127.0.0.1:8080/", "http://localhost:1", "https://stub.example.com"])
  func `takes one server for everything`(text: String) throws {
    let hosts = try #require(PlatformHosts(baseURL: text))
    #expect(hosts.api == hosts.login && !hosts.api.hasSuffix("/"))
  }

  @Test func `asks a proxy for what is encrypted, but not for hosts that are near`() {
    let terms = NetworkTerms(
      environment: [
        "HTTPS_PROXY": "http://proxy:3128", "https_proxy": "other", "NO_PROXY": ".here.example, near.example",
      ])
    #expect(terms.proxy(for: "https://api.mypurecloud.de/api") == "http://proxy:3128")
    for url in ["http://127.0.0.1:1/", "https://near.example:1/", "https://a.near.example", "https://a.here.example/"] {
      #expect(terms.proxy(for: url) == nil)
    }
    #expect(terms.proxy(for: "https://linear.example/") == "http://proxy:3128")
    #expect(NetworkTerms(environment: ["https_proxy": "", "HTTPS_PROXY": ""]).proxy(for: "https://a.example/") == nil)
  }

  @Test func `shows requests without credentials`() throws {
    let hosts = PlatformHosts(try #require(GenesysRegion("mypurecloud.de")))
    let upload = ScriptUpload(.object([]))
    let signIn = try #require(upload.signIn(.client(id: "the id", secret: "open sesame")))
    #expect(
      signIn.shown(hosts: hosts) == """
        POST https://api.mypurecloud.de/oauth/token
        Accept: application/json
        Content-Type: application/x-www-form-urlencoded

        grant_type=client_credentials&client_id=the%20id&client_secret=[secret]

        """)
    #expect(signIn.bodyText == "grant_type=client_credentials&client_id=the%20id&client_secret=open%20sesame")
    #expect(PlatformRequest.token.shown(hosts: hosts).contains("POST https://login.mypurecloud.de/oauth/token\n"))
  }

  @Test func `keeps a record as it is written`() async throws {
    let kept = Record()
    try await StubbedPlatform.with { platform in
      try await platform.deploy(.sample(), record: kept)
      try await platform.deploy(.sample(revision: 2), record: kept)
      try await platform.call("PUT", "/stub/failures", text: "publish=400")
      await #expect(throws: PlatformFailure.self) { try await platform.deploy(.sample(revision: 3), record: kept) }
    }
    var record = DeploymentRecord()
    let entry = try #require(kept.value)
    #expect(entry.before != nil && entry.unfinished?.step == .publish)
    record.actions["GetUser"] = entry
    record.scripts["B"] = .init(id: "1", description: "h")
    record.scripts["A"] = .init(id: "2", description: "h")
    let read = try DeploymentRecord(record.json)
    #expect(read == record)
    #expect(record.json["scripts"]?.members?.map(\.name) == ["A", "B"])
    let broken = JSONTree.object([.init("actions", .object([.init("A", .object([]))]))])
    let mistake = #expect(throws: NoRecord.self) { try DeploymentRecord(broken) }
    #expect(mistake?.entry == "A")
  }

  @Test(arguments: ["publish", "publish=", "publish=200", "publish=503:0", "publish=503:x", "nothing=503"])
  func `does not take just any words for a failure`(words: String) {
    #expect(SwitchedFailure(words) == nil)
  }
}
