import JSONText
import PythonWorkers

/// Takes secrets out of texts, in every form in which a script is likely to have sent or printed them.
struct Redaction {
  /// What stands in the place of a secret.
  static let mark = "[secret]"
  private let forms: [String]

  init(secrets: some Sequence<String>) {
    var forms: Set<String> = []
    for secret in secrets where !secret.isEmpty {
      forms.insert(secret)
      forms.formUnion(Self.escaped(secret))
      forms.formUnion(Self.percentEncoded(secret))
      forms.formUnion(Self.base64Encoded(secret))
    }
    // The longest first, so that a secret that contains another leaves no rest behind.
    self.forms = forms.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
  }

  func redacted(_ text: String) -> String {
    forms.reduce(text) { text, form in
      text.utf8.count >= form.utf8.count ? text.replacing(form, with: Self.mark) : text
    }
  }

  func redacted(_ tree: JSONTree) -> JSONTree {
    switch tree {
    case .null, .boolean: tree
    case .number(let digits): forms.contains(digits) ? .string(Self.mark) : tree
    case .string(let text): .string(redacted(text))
    case .array(let elements): .array(elements.map(redacted))
    case .object(let members): .object(members.map { .init(redacted($0.name), redacted($0.value)) })
    }
  }

  func redacted(_ exception: PythonException) -> PythonException {
    PythonException(
      type: exception.type, message: redacted(exception.message), traceback: redacted(exception.traceback))
  }

  func redacted(_ death: WorkerDeath) -> WorkerDeath {
    WorkerDeath(cause: death.cause, lastWords: redacted(death.lastWords))
  }
}
