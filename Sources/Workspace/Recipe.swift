import ActionChecking
package import ContentHash
import EmbeddedFiles

/// What decides the bytes that come of a description, beside the description itself: this gcgen, and the settings.
///
/// Only its hash is ever written, so that no file holds a version that every branch would change.
package struct Recipe: Sendable {
  private let hash: ContentHash

  /// What this gcgen does with some settings.
  package init(settings: Settings) {
    let terms = settings.terms
    var text = "\(GcgenVersion.current)\n\(settings.pythonFloor)\n"
    text += "\(terms.client)\n\(terms.log)\n\(terms.proxy)\n\(terms.secrets)\n\(terms.limitSeconds)\n"
    for environment in terms.environments.all {
      text += "\(environment.name)\n"
      for (name, value) in environment.settings.sorted(by: { $0.key < $1.key }) { text += "\(name)\0\(value)\0" }
    }
    for file in EmbeddedFile.templates + EmbeddedFile.pythonRules {
      text += "\(file.path)\0\(file.text)\0"
    }
    hash = ContentHash(of: text)
  }

  /// The hash of all that a script and a definition are made from; hooks are a script's alone.
  package func sources(description: ContentHash, hooks: ContentHash? = nil) -> ContentHash {
    ContentHash(of: "\(description) \(hash)" + (hooks.map { " \($0)" } ?? ""))
  }
}
