import JSONText
import Testing

struct DiffFormatTests {
  private func withChanges(_ body: (GcgenFolder) async throws -> Void) async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      try await folder.startRepository()
      try await folder.commit("first")
      try folder.edit("Actions/A.action.json", #""name": "user_name", "type""#, #""name": "name", "type""#)
      try folder.edit("Actions/A.action.json", #""summary": "Fetches a user, revision 1""#, #""summary": "Fetches""#)
      try folder.edit("Actions/B.action.json", "r1", "r2")
      try await body(folder)
    }
  }

  @Test func `shows people the worst action first, with the way out, and counts at the end`() async throws {
    try await withChanges { folder in
      let run = try await folder.gcgen("diff")
      #expect(run.status == 1)
      #expect(
        run.output == """
          A
            breaks flows        the output 'user_name' is gone
                                perhaps it is called 'name' now
            needs a new action  the output 'name' is new
            in place            the summary of the action changes from 'Fetches a user, revision 1' to 'Fetches'
            The way out, in the workspace's folder:
            1. copy what changed to an action of its own
                 gcgen new AV2 --like A
            2. put the old description back, as it is published
                 git checkout HEAD -- Actions/A.action.json
            3. write the scripts and the definitions
                 gcgen generate
            4. publish 'AV2' beside 'A', which stays as it is
            5. move each flow that calls 'A' to 'AV2', and publish it
            6. retire 'A' when no flow calls it any more
                 rm Actions/A.action.json
                 gcgen generate

          B
            in place            the URL of the request changes from 'https://api.example.com/r1/users/{user_id}' to \
          'https://api.example.com/r2/users/{user_id}'

          """)
      #expect(
        run.errors == "4 changes in 2 actions: 1 breaks flows, 1 needs a new action, 2 are in place\n", "\(run.errors)")
      let coloured = try await folder.gcgen("diff", environment: ["CLICOLOR_FORCE": "1"])
      #expect(coloured.output.contains("\u{1B}[1;31mbreaks flows\u{1B}[0m        the output"), "\(coloured.output)")
    }
  }

  @Test func `gives programs the same keys always`() async throws {
    try await withChanges { folder in
      let tree = try LocatedJSON(parsing: Array(try await folder.gcgen("diff", "--format", "json").output.utf8)).tree
      #expect(tree.members?.map(\.name) == ["old", "new", "class", "counts", "actions", "diagnostics"])
      #expect(tree["old"]?.string == "HEAD")
      #expect(tree["new"]?.string == "the working tree")
      #expect(tree["class"]?.string == "breaksFlows")
      #expect(
        tree["counts"]?.text(.compact) == #"{"noEffect":0,"inPlace":2,"needsNewAction":1,"breaksFlows":1}"#)
      for action in try #require(tree["actions"]?.elements) {
        #expect(action.members?.map(\.name) == ["action", "title", "class", "changes", "calls", "wayOut"])
        for change in try #require(action["changes"]?.elements) {
          #expect(
            change.members?.map(\.name) == ["class", "pointer", "words", "remark", "old", "new", "uses"])
        }
      }
      let none = try await folder.gcgen("diff", "HEAD", "HEAD", "--format", "json")
      let empty = try LocatedJSON(parsing: Array(none.output.utf8)).tree
      #expect(empty["class"] == .null)
      #expect(empty["actions"] == .array([]))
      #expect(none.errors.isEmpty)
    }
  }

  @Test func `makes a table for a pull request, in which the user's text has no meaning of its own`() async throws {
    try await withChanges { folder in
      let hostile = ##"a | b <script> `x` [l](u) @team #1 *b* \\ \n| c |"##
      try folder.edit("Actions/A.action.json", #""summary": "Fetches""#, #""summary": "\#(hostile)""#)
      let run = try await folder.gcgen("diff", "--format", "markdown")
      #expect(run.status == 1)
      let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.first == "### Data actions: HEAD → the working tree")
      let table = lines.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
      #expect(table.count == 6, "\(run.output)")
      for row in table { #expect(row.count { $0 == "|" } == 4, "\(row)") }
      for sign in ["<script>", "`x`", "[l]", "@team", "#1 ", "*b*"] { #expect(!run.output.contains(sign), "\(sign)") }
      #expect(run.output.contains("| A | **breaks flows** | the output 'user&#95;name' is gone<br>perhaps it is"))
      #expect(run.output.contains("   ```sh\n   gcgen new AV2 --like A\n   ```\n"))
      let none = try await folder.gcgen("diff", "HEAD", "HEAD", "--format", "markdown")
      #expect(none.output.contains("nothing changed from HEAD to HEAD"))
    }
  }

  @Test func `steers no terminal with what people wrote`() async throws {
    try await withChanges { folder in
      try folder.edit("Actions/A.action.json", #""summary": "Fetches""#, #""summary": "\u001b[31m\u202e""#)
      let run = try await folder.gcgen("diff")
      #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{202E}"), "\(run.output)")
    }
  }
}
