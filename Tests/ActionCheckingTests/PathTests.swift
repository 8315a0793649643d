import ActionChecking
import DataActions
import Diagnostics
import Testing

struct PathTests {
  @Test(arguments: ["address.city", "$.", "", "$..", "$.items[].id", "$[?@.a = 1]", "@.id"])
  func `rejects a path that is no query`(path: String) throws {
    #expect(try findings { $0.outputs[0].path = path } == ["GC155 /outputs/0/path"])
  }

  @Test func `says the column of the path`() throws {
    let result = try checked { $0.outputs[0].path = "$.a[x]" }
    #expect(result.diagnostics.first?.message.contains("column 5") == true)
  }

  @Test(arguments: [
    ("$.items", "$.id", ["GC155 /outputs/0/path"]), ("items[*]", "@.id", ["GC155 /outputs/0/each"]),
    ("$.items[", "id", ["GC155 /outputs/0/each", "GC155 /outputs/0/path"]), ("$.items[*]", "@.id", []),
    ("$.items[*]", "@", []), ("@.items[*]", "@", ["GC155 /outputs/0/each"]),
  ])
  func `reads the path of an array's elements from the element on`(each: String, path: String, found: [String]) throws {
    let actual = try findings {
      $0.outputs[0] = OutputDescription(name: "ids", type: .strings, description: "Ids", each: each, path: path)
    }
    #expect(actual.sorted() == found)
  }

  @Test(arguments: ["$.items[*].id", "$.*", "$[1:3]", "$[:]", "$['a', 'b']", "$..*", "$..['a', 'b']", "$[?@.a][1:]"])
  func `rejects a path that asks for several values where one is wanted`(path: String) throws {
    #expect(try findings { $0.outputs[0].path = path } == ["GC157 /outputs/0/path"])
    #expect(
      try findings {
        $0.outputs[0].path = path; $0.outputs[0].type = .strings
      } == [])
    for take in [Take.first, .last, .join(separator: ", ")] {
      #expect(
        try findings {
          $0.outputs[0].path = path; $0.outputs[0].take = take
        } == [])
    }
    let aligned = try findings {
      let path = "@" + path.dropFirst()
      $0.outputs[0] = OutputDescription(name: "ids", type: .strings, description: "Ids", each: "$.*", path: path)
    }
    #expect(aligned == ["GC157 /outputs/0/path"])
  }

  @Test(arguments: [
    "$.items[?@.id == 1].name", "$..name", "$[0:1]", "$[:1]", "$[-1:]", "$[3:4]", "$[-2:-1]", "$[0::-1]", "$[:-2:-1]",
    "$[5:1]", "$[0:3:3]", "$[::0]", "$[-1:7]", "$..[0]", "$[1:-2:-1]",
  ])
  func `takes a path that can be meant for one value`(path: String) throws {
    #expect(try findings { $0.outputs[0].path = path } == [])
  }

  @Test(arguments: [
    (#"match(@.a, '\\d+')"#, true), ("match(@.a, '[0-9]+')", false), ("search(@.a, '(')", true),
    ("match(@.a, '^a$')", false), ("match(@.a, 'a[$]')", false), ("match(@.a, @.b)", false),
    ("@.a && !(@[?search(@, '*')])", true), ("count(@[?match(@, '*')]) > length(value(@[?match(@, '.')]))", true),
  ])
  func `warns of a regular expression that the standard does not have`(filter: String, isFinding: Bool) throws {
    let found = try findings { $0.outputs[0].path = "$.items[?\(filter)].id" }
    #expect(found == (isFinding ? ["GC158 /outputs/0/path"] : []))
  }
}
