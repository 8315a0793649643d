import Testing

/// `log` in `gcgen.yaml`, from the setting to the lines of a run.
struct LogSettingTests {
  private let script = "Generated/GetUser/data_action_script.py"

  @Test func `makes the scripts anew where it changes, and leaves nothing of it where it is off`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try await folder.gcgen("generate")
      let failures = try #require(folder.text(script))
      #expect(failures.contains("class CallLog:"))
      try folder.write("log: failures\n", to: "gcgen.yaml")
      #expect(try await folder.gcgen("generate").errors == "3 unchanged\n")
      try folder.write("log: all\n", to: "gcgen.yaml")
      #expect(try await folder.gcgen("generate").output == "changed  \(script)\n")
      #expect(folder.text(script) != failures)
      try folder.write("log: off\n", to: "gcgen.yaml")
      #expect(try await folder.gcgen("generate").output == "changed  \(script)\n")
      let off = try #require(folder.text(script))
      for part in ["CallLog", "log.", "stderr", "ACTION =", "MISSING"] { #expect(!off.contains(part)) }
    }
  }

  @Test func `is seen in a run that shows all`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try await folder.gcgen("generate")
      let good = try await folder.gcgen("run", "GetUser", "--input", "user_id=7", "--verbose")
      #expect(good.status == 0 && !good.errors.contains("error_code"), "\(good.errors)")
      let failed = try await folder.gcgen("run", "GetUser", "--input", "user_id=7", "--verbose", "--status", "503")
      #expect(failed.status == 0)
      let lines = failed.errors.split(separator: "\n").filter { $0.hasPrefix("{") }
      #expect(lines.count == 1 && lines[0].hasPrefix(#"{"action": "GetUser", "description": "sha256:"#))
      #expect(failed.errors.contains(#""error_code": "http", "status": 503, "attempts": 1, "milliseconds": "#))
      try folder.write("{\"name\": null}", to: "nobody.json")
      let defaulted = try await folder.gcgen(
        "run", "GetUser", "--input", "user_id=7", "--verbose", "--response", "nobody.json")
      #expect(defaulted.output.contains("Unknown"))
      #expect(defaulted.errors.contains(#""defaulted": {"user_name": "null"}}"#), "\(defaulted.errors)")
    }
  }
}
