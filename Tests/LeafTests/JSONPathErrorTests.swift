import JSONPath
import TestSupport
import Testing

struct JSONPathErrorTests {
  @Test(arguments: [
    ("", 1), ("a", 1), (" $", 1), ("$ ", 2), ("$.", 3), ("$a", 2), ("$.1", 3), ("$. a", 3), ("$.a b", 5), ("$[", 3),
    ("$[]", 3), ("$[a]", 3), ("$['a", 5), ("$['a'", 6), ("$['a'x]", 6), ("$[01]", 3), ("$[-0]", 3), ("$[-]", 4),
    ("$[1.0]", 4), ("$[9007199254740992]", 3), ("$['\\x']", 4), ("$['\\\"']", 4), ("$['\\uD800']", 4),
    ("$['\\u12']", 4),
    ("$['\u{1}']", 4), ("$.a-b", 4), ("$.a.", 5), ("$['a']]", 7), ("$[99999999999999999999]", 3), ("$.$", 3),
    ("$[?@.a == b]", 11), ("$[?(@.a == 1]", 13), ("$[?@.* == 1]", 4), ("$[?1 == @.*]", 9), ("$[?count(@.a)]", 14),
    ("$[?match(@.a, 'a') == true]", 19), ("$[?!@.a == 1]", 5), ("$[?length(@.*) == 1]", 11), ("$[1:2:3:4]", 8),
    ("$[?(@.a) == 1]", 9), ("$[?true == match(@.a, 'a')]", 12), ("$[?count(1) == 1]", 10), ("$[?@.a == 01]", 11),
  ])
  func `says in which column a text stops being a query`(text: String, column: Int) {
    let error = #expect(throws: JSONPathError.self) { try JSONPath(parsing: text) }
    #expect(error?.column == column, "\(text): \(String(describing: error))")
  }

  @Test(arguments: [
    ("$.items[].id", "'*' for all elements, or an index such as 0, between the brackets"),
    ("items[*].id", "'$.' before 'items'"), ("@.id", "'$', the response, instead of '@', an element of an 'each',"),
    ("$.items.[0]", "no '.' before '['"), ("$.items.0.id", "[0] instead of '.0'"),
    ("$..", "a name, '*' or '[' behind '..'"),
    ("$.a-b", "['a-b'] for a name with '-'"), ("$[?@.a-b == 1]", "['a-b'] for a name with '-'"),
    ("$.first name[0]", "['first name'] for a name with a space"), ("$.a b c.d ", "['a b c'] for a name with a space"),
    ("$.a\tb", "'.' before 'b'"), ("$.a ", "no space at the end"), ("$[?@price < 1]", "'.' before 'price'"),
    ("$[?@.a.length() > 1]", "the path within the function, as in length(@.name),"),
    ("$[1-2]", "':' for a slice, ',' or ']'"),
    ("$[?@ == ’a’]", "a straight quote (' or \") around a text, and none around a number,"),
    ("$.first name", "['first name'] for a name with a space"), ("$.a.", "a name behind '.', or no '.' at the end,"),
    ("$[name]", "the name in quotes: ['name']"),
    ("$.items[(@.length-1)]", "'?' for a filter, or a plain index such as -1 for the last element,"),
    ("$.items[@.a]", "'?' before the condition of a filter"), ("$.items[“a”]", "a straight quote (' or \")"),
    ("$.items[?@.name = 'x']", "'==' instead of '='"), ("$[?@.a === 1]", "'==' instead of '==='"),
    ("$[?@.a =~ 'b']", "'match(…)' or 'search(…)' instead of '=~'"), ("$[?@.a <> 1]", "'!=' instead of '<>'"),
    ("$[?@.a == b]", "a text in quotes ('b') or a path (@.b)"),
    ("$[?a == 1]", "a text in quotes ('a') or a path (@.a)"),
    ("$[?@.a == True]", "'true' instead of 'True'"), ("$[?@.a == None]", "'null' instead of 'None'"),
    ("$[?@.a and @.b]", "'&&' instead of 'and'"), ("$[?@.a | @.b]", "'||' instead of '|'"),
    ("$[?not @.a]", "'!' instead of 'not'"), ("$[?.a == 1]", "'@' before '.', or a digit,"),
    ("$[?contains(@.a, 'b')]", "'search(…)' instead of 'contains(…)'"),
    ("$[?count(@.*)]", "a comparison behind the function 'count'"), ("$[?true]", "a comparison behind 'true'"),
    ("$[?@.a == 'x' || 'y']", "a comparison behind the text"),
    ("$[?@.a in ['x']]", "'==', 'match(…)' or 'search(…)' instead of 'in', which JSONPath does not have,"),
    ("$[?@.price * 2 > 1]", "no arithmetic, which JSONPath does not have,"),
    ("$.items.length()", "the end of the path ('length(…)' and the like stand in filters only)"),
    ("$[?@.a == [1]]", "a path or a single value, for there are no arrays and objects in filters,"),
    ("$['it's']", "',' or ']' (a quote within the quotes is written with a backslash: \\')"),
    ("$[?@.a == `10`]", "a straight quote (' or \") around a text, and none around a number,"),
    ("$[?length(@.a, 1) == 1]", "a value as the one argument of the function 'length'"),
    ("$[?match(@.a)]", "a text and a regular expression as the two arguments of the function 'match'"),
    ("$[?@.*.a == 1]", "a path to one value, or 'value(…)' or 'count(…)' around the path,"),
  ])
  func `says what to write instead`(text: String, expected: String) {
    let error = #expect(throws: JSONPathError.self) { try JSONPath(parsing: text) }
    #expect(error?.expected == expected)
  }

  @Test(arguments: ["(", "!(", "@[?", "length(", "!(count(@[?"])
  func `refuses deep nesting rather than using up the stack`(piece: String) {
    #expect(throws: JSONPathError.self) {
      try JSONPath(parsing: "$[?" + String(repeating: piece, count: 100_000))
    }
    #expect(throws: Never.self) {
      try JSONPath(parsing: "$[?" + String(repeating: "(", count: 49) + "@.a" + String(repeating: ")", count: 49) + "]")
    }
  }

  @Test func `reads any text to its end or to a place in it`() {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed of the spoilt queries: \(seed)")
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "$", "@", ".", "..", "[", "]", "(", ")", "?", "!", "'", "\"", "\\", "\\u", "*", ":", ",", "-", "=", " ", "a", "9",
      "é",
    ]
    for _ in 0..<20_000 {
      var scalars = Array(JSONPath.random(depth: 2, using: &generator).description.unicodeScalars)
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let start = Int.random(in: 0...scalars.count, using: &generator)
        let end = min(scalars.count, start + Int.random(in: 0...2, using: &generator))
        scalars.replaceSubrange(start..<end, with: (pieces.randomElement(using: &generator) ?? "").unicodeScalars)
      }
      let text = String(String.UnicodeScalarView(scalars))
      do throws(JSONPathError) {
        let path = try JSONPath(parsing: text)
        #expect((try? JSONPath(parsing: path.description)) == path, "\(text) of seed \(seed)")
      } catch {
        #expect((1...scalars.count + 1).contains(error.column) && !error.expected.isEmpty, "\(text) of seed \(seed)")
      }
    }
  }
}
