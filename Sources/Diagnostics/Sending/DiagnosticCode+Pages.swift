/// GC218 to GC223: what is wrong with pages.
extension DiagnosticCode {
  static let pageCodes = [
    pagesOutOfRange, pagesOfOtherMethod, unfittingPagePath, repeatedPageParameter, silentTruncation,
    truncatedWithoutPages,
  ]

  /// Too many pages, or too few to speak of.
  package static let pagesOutOfRange = DiagnosticCode(
    "GC218", "a number of pages is out of range",
    why: """
      Between 2 and 100 pages are read, from the number 0 or a later one; a full page has one item at least.
      """,
    bad: #"Pages(.offset("offset"), items: "$.items", atMost: 1000)"#,
    good: #"Pages(.offset("offset"), items: "$.items", atMost: 10)"#)

  /// Pages of a request that does more than read.
  package static let pagesOfOtherMethod = DiagnosticCode(
    "GC219", "pages are read with a request that is no GET",
    why: "Each page is one more request, and one that is no GET may change something each time.",
    bad: #"""
      POST("https://crm.example.com/search")
      Pages(.pageNumber("page"), items: "$.items", atMost: 5)
      """#,
    good: #"""
      GET("https://crm.example.com/search")
      Pages(.pageNumber("page"), items: "$.items", atMost: 5)
      """#)

  /// A path of pages does not lead through names alone.
  package static let unfittingPagePath = DiagnosticCode(
    "GC220", "a path of pages has more than names",
    why: """
      The items of all pages are put into one array of the first page, so the path has to lead to one place: '$', or \
      names such as '$.data.items'. A cursor is a field, so its path is made of names, too.
      """,
    bad: #"Pages(.link, items: "$.items[*]", atMost: 5)"#,
    good: #"Pages(.link, items: "$.items", atMost: 5)"#)

  /// The parameter that asks for a page is none, or is written by hand as well.
  package static let repeatedPageParameter = DiagnosticCode(
    "GC221", "the query parameter of pages is written by hand, too",
    why: "Pages sets it to another value with each request. It has a name, and nothing else sets it.",
    bad: #"""
      GET("https://crm.example.com/tickets?page=1")
      Pages(.pageNumber("page"), items: "$.tickets", atMost: 5)
      """#,
    good: #"""
      GET("https://crm.example.com/tickets")
      Pages(.pageNumber("page"), items: "$.tickets", atMost: 5)
      """#)

  /// The flow does not learn that there are more pages.
  package static let silentTruncation = DiagnosticCode(
    "GC222", "a flow does not learn that pages were left out", .warning,
    why: """
      After the last page that is read there may be more, and the flow takes what it has for everything. An output \
      that says `call: .truncated` tells it.
      """,
    bad: #"""
      Pages(.link, items: "$", atMost: 5)
      Output("ids", .array(of: .string), "The tickets", at: "$[*].id")
      """#,
    good: #"""
      Pages(.link, items: "$", atMost: 5)
      Output("ids", .array(of: .string), "The tickets", at: "$[*].id")
      Output("is_cut", .boolean, "Whether there are more", call: .truncated)
      """#)

  /// An output asks for what only pages have.
  package static let truncatedWithoutPages = DiagnosticCode(
    "GC223", "an output says whether pages were left out, and there are none",
    why: "Without a line Pages(…) one answer is all there is, and the output would be false for ever.",
    bad: #"""
      GET("https://crm.example.com/tickets")
      Output("is_cut", .boolean, "Whether there are more", call: .truncated)
      """#,
    good: #"""
      GET("https://crm.example.com/tickets")
      Pages(.link, items: "$", atMost: 5)
      Output("is_cut", .boolean, "Whether there are more", call: .truncated)
      """#)
}
