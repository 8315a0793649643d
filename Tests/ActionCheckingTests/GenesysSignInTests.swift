import ActionChecking
import DataActions
import Diagnostics
import Testing

struct GenesysSignInTests {
  private static let setting = Text([.setting("genesyscloud_region")])

  private func result(
    region: Text = setting, url: Text? = nil, in regions: String...
  ) throws -> Checked<CheckedAction> {
    let environments = regions.enumerated().map {
      Environments.Environment(name: "e\($0.offset)", settings: ["genesyscloud_region": $0.element])
    }
    return try checked(environments: Environments(environments)) {
      let path = [TextPart.literal("/api/v2/users/"), .input("who")]
      $0.request.url = url ?? Text([.literal("https://api.")] + region.parts + path)
      $0.request.signIn = .genesys(
        GenesysCredentials(region: region, clientID: Text([.secret("id")]), clientSecret: Text([.secret("key")])))
    }
  }

  @Test(arguments: ["mypurecloud.com", "mypurecloud.de", "euw2.pure.cloud", "use2.us-gov-pure.cloud"])
  func `takes the domain of a region`(_ region: String) throws {
    #expect(try result(in: region).diagnostics == [])
    #expect(try result(region: Text([.literal(region)])).diagnostics == [])
  }

  @Test(arguments: [
    ("mypurecloud.dee", "mypurecloud.de"), ("https://api.mypurecloud.ie", "mypurecloud.ie"),
    ("api.euc2.pure.cloud", "euc2.pure.cloud"), ("usw3.pure.cloud", "usw2.pure.cloud"),
  ])
  func `names the nearest region in the place of an unknown one`(_ region: String, nearest: String) throws {
    let found = try result(in: "mypurecloud.de", region).diagnostics.filter { $0.code == .unknownRegion }
    #expect(found.count == 1)
    #expect(found.first?.notes.first?.message == "the nearest region is '\(nearest)'")
    #expect(found.first?.message.contains("'e1'") == true)
  }

  @Test func `says of a region that is none`() throws {
    let found = try result(in: "eu-central-1").diagnostics
    #expect(found.map(\.code) == [.unknownRegion])
  }

  @Test func `lets no input choose the region`() throws {
    let codes = try result(region: Text([.input("who")])).diagnostics.map(\.code)
    #expect(codes.contains(.openRegion))
    #expect(codes.contains(.valueInHost))
  }

  @Test(arguments: [
    Text([.literal("https://api.example.com/api/v2/users/"), .input("who")]),
    Text([.literal("https://api."), .setting("genesyscloud_region"), .literal("api/v2/users/"), .input("who")]),
    Text([.literal("https://api."), .setting("genesyscloud_region"), .literal(".example.com/"), .input("who")]),
    Text([.literal("https://api."), .setting("genesyscloud_region"), .input("who")]),
  ])
  func `sends the token nowhere but to the region's API`(_ url: Text) throws {
    #expect(try result(url: url, in: "mypurecloud.de").diagnostics.map(\.code).contains(.urlOutsideRegion))
  }
}
