import DataActions
import Diagnostics

extension Rule {
  /// GC230: a number of redirects that is out of range.
  static let redirectCount = Rule { subject in
    let range = RedirectsDescription.atMostRange
    guard let redirects = subject.description.request.redirects, !range.contains(redirects.atMost) else { return [] }
    let message = "\(redirects.atMost) redirects are not between \(range.lowerBound) and \(range.upperBound)"
    return [Diagnostic(.redirectsOutOfRange, message, at: subject.location("/request/redirects/atMost"))]
  }
}
