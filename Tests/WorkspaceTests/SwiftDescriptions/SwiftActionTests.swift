import ActionChecking
import DataActions
import Diagnostics
import FoundationEssentials
import JSONText
import SwiftText
import TestSupport
import Testing
import Workspace

/// Whatever a description says, the Swift file that is printed for it says the same.
struct SwiftActionTests {
  @Test func `prints the examples and the golden descriptions so that they read back as they were`() async throws {
    let examples = try Self.files(below: "Examples/Generated") { $0.hasSuffix("/description.json") }
    let goldens = try Self.files(below: "Tests/GenerationTests/Goldens") { $0.hasSuffix(".action.json") }
    #expect(examples.count == 9 && goldens.count >= 10)
    try await Self.expectRoundTrip(try (examples + goldens).map { try Self.description(json: $0) })
  }

  @Test func `prints what only JSON said so far`() async throws {
    try await Self.expectRoundTrip([try Self.description(json: Array(rare.utf8))])
  }

  @Test func `prints random descriptions so that they read back as they were`() async throws {
    let first = UInt64.random(in: 0..<1_000_000_000)
    print("the seeds of the printed descriptions begin at \(first)")
    let trees = (first..<first + 120).flatMap { seed -> [JSONTree] in
      [RandomRequests.json(seed: seed), RandomOutputs.json(seed: seed, words: seed % 2 == 0 ? .short : .long)]
    }
    let sound = trees.compactMap { tree in
      let json = Array(tree.text(.compact).utf8)
      return readDescription(json: json, file: "A.action.json", action: "A").value
    }.filter { check($0, terms: Self.terms).value != nil }.map(\.description)
    #expect(sound.count > 60)
    try await Self.expectRoundTrip(sound)
  }

  /// Expects each description to be what comes of compiling its Swift file.
  private static func expectRoundTrip(_ descriptions: [ActionDescription]) async throws {
    let texts = descriptions.enumerated().map { index, description in
      ("Actions/Action\(index).swift", SwiftAction(action: "Action\(index)", description: description).text)
    }
    try await DescriptionWorkspace.with(Dictionary(uniqueKeysWithValues: texts)) { workspace in
      let read = try await workspace.read()
      #expect(read.actions.count == descriptions.count)
      for action in read.actions {
        let index = try #require(Int(action.source.name.dropFirst("Action".count)))
        let text = String(decoding: action.source.bytes, as: UTF8.self)
        let described = try #require(action.checked.value, "\(action.checked.diagnostics.map(\.message))\n\(text)")
        // As JSON: a number that happens to be whole is the same, whether it was written with a point or without.
        let found = try JSONTree(encoding: described.description).text(.pretty)
        #expect(try found == JSONTree(encoding: descriptions[index]).text(.pretty), "\(text)")
      }
    }
  }

  private static let terms = WorkspaceTerms(
    environments: Environments([
      .init(
        name: "test",
        settings: [
          "crm_base_url": "https://crm.example", "crm_host": "crm.example", "crm_user": "flow",
          "genesyscloud_region": "mypurecloud.de",
        ])
    ]))

  private static func description(json bytes: [UInt8]) throws -> ActionDescription {
    let read = readDescription(json: bytes, file: "A.action.json", action: "A")
    return try #require(read.value, "\(read.diagnostics.map(\.message))").description
  }

  private static func files(below folder: String, where isWanted: (String) -> Bool) throws -> [[UInt8]] {
    let root = "\(TestFolders.root)/\(folder)"
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root).sorted().filter(isWanted)
    return try paths.map { Array(try Data(contentsOf: URL(filePath: "\(root)/\($0)"))) }
  }
}

private let rare = #"""
  {
    "name": "n", "summary": "s",
    "inputs": [
      {"name": "retry", "type": "string", "description": "d", "allowed": ["a", "b"], "example": "a"},
      {"name": "transport", "type": "number", "allowed": [1, 2.5], "required": false},
      {"name": "key", "type": "string", "secret": true}
    ],
    "request": {
      "method": "POST",
      "url": ["https://api.", {"setting": "other_region"}, "/api/v2/users/", {"input": "retry"}],
      "signIn": {"genesys": {
        "region": [{"setting": "other_region"}], "clientID": [{"secret": "other_id"}], "clientSecret": [{"input": "key"}]
      }},
      "signature": {"header": "X-S", "key": [{"secret": "sign_key"}], "encoding": "base64", "prefix": "v1="},
      "body": {"json": {"object": [
        {"name": "b", "value": null}, {"name": "a", "value": [-7, -1.5, true, {"object": []}, [], {"input": "transport"}]},
        {"name": "t", "value": {"text": ["é\"\\", {"input": "retry"}, {"setting": "tenant"}, {"secret": "token"}]}}
      ]}},
      "retry": {"times": 2, "on": ["429", "5xx", "connection"], "idempotencyKey": "Idempotency-Key"},
      "pages": {"by": {"pageNumber": {"parameter": "p", "first": 0}}, "items": "$.entities", "atMost": 3, "pageSize": 25}
    },
    "outputs": [
      {"name": "places", "type": "[string]", "value": [{"input": "retry"}, "x", {"text": ["a", {"input": "retry"}]}]},
      {"name": "place", "type": "object", "value": {"object": [
        {"name": "z", "value": {"input": "retry"}}, {"name": "a", "value": {"object": [{"name": "n", "value": null}]}}
      ]}},
      {"name": "all", "type": "[object]", "value": [{"object": [{"name": "n", "value": {"input": "transport"}}]}]},
      {"name": "fixed", "type": "object", "value": {"object": [{"name": "n", "value": 1}]}},
      {"name": "numbers", "type": "[number]", "value": [1, 2.5]},
      {"name": "ids", "type": "[integer]", "each": "$.entities[*]", "path": "@.id", "default": 0},
      {"name": "names", "type": "[string]", "each": "$.entities[*]", "path": "@.n", "take": "last", "operations": ["trim"],
        "whenMissing": {"value": ""}, "whenNull": "failure"},
      {"name": "others", "type": "[string]", "each": "$.others[*]", "path": "@.n", "default": ""},
      {"name": "object", "type": "object", "path": "$.o", "default": {"a": null, "b": [1, 2.5, "x", {"c": false}]}},
      {"name": "truncated", "type": "boolean", "call": "truncated"}
    ],
    "failureDelivery": "failurePath", "transport": "standard-library"
  }
  """#
