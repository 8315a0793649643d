import DataActions
import Diagnostics

/// What the rules look at: a description with its places, and what its workspace says.
struct Subject {
  let located: LocatedDescription
  let terms: WorkspaceTerms
  /// All texts, in order.
  let texts: [PlacedText]

  init(located: LocatedDescription, terms: WorkspaceTerms) {
    self.located = located
    self.terms = terms
    texts = PlacedText.all(in: located.description)
  }

  var description: ActionDescription { located.description }

  var environments: Environments { terms.environments }

  /// What a part of a text is called where it is a credential, such as `secret 'crm_token'`; nil for any other part.
  func secret(_ part: TextPart) -> String? {
    switch part {
    case .secret(let name): "secret \(quoted(name))"
    case .input(let name):
      description.inputs.contains { $0.name == name && $0.secret } ? "secret input \(quoted(name))" : nil
    case .literal, .setting: nil
    }
  }

  func location(_ pointer: String) -> SourceLocation { located.location(of: pointer) }

  /// Every name after `kind` (an input, a setting or a secret) with the pointer of where it is used, in order.
  func uses(of kind: (TextPart) -> String?) -> [(name: String, pointer: String)] {
    texts.flatMap { placed in
      placed.text.parts.enumerated().compactMap { index, part in
        kind(part).map { ($0, placed.pointer(ofPart: index)) }
      }
    }
  }

  /// Every use of an input, those with their own type in a JSON body or an output among them.
  var inputUses: [(name: String, pointer: String)] {
    var uses = uses { if case .input(let name) = $0 { name } else { nil } }
    var places: [BodyPlace] = []
    if case .json(let value) = description.request.body { places += BodyPlace.all(in: value) }
    for (index, output) in description.outputs.enumerated() {
      if let value = output.value { places += BodyPlace.all(in: value, at: "/outputs/\(index)/value") }
    }
    for place in places {
      if case .input(let name) = place.value { uses.append((name, place.pointer + "/input")) }
    }
    return uses
  }

  /// Every use of a setting.
  var settingUses: [(name: String, pointer: String)] {
    uses { if case .setting(let name) = $0 { name } else { nil } }
  }

  /// Every use of a secret.
  var secretUses: [(name: String, pointer: String)] {
    uses { if case .secret(let name) = $0 { name } else { nil } }
  }
}
