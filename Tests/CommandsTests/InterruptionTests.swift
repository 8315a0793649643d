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

  @Test func `ends with 130 when it is interrupted, and with nothing torn`() async throws {
    try await workspace { folder in
      let run = try await folder.shell(
        """
        setsid sh -c 'trap - INT; exec gcgen generate' & sleep 0.15; kill -INT $!; wait $!
        echo "status $?"
        """)
      #expect(run.output.hasSuffix("status 130\n") || run.output.hasSuffix("status 0\n"), "\(run.output)")
      #expect(try await folder.gcgen("generate").status == 0)
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
