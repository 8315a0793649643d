import Testing

/// What people type and do who do not know the command yet: one clear sentence and the right exit status each time.
struct NewcomerTests {
  @Test(arguments: [
    ("help generat", 2, "'generat' is no verb of gcgen. Did you mean 'generate'?"),
    ("explain 999", 2, "'999' is no code"),
    ("generate Actions/GetUser.action.json", 2, "the nearest action is 'GetUser'"),
    ("run Generated/GetUser/data_action_script.py", 2, "the nearest action is 'GetUser'"),
    ("lint Generated/GetUser", 2, "the nearest action is 'GetUser'"),
    ("run GetUser --delay -1", 2, "--delay -1.0 is not between 0 and 60 seconds"),
    ("run GetUser --delay --live", 2, "'--live' is invalid for '--delay"),
    ("run GetUser --status 99", 2, "--status 99 is no HTTP status"),
    ("run GetUser --response-header 'A b: c'", 2, "'Name: value'"),
    ("run GetUser --response-header ': c'", 2, "'Name: value'"),
    ("run GetUser --response-header \"$(printf 'A: b\\nC: d')\"", 2, "'Name: value'"),
    ("run GetUser --response Actions", 2, "'Actions' cannot be read"),
    ("new A --post https://a.example --body Actions", 2, "'Actions' cannot be read"),
    ("new A --get https://a.example --output 'n:str=$.n'", 2, "'str'; the types are string"),
    ("new A --get https://a.example --input 'n:text'", 2, "'text'; the types are string"),
    ("generate --workspace Actions", 2, "GC901"),
  ])
  func `answers wrong words`(words: String, status: Int32, said: String) async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      #expect(try await folder.gcgen("generate").status == 0)
      let run = try await folder.shell("gcgen \(words)")
      #expect(run.status == status)
      #expect(run.errors.contains(said), "\(run.errors)")
    }
  }

  @Test(arguments: [
    ("mkdir gone; cd gone; rmdir ../gone; gcgen new A", 3, "the current folder does not exist any more"),
    ("mkdir gone; cd gone; rmdir ../gone; gcgen generate", 3, "the current folder does not exist any more"),
    ("mv Actions A; echo >Actions; gcgen generate", 3, "'Actions' cannot be read: it is no folder"),
    ("mkdir Actions/D.action.json; gcgen generate", 3, "'Actions/D.action.json' cannot be read"),
    ("mkfifo Actions/F.action.json; gcgen generate", 3, "'Actions/F.action.json' cannot be read"),
    (": >Actions/E.action.json; gcgen generate", 1, "Actions/E.action.json:1:1: error GC101"),
    ("cp /bin/true Actions/B.action.json; gcgen generate", 1, "error GC101: the text is not UTF-8"),
    ("echo 'name: J' >Actions/J.action.json; gcgen generate", 1, "Actions/J.action.json:1:1: error GC101"),
    ("rm gcgen.yaml; mkdir gcgen.yaml; gcgen generate", 3, "'gcgen.yaml' cannot be read"),
    ("printf 'a: 1\\n---\\nb: 2\\n' >gcgen.yaml; gcgen generate", 2, "one document is expected"),
    ("cp /bin/true gcgen.yaml; gcgen generate", 2, "gcgen.yaml:1:1: error GC902"),
    ("mv Generated G; echo >Generated; gcgen generate", 3, "'Generated/GetUser/description.json' cannot be written"),
    ("GCGEN_PYTHON=/bin/cat gcgen lint GetUser", 3, "'/bin/cat'"),
    ("GCGEN_PYTHON=/etc/passwd gcgen lint GetUser", 3, "GC921"),
    (
      "gcgen new A >&2; echo hi >no-program; chmod +x no-program; GCGEN_SWIFTC=$PWD/no-program gcgen generate A", 3,
      "no-program' is no program"
    ),
    ("gcgen new A >&2; GCGEN_SWIFTC=/tmp gcgen generate A", 3, "'/tmp' is no program"),
  ])
  func `says what is wrong with files and folders`(line: String, status: Int32, said: String) async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      #expect(try await folder.gcgen("generate").status == 0)
      let run = try await folder.shell(line)
      #expect(run.status == status)
      #expect(run.errors.contains(said), "\(run.errors)")
    }
  }

  @Test func `gives a number of any length on`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      #expect(try await folder.gcgen("generate").status == 0)
      let run = try await folder.gcgen("run", "GetUser", "--input", "user_id=" + String(repeating: "9", count: 9_999))
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("\"success\": false"))
    }
  }

  @Test func `finds a code by its number`() async throws {
    try await GcgenFolder.with { folder in
      let page = try await folder.gcgen("explain", "101")
      #expect(page.output.hasPrefix("GC101: "))
    }
  }
}
