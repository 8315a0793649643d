import ActionChecking
import DataActions
import PythonSyntax

extension ScriptScope {
  /// Sends a request for one page after the other, asks for the status of each, and takes the items out of it.
  mutating func pageStatements(
    _ pages: CheckedPages, send: PythonExpression, reader: PythonName, statuses: [PythonStatement]
  ) -> [PythonStatement] {
    need("pages")
    var arguments = [
      PythonArgument(.list(pages.items.map { .string($0) })), PythonArgument(nextRequest(pages.step)),
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
  private mutating func nextRequest(_ step: CheckedPages.Step) -> PythonExpression {
    switch step {
    case .pageNumber(let parameter, let first): helper("by_page_number", .string(parameter), .integer(first))
    case .offset(let parameter): helper("by_offset", .string(parameter))
    case .cursor(let parameter, let path): helper("by_cursor", .string(parameter), .list(path.map { .string($0) }))
    case .link: helper("by_link")
    }
  }
}
