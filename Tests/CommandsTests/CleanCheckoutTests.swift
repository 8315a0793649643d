import FoundationEssentials
import TestSupport
import Testing

/// `gcgen generate --check` is true of every clean checkout, whatever the machine, with neither compiler nor libpython.
struct CleanCheckoutTests {
  /// A way to a checkout of `$REPO`, and a shell's line that leaves it behind as the current folder.
  struct Way: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let line: String
    /// What stands before the command.
    var around = ""

    init(_ name: String, _ line: String = clone, around: String = "") {
      testDescription = name
      self.line = line
      self.around = around
    }

    static let clone = "git clone -q \"$REPO\" c && cd c"
  }

  private static let ways: [Way] = [
    Way("a clone"), Way("line ends of Windows", "git -c core.autocrlf=true clone -q \"$REPO\" c && cd c"),
    Way("input", "git -c core.autocrlf=input clone -q \"$REPO\" c && cd c"),
    Way("false", "git -c core.autocrlf=false clone -q \"$REPO\" c && cd c"),
    Way("eol", "git -c core.eol=crlf -c core.autocrlf=false clone -q \"$REPO\" c && cd c"),
    Way("a shallow clone", "git clone -q --depth 1 \"file://$REPO\" c && cd c"),
    Way("a worktree", "git -C \"$REPO\" worktree add -q --detach \"$PWD/w\" && cd w"),
    Way("an export", "mkdir e && git -C \"$REPO\" archive HEAD | tar -x -C e && cd e && ! test -e .git"),
    Way(
      "a zip", "git -C \"$REPO\" archive --format zip -o \"$PWD/z.zip\" HEAD && python3 -m zipfile -e z.zip z && cd z"),
    Way("a bare remote", "git clone -q --bare \"$REPO\" b.git && git clone -q b.git c && cd c"),
    Way(
      "a folder with spaces", "git clone -q \"$REPO\" 'Büro & Söhne/日本 — \"x\" $y' && cd 'Büro & Söhne/日本 — \"x\" $y'"),
    Way("a link", clone + " && cd .. && ln -s c l && cd l"),
    Way("a subfolder", clone + "/Actions"),
    Way("other order of files", clone + " && cd .. && \(copied("sort -r")) && cd r"),
    Way("sorted files", clone + " && cd .. && \(copied("sort")) && cd r"),
    Way("a strict umask", "umask 0077 && " + clone), Way("an open umask", "umask 0000 && " + clone),
    Way("read only", clone + " && chmod -R a-w ."), Way("1970", clone + " && find . -exec touch -d 1970-01-01 {} +"),
    Way("2100", clone + " && find . -exec touch -d 2100-01-01 {} +"),
    Way("another clock", around: "SOURCE_DATE_EPOCH=1 TZ=Pacific/Kiritimati"), Way("no zone", around: "TZ=:nonsense"),
    Way("C", around: "LC_ALL=C"), Way("Turkish", around: "LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 LANGUAGE=tr"),
    Way("Latin 1", around: "LC_ALL=de_DE.ISO-8859-1"), Way("no such locale", around: "LC_ALL=xx_YY.NOPE"),
    Way("another home", around: "HOME=/nonexistent XDG_CONFIG_HOME=/nonexistent USER=other"),
    Way("no folder for scraps", around: "TMPDIR=/nonexistent"), Way("no environment", around: "-i"),
    Way("nothing to read", clone + " && exec <&-"),
  ]

  private static let clone = Way.clone

  /// A copy of the files in some order of their names, for file systems that list them as they were made.
  private static func copied(_ order: String) -> String {
    "(cd c && find . -type f ! -path './.git/*' | \(order)) | while read -r f; do "
      + "mkdir -p \"r/$(dirname \"$f\")\" && cp \"c/$f\" \"r/$f\"; done"
  }

  @Test func `holds in every clean checkout`() async throws {
    try await Self.withRepository(attributes: "true") { folder in
      for way in Self.ways {
        let run = try await Self.check(folder, way)
        #expect(run.status == 0, "\(way.testDescription): \(run.output)\(run.errors)")
        #expect(run.errors == "9 unchanged\n", "\(way.testDescription)")
      }
    }
  }

  @Test func `holds with the line ends of Windows in every file, where nothing keeps git from it`() async throws {
    try await Self.withRepository(attributes: "rm .gitattributes") { folder in
      let line = "git -c core.autocrlf=true clone -q \"$REPO\" c && cd c"
      let crlf =
        line + " && for f in gcgen.yaml gcgen.lock Actions/* Generated/*/*; do grep -q '\r$' \"$f\" || exit 9; done"
      for way in [Way("CRLF", crlf), Way("LF")] {
        let run = try await Self.check(folder, way)
        #expect(run.status == 0, "\(way.testDescription): \(run.output)\(run.errors)")
        #expect(run.errors == "9 unchanged\n", "\(way.testDescription)")
      }
      // And it sees what was changed there, in a description or in what was made of it.
      for file in [
        "Actions/A.action.json", "Generated/GetUserDetails/data_action_script.py", "Actions/GetUserDetails.swift",
      ] {
        let run = try await Self.check(folder, Way(file, line + " && sed -i '2s/$/ /' \(file)"))
        #expect(run.status != 0, "\(file): \(run.output)\(run.errors)")
      }
    }
  }

  @Test func `keeps every file that it wrote from the line ends of Windows`() async throws {
    try await Self.withRepository(attributes: "gcgen schema add User --from user.json") { folder in
      let line = "git -c core.autocrlf=true clone -q repo c && cd c && grep -rlI --exclude-dir=.git \"$CR$\" . | sort"
      let run = try await folder.shell(line, environment: ["CR": "\r"])
      #expect(run.output == "./.gitattributes\n./.gitignore\n./gcgen.yaml\n./user.json\n")
      let update = try await folder.gcgen("schema", "update", "--check", "--workspace", "c")
      #expect(update.errors == "no model changes\n", "\(update.output)")
    }
  }

  @Test func `writes nothing where only line ends differ`() async throws {
    try await Self.withRepository(attributes: "rm .gitattributes") { folder in
      let run = try await folder.shell(
        "git -c core.autocrlf=true clone -q repo c && cd c && exec gcgen generate",
        environment: ["GCGEN_PYTHON": "/nonexistent"])
      #expect(run.status == 0)
      #expect(run.errors == "9 unchanged\n")
      #expect(try await folder.shell("cd c && git -c core.autocrlf=true status --porcelain").output == "")
    }
  }

  @Test func `holds at another time of day`() async throws {
    guard try await GcgenFolder.with({ try await $0.shell("command -v faketime").status }) == 0 else {
      print("there is no faketime: nothing is checked at another time of day")
      return
    }
    try await Self.withRepository(attributes: "true") { folder in
      let run = try await Self.check(
        folder, Way("faketime", around: "$(command -v faketime) -f '@2038-01-20 00:00:00'"))
      #expect(run.status == 0, "\(run.output)\(run.errors)")
    }
  }

  /// Runs the check in a checkout, in a folder of its own, with no compiler and no interpreter to be found.
  private static func check(_ folder: GcgenFolder, _ way: Way) async throws -> GcgenRun {
    let bare = "PATH=/nonexistent GCGEN_SWIFTC=/nonexistent GCGEN_PYTHON=/nonexistent"
    let command = "exec env \(bare) /usr/bin/env \(way.around) \"$GCGEN\" generate --check"
    let line =
      "chmod -R u+w c r 2>/dev/null; rm -rf c r w l e z z.zip b.git B*; git -C repo worktree prune; \(way.line) && \(command)"
    return try await folder.shell(
      line, environment: ["REPO": folder.path + "/repo", "GCGEN": GcgenFolder.products + "/gcgen"])
  }

  /// Runs a test's body beside the repository `repo`, in which a generated workspace is committed.
  private static func withRepository(
    attributes: String, _ body: (GcgenFolder) async throws -> Void
  ) async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      let run = try await folder.shell(
        """
        set -e
        rm gcgen.yaml
        gcgen new GetUserDetails --workspace . </dev/null
        gcgen generate
        echo '{"id": 1}' > user.json
        \(attributes)
        git init -q; git config user.name t; git config user.email t@example.com; git config core.autocrlf false
        git add -A; git commit -q -m first
        mkdir repo; git clone -q --bare . repo/.git; cd repo; git config core.bare false; git checkout -q HEAD -- .
        """)
      #expect(run.status == 0, "\(run.errors)")
      try await body(folder)
    }
  }
}
