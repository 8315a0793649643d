import JSONText

/// A template of RFC 6570 as the URL and the query that a description writes for it.
struct URITemplate {
  /// Why a template is not one of a description's.
  enum Omission: String, Error {
    /// Level 4: the prefixes `{var:3}`, `{list*}`, and values that are lists or associative arrays. Inputs are scalars.
    case level4 = "level 4"
    /// `{+var}` and `{#var}`: by design, an input never adds a segment to the path, and a fragment is never sent.
    case reserved = "{+var} and {#var}"
    /// An empty value as a whole segment: by design, an input never takes a segment away.
    case emptySegment = "an empty segment"
    /// `{;empty}` without its `=`, and an undefined value that takes its separator with it: a URL writes those out.
    case separator = "a separator that goes with its value"
    /// A name of a query parameter that is filled in (GC135), and a path that goes on behind the query.
    case query = "a query without a name"
    /// A literal that a URL has to write as `%` and two digits (GC133); RFC 6570 encodes it.
    case literal = "a literal that is not of a URL"
  }

  /// The parts of the URL behind its host.
  private(set) var url: [JSONTree] = []
  private(set) var query: [JSONTree] = []
  /// The names of the variables, and whether each is given; an input has a `v` before the name, which may be a number.
  private(set) var inputs: [String: Bool] = [:]
  private let variables: JSONTree
  private var segment = ""

  /// The template of a text; throws an `Omission` where no description says the same.
  init(_ template: String, variables: JSONTree) throws(Omission) {
    self.variables = variables
    var rest = Substring(template)
    while let brace = rest.firstIndex(of: "{") {
      try add(literal: String(rest[..<brace]))
      guard let end = rest[brace...].firstIndex(of: "}") else { throw .literal }
      let expression = rest[rest.index(after: brace)..<end]
      rest = rest[rest.index(after: end)...]
      try add(expression: expression, isWhole: segment.isEmpty && (rest.isEmpty || rest.hasPrefix("{/")))
    }
    try add(literal: String(rest))
  }

  private mutating func add(literal: String) throws(Omission) {
    if literal.isEmpty { return }
    if !query.isEmpty { throw .query }
    let isOfURL = literal.unicodeScalars.allSatisfy {
      $0.isASCII && $0 > " " && !"\"<>\\^`{|}#".unicodeScalars.contains($0)
    }
    guard isOfURL else { throw .literal }
    segment = literal.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    url.append(.string(literal))
  }

  private mutating func add(expression: Substring, isWhole: Bool) throws(Omission) {
    let isOperator = expression.first.map { "+#./;?&".contains($0) } ?? false
    let sign = isOperator ? String(expression.prefix(1)) : ""
    let names = expression.dropFirst(sign.count).split(separator: ",").map(String.init)
    if sign == "+" || sign == "#" { throw .reserved }
    for (index, name) in names.enumerated() {
      guard !name.contains("*"), !name.contains(":"), !name.contains("%") else { throw .level4 }
      let value = try value(of: name)
      inputs[name] = value != nil
      let input = JSONTree.object([.init("input", .string("v" + name))])
      if sign == "?" || sign == "&" {
        query.append(.object([.init("name", .string(name)), .init("value", .array([input]))]))
        continue
      }
      if !query.isEmpty || isInQuery && !segment.hasSuffix("=") { throw .query }
      if value == nil, sign != "" || names.count > 1 { throw .separator }
      if value == "", sign == ";" { throw .separator }
      if value == "", sign == "/" || isWhole && names.count == 1 { throw .emptySegment }
      if value == nil, isWhole { throw .emptySegment }
      let separator = ["": index > 0 ? "," : "", ";": ";\(name)="][sign] ?? sign
      url += [.string(separator), input]
      segment += separator + "…"
    }
  }

  private var isInQuery: Bool { url.contains { $0.string?.contains("?") ?? false } }

  /// The text of a variable; nil where it has none.
  private func value(of name: String) throws(Omission) -> String? {
    switch variables[name] {
    case nil, .null?: nil
    case .string(let text)?: text
    case .number(let digits)?: digits
    case .boolean?, .array?, .object?: throw .level4
    }
  }
}
