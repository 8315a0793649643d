import CurlCommands
import Diagnostics
import JSONText
import SwiftText
import TestSupport
import Testing

/// Whatever a credential is, and wherever in a command it stands, nothing that is written or said has it.
struct CurlSecrecyTests {
  @Test func `repeats no credential, in whatever place it stands`() throws {
    let first = UInt64.random(in: 0..<1_000_000_000)
    print("the seeds of the credentials begin at \(first)")
    for seed in first..<first + 25 {
      for (place, command) in Self.places {
        var generator = SeededGenerator(seed: seed)
        let credential = Self.credential(using: &generator)
        try Self.expectNoTrace(of: credential, in: command(credential), place)
      }
    }
  }

  @Test func `repeats none in what is wrong with a command either`() throws {
    var generator = SeededGenerator(seed: 7)
    let credential = Self.credential(using: &generator)
    let broken = [
      "curl -H Authorization: Bearer \(credential) https://a.example", "curl --tokn=\(credential) https://a.example",
      "curl https://a.example -u me:\(credential) '", "curl -u me:\(credential)",
      "curl -H \(credential) https://a.example",
      "curl -X \(credential) https://a.example",
      "curl -H 'Content-Type: application/json' -d '{\(credential)' https://a.example",
      "curl https://me:\(credential)@a b", "curl ftp://me:\(credential)@a.example",
      "curl --\(credential) https://a.example",
      "curl -\(credential) https://a.example", "curl https://a.example/?token=a&key=\(credential)",
      "curl https://a.example -H 'Authorization: Bearer \(credential)é\u{1}'", "\(credential)",
      "curl -b \(credential) x.example",
      "curl 'https://a.example?x=1&token=\(credential)&key=\(credential)x'",
      "curl -x http://u:\(credential)@p https://a.example",
    ]
    for command in broken { try Self.expectNoTrace(of: credential, in: command, command) }
  }

  @Test func `repeats no token that is known by its form, where nothing else says what it is`() throws {
    var generator = SeededGenerator(seed: UInt64.random(in: 0..<1_000_000_000))
    for _ in 0..<25 {
      let token =
        "ghp_" + Self.credential(using: &generator).filter { $0.isLetter || $0.isNumber }
        + String(repeating: "0a", count: 18)
      let commands = [
        "curl https://a.example --json '{\"a\": [\"\(token)\"]}'", "curl 'https://a.example/?\(token)'",
        "curl 'https://a.example/?a=\(token)'", "curl https://a.example/hooks/\(token)/x",
        "curl https://a.example -d \(token)=1",
        "curl https://a.example -d a=\(token)", "curl https://a.example -d \(token)",
        "curl https://a.example -H 'X-A: \(token)'",
        "curl https://a.example -H 'Content-Type: text/plain' -d 'see \(token).'", "curl https://a.example -A \(token)",
      ]
      for command in commands { try Self.expectNoTrace(of: token, in: command, command) }
    }
  }

  private static func expectNoTrace(of credential: String, in command: String, _ place: String) throws {
    var texts = CurlText.complaints(command).flatMap { [$0.message] + $0.notes.map(\.message) }
    if let action = CurlAction.read(command, file: "c").value {
      texts += action.secrets.flatMap { [$0.name, $0.what] }
      texts.append(SwiftAction(action: "A", description: CurlText.description(action)).text)
      texts.append(try JSONTree(encoding: action.request).text(.pretty))
    }
    for text in texts {
      #expect(!text.contains(credential), "\(place): \(text)")
      // Nor most of it.
      #expect(!text.contains(credential.dropFirst(2).dropLast(2)), "\(place): \(text)")
    }
  }

  /// Of letters and digits, and of what may stand in any of the places without being encoded.
  private static func credential(using generator: inout SeededGenerator) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + "-_.~")
    let length = Int.random(in: 12...60, using: &generator)
    let middle = (0..<length).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] }
    return "Q" + String(middle) + "7z"
  }

  /// The places of a credential, each with a command around it.
  private static let places: [(String, @Sendable (String) -> String)] = [
    ("bearer", { "curl https://a.example -H 'Authorization: Bearer \($0)'" }),
    ("basic", { "curl https://a.example -H 'Authorization: Basic \($0)'" }),
    ("other", { "curl https://a.example -H 'Authorization: \($0) \($0)'" }),
    ("oauth2", { "curl https://a.example --oauth2-bearer \($0)" }),
    ("user", { "curl https://a.example -u '\($0):x'" }), ("password", { "curl https://a.example -uuser:\($0)" }),
    ("only user", { "curl https://a.example -u \($0)" }), ("stripe", { "curl https://a.example -u \($0):" }),
    ("URL", { "curl https://me:\($0)@a.example/x" }), ("URL's user", { "curl https://\($0)@a.example/x" }),
    ("API key", { "curl https://a.example -H 'X-Api-Key: \($0)'" }),
    ("two keys", { "curl https://a.example -u a:b -H 'apikey: \($0)' -H 'X-Auth: Token \($0)'" }),
    ("query", { "curl 'https://a.example/?a=1&api_key=\($0)'" }), ("sig", { "curl 'https://a.example/?sig=\($0)'" }),
    ("get", { "curl -G https://a.example -d access_token=\($0)" }),
    ("url-query", { "curl https://a.example --url-query token=\($0)" }),
    ("cookie", { "curl https://a.example -b 'session=\($0)'" }),
    ("cookie header", { "curl https://a.example -H 'Cookie: a=1; b=\($0)'" }),
    ("form", { "curl https://a.example -d user=me -d password=\($0)" }),
    ("urlencoded", { "curl https://a.example --data-urlencode 'client_secret=\($0)'" }),
    ("JSON", { "curl https://a.example --json '{\"a\": [{\"accessToken\": \"\($0)\"}]}'" }),
    ("JSON twice", { "curl https://a.example -H 'X-Token: \($0)' --json '{\"a\": \"\($0)\"}'" }),
    ("XML", { "curl https://a.example -H 'Content-Type: text/xml' -d '<a:Password x=\"1\">\($0)</a:Password>'" }),
    ("text", { "curl https://a.example -H 'Content-Type: text/plain' -d 'login me, password: \($0)'" }),
    ("attribute", { "curl https://a.example -H 'Content-Type: application/xml' -d '<a token=\"\($0)\"/>'" }),
    ("fragment", { "curl 'https://a.example/#access_token=\($0)'" }),
    ("file", { "curl https://a.example -K \($0)" }), ("proxy", { "curl https://a.example -x http://me:\($0)@p" }),
    ("shell", { "TOKEN=\($0) curl https://a.example | grep \($0) > \($0)" }),
  ]
}
