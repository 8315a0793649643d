import FoundationEssentials
import TestSupport
import Testing
import Yams

/// The jobs for CI that people copy from `Examples/ci`: what they run is run, in a clone as a runner has it.
struct JobTests {
  @Test func `runs the job for GitHub`() async throws {
    let workflow = try Self.yaml("github-actions.yml")
    #expect(workflow["name"]?.string == "gcgen" && workflow["permissions"]?["contents"]?.string == "read")
    let steps = try #require(workflow["jobs"]?["gcgen"]?["steps"]?.sequence)
    #expect(steps.compactMap { $0["uses"]?.string } == ["actions/checkout@v4", "actions/cache@v4"])
    try await Self.expectJob(steps.compactMap { $0["run"]?.string })
  }

  @Test func `runs the job for GitLab`() async throws {
    let job = try #require(try Self.yaml("gitlab-ci.yml")["gcgen"])
    let lines = try [#require(job["before_script"]?.sequence), #require(job["script"]?.sequence)]
    try await Self.expectJob(lines.flatMap { $0.compactMap(\.string) })
  }

  /// Expects the scripts of a job to be Bash, to build gcgen, and to be green for a workspace in order and red for one
  /// that is not.
  private static func expectJob(_ scripts: [String]) async throws {
    #expect(scripts.contains { $0.contains("make -C /tmp/gcgen install PREFIX=") })
    let checks = scripts.filter { $0.contains("gcgen ") && !$0.contains("make ") }
    #expect(checks.map { $0.contains("gcgen diff") } == [false, false, true])
    try await GcgenFolder.withActions("A") { folder in
      for (index, script) in scripts.enumerated() { try folder.write(script, to: "job/\(index)") }
      let syntax = try await folder.shell("for script in job/*; do bash -n \"$script\" || exit 1; done")
      #expect(syntax.status == 0, "\(syntax.errors)")
      for (index, script) in checks.enumerated() { try folder.write(script, to: "checks/\(index)") }
      let clone = try await folder.shell(
        """
        set -e
        git init -q -b main; git config user.name t; git config user.email t@example.com; printf '/*\\n!/gcgen*\\n!/[AG]*\\n' > .gitignore
        gcgen generate; git add -A; git commit -q -m first; git clone -q . clone
        """)
      #expect(clone.status == 0, "\(clone.errors)")
      for index in try await runnable(checks, in: folder) {
        let run = try await Self.run(index, in: folder)
        #expect(run.status == 0, "\(checks[index])\n\(run.output)\(run.errors)")
      }
      try folder.write(GcgenFolder.action("A", revision: 2), to: "clone/Actions/A.action.json")
      #expect(try await Self.run(0, in: folder).status == 1)
      try folder.write("{}", to: "clone/Actions/A.action.json")
      #expect(try await Self.run(1, in: folder).status == 1)
    }
  }

  /// The checks whose verbs this gcgen has.
  private static func runnable(_ checks: [String], in folder: GcgenFolder) async throws -> Range<Int> {
    if try await folder.gcgen("--help").output.contains("\n  diff ") { return checks.indices }
    print("there is no 'gcgen diff': the last line of the jobs is not run")
    return 0..<(checks.count - 1)
  }

  private static func run(_ index: Int, in folder: GcgenFolder) async throws -> GcgenRun {
    try await folder.shell(
      "cd clone && exec bash -e -o pipefail ../checks/\(index)",
      environment: [
        "GITHUB_BASE_REF": "main", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main", "HOME": folder.path,
        "GITHUB_STEP_SUMMARY": folder.path + "/summary",
      ])
  }

  private static func yaml(_ file: String) throws -> Node {
    let text = try String(contentsOfFile: "\(TestFolders.root)/Examples/ci/\(file)", encoding: .utf8)
    return try #require(try Yams.compose(yaml: text))
  }
}
