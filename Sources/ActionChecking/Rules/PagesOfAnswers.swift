import DataActions
import Diagnostics
import JSONPath

extension Rule {
  /// GC218 to GC223: pages without bounds, of requests that do more than read, with paths that lead to several places,
  /// with a parameter that is set twice, and without a word to the flow; GC155 for a path that is none.
  static let pages = Rule { subject in
    guard let pages = subject.description.request.pages else { return truncatedFindings(in: subject) }
    return rangeFindings(pages, in: subject) + methodFindings(in: subject)
      + pathFinding(pages.items, at: "/request/pages/items", in: subject)
      + stepFindings(pages.by, in: subject) + silenceFindings(in: subject)
  }

  private static func truncatedFindings(in subject: Subject) -> [Diagnostic] {
    subject.description.outputs.enumerated().compactMap { index, output in
      guard output.call == .truncated else { return nil }
      let message = "the output \(quoted(output.name)) says whether pages were left out, and there are none"
      return Diagnostic(.truncatedWithoutPages, message, at: subject.location("/outputs/\(index)/call"))
    }
  }

  private static func rangeFindings(_ pages: PagesDescription, in subject: Subject) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let range = PagesDescription.atMostRange
    if !pages.isInRange {
      let message = "\(pages.atMost) pages are not between \(range.lowerBound) and \(range.upperBound)"
      findings.append(Diagnostic(.pagesOutOfRange, message, at: subject.location("/request/pages/atMost")))
    }
    if let size = pages.pageSize, size < 1 {
      let message = "a full page cannot have \(size) items"
      findings.append(Diagnostic(.pagesOutOfRange, message, at: subject.location("/request/pages/pageSize")))
    }
    if case .pageNumber(_, let first) = pages.by, first < 0 {
      let message = "the first page cannot have the number \(first)"
      findings.append(Diagnostic(.pagesOutOfRange, message, at: subject.location("/request/pages/by/pageNumber/first")))
    }
    return findings
  }

  private static func methodFindings(in subject: Subject) -> [Diagnostic] {
    let method = subject.description.request.method
    guard method != .get else { return [] }
    let message = "pages are read with \(method.rawValue), which may change something with each of them"
    return [Diagnostic(.pagesOfOtherMethod, message, at: subject.location("/request/pages"))]
  }

  private static func stepFindings(_ step: PageStep, in subject: Subject) -> [Diagnostic] {
    switch step {
    case .pageNumber(let parameter, _): parameterFindings(parameter, at: "pageNumber", in: subject)
    case .offset(let parameter): parameterFindings(parameter, at: "offset", in: subject)
    case .cursor(let parameter, let path):
      parameterFindings(parameter, at: "cursor", in: subject)
        + pathFinding(path, at: "/request/pages/by/cursor/path", isCursor: true, in: subject)
    case .link: []
    }
  }

  private static func parameterFindings(_ name: String, at step: String, in subject: Subject) -> [Diagnostic] {
    let location = subject.location("/request/pages/by/\(step)/parameter")
    if name.isEmpty {
      return [Diagnostic(.repeatedPageParameter, "the query parameter of pages has no name", at: location)]
    }
    guard queryNames(in: subject).contains(name) else { return [] }
    let message = "the query parameter \(quoted(name)) is set by the pages, and by the request"
    return [Diagnostic(.repeatedPageParameter, message, at: location)]
  }

  /// The query parameters that the request has anyway.
  private static func queryNames(in subject: Subject) -> [String] {
    let query = URLSplitter.split(subject).value?.query ?? subject.description.request.query
    guard case .apiKeyQuery(let key) = subject.description.request.signIn else { return query.map(\.name) }
    return query.map(\.name) + [key.name]
  }

  private static func pathFinding(
    _ text: String, at pointer: String, isCursor: Bool = false, in subject: Subject
  ) -> [Diagnostic] {
    let location = subject.location(pointer)
    do throws(JSONPathError) {
      let steps = try JSONPath(parsing: text).singularSteps
      let isOfNames = steps?.allSatisfy { if case .name = $0 { true } else { false } } ?? false
      if isOfNames, !isCursor || steps?.isEmpty == false { return [] }
      return [Diagnostic(.unfittingPagePath, "the path \(quoted(text)) is not made of names", at: location)]
    } catch {
      let message = "\(error.expected) is expected at column \(error.column) of the path \(quoted(text))"
      return [Diagnostic(.malformedPath, message, at: location)]
    }
  }

  private static func silenceFindings(in subject: Subject) -> [Diagnostic] {
    let outputs = subject.description.outputs
    guard !outputs.isEmpty, !outputs.contains(where: { $0.call == .truncated }) else { return [] }
    let note = Note("Output(\"is_cut\", .boolean, \"Whether there are more\", call: .truncated) tells it")
    let message = "the flow does not learn whether there are more pages than were read"
    return [Diagnostic(.silentTruncation, message, at: subject.location("/request/pages"), notes: [note])]
  }
}
