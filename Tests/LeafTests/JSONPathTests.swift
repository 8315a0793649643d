import FoundationEssentials
import JSONPath
import JSONText
import TestSupport
import Testing

struct JSONPathTests {
  @Test(arguments: [
    ("$", [JSONPath.Step]()), ("$.a", [.name("a")]), ("$.a.b_1", [.name("a"), .name("b_1")]),
    ("$['a']", [.name("a")]),
    ("$[\"a\"]", [.name("a")]), ("$[0][-1]", [.index(0), .index(-1)]), ("$ .a [ 'b' ]", [.name("a"), .name("b")]),
    ("$.é", [.name("é")]), ("$.\u{1F600}", [.name("\u{1F600}")]), ("$['']", [.name("")]),
    ("$['\\'\"']", [.name("'\"")]),
    ("$[\"\\\"'\"]", [.name("\"'")]), ("$['\\u00e9\\uD83D\\uDE00\\n']", [.name("é\u{1F600}\n")]),
    ("$[9007199254740991]", [.index(9_007_199_254_740_991)]), ("$\n\t\r.a", [.name("a")]),
  ])
  func `reads names and indexes`(text: String, steps: [JSONPath.Step]) throws {
    #expect(try JSONPath(parsing: text).singularSteps == steps)
  }

  @Test(arguments: [
    ("$ [ * ] ..[ 'a' ,1]", "$[*]..['a', 1]"), ("$.*..*..[*]", "$[*]..*..*"), ("$[\"a b\"]['c']", "$['a b'].c"),
    ("$[ 1 : 2 : 1 , :: , -1:: -1 ]", "$[1:2, :, -1::-1]"), ("$..a[0:]", "$..a[0:]"),
    ("$[?(@.a)]", "$[?@.a]"), ("$[? @.a==1&&@.b||!@ .c ]", "$[?@.a == 1 && @.b || !@.c]"),
    ("$[?(@.a||@.b)&&!(@.c<-1.5E+3)]", "$[?(@.a || @.b) && !(@.c < -1.5E+3)]"),
    ("$[?((@.a))||(@.b||@.c)]", "$[?@.a || (@.b || @.c)]"), ("$[?!( !@.a )]", "$[?!(!@.a)]"),
    ("$[?count( @.* )>=length('it\\'s'),'x']", "$[?count(@[*]) >= length('it\\'s'), 'x']"),
    ("$[?match(@.a,\"b\")&&search( value($..a) , @.p )]", "$[?match(@.a, 'b') && search(value($..a), @.p)]"),
    ("$[?@[?@.a==null][0]]", "$[?@[?@.a == null][0]]"), ("$[?true!=false]", "$[?true != false]"),
    ("$[?@['\\u0001']==-0]", "$[?@['\\u0001'] == -0]"), ("$[?length(length(@))==0]", "$[?length(length(@)) == 0]"),
  ])
  func `reads every construct, and writes it in one way`(text: String, canonical: String) throws {
    #expect(try JSONPath(parsing: text).description == canonical)
  }

  @Test func `reads a query from the element on where it has to begin there`() throws {
    #expect(try JSONPath(parsing: "@.a[?$.b == @]", root: .current).description == "@.a[?$.b == @]")
    #expect(throws: JSONPathError.self) { try JSONPath(parsing: "$.a", root: .current) }
  }

  @Test func `binds 'and' tighter than 'or', and keeps parentheses apart`() throws {
    let exists = { (name: String) in
      Filter.exists(JSONPath(root: .current, segments: [.init([.name(ExactText(name))])]))
    }
    let filter = { (text: String) in try JSONPath(parsing: "$[?\(text)]").segments.first?.selectors.first }
    let (a, b, c) = (exists("a"), exists("b"), exists("c"))
    #expect(try filter("@.a || @.b && @.c") == .filter(.or([a, .and([b, c])])))
    #expect(try filter("(@.a || @.b) && @.c") == .filter(.and([.or([a, b]), c])))
    #expect(try filter("@.a && @.b && @.c") == .filter(.and([a, b, c])))
  }

  @Test func `writes a name so that reading gives it again`() throws {
    let names = ["a", "_1", "1", "", "a b", "it's", "\\", "\u{0}\u{8}\n\u{1F}", "é", "e\u{301}", "\"", "a-b", "\u{7F}"]
    for name in names {
      let path = JSONPath(segments: [.init([.name(ExactText(name))]), .init([.index(-3)]), .init([.name("x")])])
      let again = try JSONPath(parsing: path.description)
      #expect(again.description.utf8.elementsEqual(path.description.utf8) && again == path)
    }
  }

  @Test func `writes any query so that reading gives it again`() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed of the query round trip: \(seed)")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<5_000 {
      let path = JSONPath.random(depth: 4, using: &generator)
      #expect(try JSONPath(parsing: path.description) == path, "\(path) of seed \(seed)")
    }
  }
}
