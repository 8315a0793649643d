import JSONText
import Testing

extension GcgenFolder {
  /// Makes the folder a git repository that knows nothing of the person's own settings.
  func startRepository() async throws {
    let run = try await shell("git init -q -b main && git config user.name t && git config user.email t@example.com")
    #expect(run.status == 0, "\(run.errors)")
  }

  /// Commits all there is, under a tag.
  func commit(_ tag: String) async throws {
    let run = try await shell("git add -A && git commit -q --allow-empty -m '\(tag)' && git tag '\(tag)'")
    #expect(run.status == 0, "\(run.errors)")
  }

  /// Replaces a text that stands in a file.
  func edit(_ file: String, _ old: String, _ new: String) throws {
    let text = try #require(self.text(file))
    #expect(text.contains(old), "\(file)")
    try write(text.replacing(old, with: new), to: file)
  }

  /// What `gcgen diff` finds: `ACTION CLASS POINTER` for each change.
  func changes(_ arguments: String...) async throws -> [String] {
    let run = try await shell("gcgen diff --format json \(arguments.joined(separator: " "))")
    #expect(run.status <= 1, "\(run.errors)")
    return try Self.changes(in: run.output)
  }

  /// The changes in what `gcgen diff --format json` printed.
  static func changes(in json: String) throws -> [String] {
    let actions = try LocatedJSON(parsing: Array(json.utf8)).tree["actions"]?.elements ?? []
    return actions.flatMap { action in
      (action["changes"]?.elements ?? []).map { change in
        [action["action"], change["class"], change["pointer"]].map { $0?.string ?? "" }.joined(separator: " ")
      }
    }
  }
}
