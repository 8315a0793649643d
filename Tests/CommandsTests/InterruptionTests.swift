import Testing

struct InterruptionTests {
  private let names = (0..<20).map { "Action\($0)" }

  private func workspace<Result>(_ body: (GcgenFolder) async throws -> Result) async throws -> Result {
    try await GcgenFolder.withActions { folder in
      try write(revision: 1, in: folder)
      return try await body(folder)
    }
  }

  private func write(revision: Int, in folder: GcgenFolder) throws {
    for name in names {
      try folder.write(GcgenFolder.action(name, revision: revision), to: "Actions/\(name).action.json")
    }
  }

  @Test func `leaves old files or new ones, whatever moment it is killed in`() async throws {
    try await workspace { folder in
      #expect(try await folder.gcgen("generate").status == 0)
      let count = folder.files("Generated").count
      var mixed = 0
      for round in 1...6 {
        try write(revision: 2 * round, in: folder)
        let moment = Double.random(in: 0...0.012)
        // The lock says first what will be written: from then on files change.
        try await folder.shell(
          """
          touch marker; gcgen generate & while [ ! gcgen.lock -nt marker ]; do :; done
          sleep \(moment); kill -9 $!; wait $!
          """)
        let texts = names.compactMap { folder.text("Generated/\($0)/description.json") }
        let new = texts.count { $0.contains("revision \(2 * round)\"") }
        if (1..<names.count).contains(new) { mixed += 1 }
        // The sources changed again: what lies there is neither what would be written now nor what was before the
        // kill, and yet nothing of it is taken for a person's work, which it would be if a single byte were missing.
        try write(revision: 2 * round + 1, in: folder)
        let next = try await folder.gcgen("generate")
        #expect(next.status == 0, "killed after \(moment) s of writing: \(next.errors)")
        #expect(folder.files("Generated").count == count)
      }
      print("killed in the middle of writing: \(mixed) of 6 times")
    }
  }

  @Test func `ends with 130 when it is interrupted in the middle of writing, and with nothing torn`() async throws {
    try await workspace { folder in
      #expect(try await folder.gcgen("generate").status == 0)
      var statuses: [String] = []
      for round in 1...20 where !statuses.contains("130") {
        try write(revision: 2 * round, in: folder)
        // The lock says first what will be written. A process that is stopped then is in the middle, unless it ended
        // just before: then it is tried again.
        let run = try await folder.shell(
          """
          touch marker; setsid gcgen generate & while [ ! gcgen.lock -nt marker ]; do :; done
          kill -STOP $!; kill -INT $!; kill -CONT $!; wait $!; echo "$?"
          """)
        statuses.append(run.output.split(separator: "\n").last.map(String.init) ?? "")
        try write(revision: 2 * round + 1, in: folder)
        let next = try await folder.gcgen("generate")
        #expect(next.status == 0, "\(next.errors)")
      }
      #expect(statuses.last == "130")
      #expect(Set(statuses.dropLast()).isSubset(of: ["0"]))
    }
  }

  @Test func `leaves no folder of a local run that is interrupted, nor of one that was killed long ago`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      #expect(try await folder.gcgen("generate").status == 0)
      let run = try await folder.shell(
        """
        mkdir -p tmp/gcgen-run-1-old tmp/gcgen-run-1-new; touch -d '2 hours ago' tmp/gcgen-run-1-old
        TMPDIR="$PWD/tmp" setsid gcgen run GetUser --input user_id=1 --delay 9 &
        while [ "$(ls tmp)" = "gcgen-run-1-new
        gcgen-run-1-old" ] || [ $(ls tmp | wc -l) != 2 ]; do :; done
        kill -INT $!; wait $!; echo "status $?"; ls tmp
        """)
      #expect(run.output == "status 130\ngcgen-run-1-new\n")
    }
  }

  @Test func `waits for another run in the same workspace`() async throws {
    try await workspace { folder in
      let run = try await folder.shell("gcgen generate & gcgen generate; a=$?; wait $!; echo \"$a $?\"")
      #expect(run.output.hasSuffix("0 0\n"), "\(run.errors)")
      #expect(run.errors.contains("60 files written"))
      #expect(run.errors.contains("60 unchanged"))
    }
  }
}
