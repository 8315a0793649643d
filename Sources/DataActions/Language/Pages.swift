/// Reads the pages of a long answer; the paths of outputs then see the items of all pages as if they were one.
///
/// ```swift
/// Pages(.pageNumber("page"), items: "$.items", atMost: 5)
/// Pages(.offset("offset"), items: "$.items", atMost: 5)
/// Pages(.cursor("after", at: "$.next"), items: "$.items", atMost: 5)
/// Pages(.link, items: "$", atMost: 5)
/// ```
///
/// An output that says `call: .truncated` tells the flow whether there are more.
public struct Pages: Sendable {
  let line: RequestLine

  /// Pages whose items are in the array at a path; so many at most, from 2 to 100. Where it is known how many items a
  /// full page has, a page with fewer is the last, and none is asked for in vain.
  public init(
    _ step: PageStep, items: String, atMost: Int, pageSize: Int? = nil,
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    let description = PagesDescription(by: step, items: items, atMost: atMost, pageSize: pageSize)
    self.line = RequestLine(.pages(description), SourcePlace(fileID, line, column))
  }
}

extension PageStep {
  /// A query parameter that counts pages, from 1 unless said.
  public static func pageNumber(_ parameter: String, from first: Int = defaultFirst) -> PageStep {
    .pageNumber(parameter: parameter, first: first)
  }

  /// A query parameter that counts the items before the page.
  public static func offset(_ parameter: String) -> PageStep { .offset(parameter: parameter) }

  /// A query parameter that takes what a field of the page before holds.
  public static func cursor(_ parameter: String, at path: String) -> PageStep {
    .cursor(parameter: parameter, path: path)
  }
}
