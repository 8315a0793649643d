import DataActions
import Diagnostics

extension Rule {
  /// GC144 and, a warning, GC145: a body where the method has none.
  static let body = Rule { subject in
    guard subject.description.request.body != nil else { return [] }
    let location = subject.location("/request/body")
    switch subject.description.request.method {
    case .get: return [Diagnostic(.bodyOfGET, "a GET request has a body", at: location)]
    case .delete: return [Diagnostic(.bodyOfDELETE, "a DELETE request has a body", at: location)]
    case .post, .put, .patch: return []
    }
  }
}
