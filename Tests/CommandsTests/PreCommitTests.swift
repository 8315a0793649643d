import TestSupport
import Testing

/// The hooks of `.pre-commit-hooks.yaml`, run by the real pre-commit.
struct PreCommitTests {
  @Test func `stops a commit whose descriptions and scripts have parted`() async throws {
    let python = Interpreter(path: Interpreter.debian.path, packages: ["pre-commit==4.7.0"])
    guard let packages = try await python.installed() else { return }
    try await GcgenFolder.withActions("A") { folder in
      let environment = ["PYTHONPATH": packages, "PRE_COMMIT_HOME": folder.path + "/home", "HOOKS": TestFolders.root]
      let commit = { try await folder.shell("git add -A && git commit -q -m x", environment: environment) }
      let set = try await folder.shell(
        """
        set -e
        mkdir -p home hooks; cp "$HOOKS/.pre-commit-hooks.yaml" hooks; printf 'home\\nhooks\\n.gcgen\\n' > .gitignore
        for repository in hooks .; do
          git -C $repository init -q; git -C $repository config user.name t
          git -C $repository config user.email t@example.com
        done
        git -C hooks add -A; git -C hooks commit -q -m hooks
        printf 'repos:\\n- repo: %s\\n  rev: %s\\n  hooks: [{id: gcgen-generate-check}, {id: gcgen-lint}]\\n' \\
          "$PWD/hooks" "$(git -C hooks rev-parse HEAD)" > .pre-commit-config.yaml
        gcgen generate
        /usr/bin/python3 -m pre_commit install
        """, environment: environment)
      #expect(set.status == 0, "\(set.output)\(set.errors)")

      let clean = try await commit()
      #expect(clean.status == 0, "\(clean.output)\(clean.errors)")
      #expect(clean.errors.split(separator: "\n").count { $0.hasSuffix("Passed") } == 2, "\(clean.errors)")

      try folder.write(GcgenFolder.action("A", revision: 2), to: "Actions/A.action.json")
      let parted = try await commit()
      #expect(parted.status == 1)
      #expect(parted.errors.contains("gcgen generate --check"), "\(parted.errors)")
      #expect(parted.errors.contains("Failed") && parted.errors.contains("Generated/A/data_action_script.py"))

      try await folder.gcgen("generate")
      #expect(try await commit().status == 0)
      try folder.write("of no concern", to: "notes.txt")
      let other = try await commit()
      #expect(other.status == 0)
      #expect(other.errors.split(separator: "\n").count { $0.hasSuffix("Skipped") } == 2, "\(other.errors)")
    }
  }
}
