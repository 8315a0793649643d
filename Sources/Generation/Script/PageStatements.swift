import ActionChecking
import DataActions
import PythonSyntax

extension ScriptScope {
  /// Sends a request for one page after the other, asks for the status of each, and takes the items out of it.
  mutating func pageStatements(
    _ pages: CheckedPages, of request: RequestDescription, send: PythonExpression, reader: PythonName,
    statuses: [PythonStatement]
  ) -> [PythonStatement] {
    need("pages")
    var arguments = [
      PythonArgument(.list(pages.items.map { .string($0) })), PythonArgument(nextRequest(pages.step, request)),
      PythonArgument(.integer(pages.atMost), name: "at_most"),
    ]
    if let size = pages.size { arguments.append(PythonArgument(.integer(size), name: "page_size")) }
    let responses = PythonExpression.call(
      .attribute(.name("pages"), "responses"), [send, .name("request"), .name("call")].map { PythonArgument($0) })
    let page = helper(reader, .name("response"))
    let adding = PythonStatement.expression(.call(.attribute(.name("pages"), "add"), [PythonArgument(page)]))
    return [
      .origin("/request/pages", [.assign("pages", .call(.name("Pages"), arguments))]),
      .loop("response", in: responses, statuses + [adding]),
    ]
  }

  /// What asks for the next page.
  private mutating func nextRequest(_ step: CheckedPages.Step, _ request: RequestDescription) -> PythonExpression {
    switch step {
    case .pageNumber(let parameter, let first): return helper("by_page_number", .string(parameter), .integer(first))
    case .offset(let parameter): return helper("by_offset", .string(parameter))
    case .cursor(let parameter, let path):
      return helper("by_cursor", .string(parameter), .list(path.map { .string($0) }))
    case .link:
      // A link replaces the query, and a key in the query has to go with each page.
      let key = signInQuery(request.signIn)
      return key.isEmpty ? helper("by_link") : helper("by_link", pairs(key))
    }
  }
}
