package import DataActions
package import Diagnostics

/// The request of a curl command, as people paste it, with no credential in it.
package struct CurlAction: Sendable {
  /// The request.
  package let request: RequestDescription
  /// The inputs that it names, in order: `{order_id}`, and variables that stand for no credential.
  package let inputs: [String]
  /// The credentials that stood in the command, in order.
  package let secrets: [CurlSecret]

  /// The request of the one curl command in a text.
  ///
  /// Rejects with GC680 to GC685; warns with GC686 of what is left out. No message repeats a value of the command, which
  /// may be a credential, and neither must whoever shows the lines that they speak of.
  package static func read(_ text: String, file: String) -> Checked<CurlAction> {
    let read = ShellReader.read(text, file: file)
    guard let commands = read.value else { return Checked(nil, read.diagnostics) }
    var findings: [Diagnostic] = []
    var found: (words: [ShellCommand.Word], location: SourceLocation)?
    for command in commands {
      let location = command.location ?? SourceLocation(file: file)
      guard let words = command.curlArguments else {
        findings.append(Diagnostic(.curlLeftOut, "another command than curl is left out", at: location))
        continue
      }
      if found == nil {
        found = (words, location)
        findings += command.redirections.map { Diagnostic(.curlLeftOut, "a redirection is left out", at: $0) }
      } else {
        findings.append(Diagnostic(.curlSyntax, "there is a second curl command here", at: location))
      }
    }
    guard let found else {
      return Checked(nil, [Diagnostic(.curlSyntax, "there is no curl command", at: SourceLocation(file: file))])
    }
    let command = CurlCommand(CurlArguments(found.words), at: found.location)
    guard let url = command.url.map(CurlURL.init) else { return Checked(nil, findings + command.findings) }
    var describer = CurlDescriber(command, url: url)
    describer.describe()
    let action = CurlAction(
      request: describer.request, inputs: describer.inputs, secrets: describer.secrets.all)
    return Checked(action, findings + describer.findings)
  }
}
