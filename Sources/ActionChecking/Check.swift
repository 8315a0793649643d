import ContentHash
import DataActions
package import Diagnostics
import JSONText

/// The action, once everything that it says is legal and fits together.
///
/// All findings are reported, in the order of their places; each rule's file names the codes that it can produce.
package func check(_ located: LocatedDescription, terms: WorkspaceTerms) -> Checked<CheckedAction> {
  let subject = Subject(located: located, terms: terms)
  let url = URLSplitter.split(subject)
  let tokenURL = URLSplitter.splitTokenURL(subject)
  let outputs = checkOutputs(subject)
  let diagnostics =
    Rule.all.flatMap { $0.findings(subject) } + url.diagnostics + tokenURL.diagnostics + outputs.diagnostics
  guard let url = url.value, let tokenURL = tokenURL.value, let outputs = outputs.value,
    !diagnostics.contains(where: { $0.code.severity == .error })
  else { return Checked(nil, diagnostics) }
  let action = CheckedAction(
    located, url: url, tokenURL: tokenURL, outputs: outputs, terms: terms, hash: hash(of: located.description))
  return Checked(action, diagnostics)
}

/// The hash of the canonical JSON, which has no place in it.
private func hash(of description: ActionDescription) -> ContentHash {
  guard let tree = try? JSONTree(encoding: description) else {
    preconditionFailure("a description whose numbers are finite can be encoded")
  }
  return ContentHash(of: tree.text(.compact))
}
