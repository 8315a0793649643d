import DataActions
import JSONPath

/// Pages whose paths lead through names only, so that the items of all of them can be put into the first.
package struct CheckedPages: Hashable, Sendable {
  /// The names that lead to the array of a page's items; none where the page is the array.
  package let items: [String]
  /// How the next page is asked for.
  package let step: Step
  /// How many pages are read at most.
  package let atMost: Int
  /// How many items a full page has, where that is known.
  package let size: Int?

  /// How the next page is asked for.
  package enum Step: Hashable, Sendable {
    /// A query parameter that counts pages, and the number of the first one.
    case pageNumber(parameter: String, first: Int)
    /// A query parameter that counts the items before the page.
    case offset(parameter: String)
    /// A query parameter that takes what a page holds where the names lead.
    case cursor(parameter: String, path: [String])
    /// The header `Link`.
    case link
  }

  /// The query parameter that the first request has because of its pages, with its value; nil where it has none.
  package var first: (name: String, value: String)? {
    switch step {
    case .pageNumber(let parameter, let first): (parameter, String(first))
    case .offset(let parameter): (parameter, "0")
    case .cursor, .link: nil
    }
  }

  /// Pages of their parts; nil where a path is not one of names.
  init?(_ description: PagesDescription) {
    guard let items = namesAlone(description.items) else { return nil }
    switch description.by {
    case .pageNumber(let parameter, let first): step = .pageNumber(parameter: parameter, first: first)
    case .offset(let parameter): step = .offset(parameter: parameter)
    case .cursor(let parameter, let path):
      guard let names = namesAlone(path) else { return nil }
      step = .cursor(parameter: parameter, path: names)
    case .link: step = .link
    }
    self.items = items
    atMost = description.atMost
    size = description.pageSize
  }
}

/// The names that a path is made of; nil where it is none, or has other steps.
private func namesAlone(_ path: String) -> [String]? {
  guard let steps = (try? JSONPath(parsing: path))?.singularSteps else { return nil }
  let names = steps.compactMap { step in if case .name(let name) = step { name.text } else { nil } }
  return names.count == steps.count ? names : nil
}
