import Testing

struct WatchTests {
  private let script = "Generated/A/data_action_script.py"
  private let source = "Actions/A.action.json"

  @Test func `generates again after each change, one line for each time, until it is interrupted`() async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      let status = try await WatchSession.run(in: folder) { watch in
        try folder.write(GcgenFolder.action("A", revision: 2), to: source)
        _ = try await watch.lines(2)
        #expect(folder.text(script)?.contains("/r2/") == true)
        try folder.write(GcgenFolder.action("C"), to: "new")
        try await folder.shell("mkdir Actions/crm; mv new Actions/crm/C.action.json")
        _ = try await watch.lines(3)
        try await watch.pause()
        try await folder.shell("rm -r Actions/crm")
        #expect(
          try await watch.lines(4) == [
            "A, B: 6 files written", "A: 3 files written, 3 unchanged", "C: 3 files written, 6 unchanged",
            "C: 3 files removed, 6 unchanged",
          ])
      }
      #expect(status == "130")
      #expect(folder.files().filter { $0.contains("scratch") || $0.contains(".dat.nosync") } == [])
    }
  }

  @Test func `goes by what is in a file`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      _ = try await WatchSession.run(in: folder) { watch in
        try await folder.shell("touch \(source); cp \(source) copy; mv copy \(source); echo x > Actions/notes.txt")
        try await watch.pause()
        try await folder.shell(
          "touch -r \(source) time; sed 's/revision 1/revision 9/' \(source) > copy; cat copy > \(source); "
            + "touch -r time \(source)")
        #expect(try await watch.lines(2) == ["A: 3 files written", "A: 3 files written"])
        try await watch.pause()
        #expect(try await watch.lines(2).count == 2)
      }
    }
  }

  @Test func `makes one round of many changes`() async throws {
    try await GcgenFolder.withActions { folder in
      let write = { (revision: Int) in
        for number in 0..<20 {
          try folder.write(
            GcgenFolder.action("A\(number)", revision: revision), to: "Actions/A\(number).action.json")
        }
      }
      try write(1)
      try await folder.shell("git init -q; git add Actions; git -c user.name=a -c user.email=a@b.example commit -qm 1")
      try write(2)
      _ = try await WatchSession.run(in: folder) { watch in
        try await folder.shell("git checkout -q Actions")
        _ = try await watch.lines(2)
        try await watch.pause()
        let lines = try await watch.lines(2)
        #expect(lines == ["20 actions: 60 files written", "20 actions: 60 files written"])
      }
    }
  }

  @Test(arguments: [
    (".", "true"), ("w", "git worktree add -q w"),
    ("outer/w", "git init -q outer; cd outer; git -c protocol.file.allow=always submodule --quiet add \"$OLDPWD\" w"),
  ])
  func `waits until git has done its work, whatever kind of checkout it is`(root: String, checkout: String) async throws
  {
    try await GcgenFolder.withActions("A", "B") { folder in
      try await folder.startRepository()
      try await folder.commit("first")
      let made = try await folder.shell(checkout)
      #expect(made.status == 0, "\(made.errors)")
      _ = try await WatchSession.run(in: folder, "--workspace \(root)") { watch in
        let lock = "$(git -C \(root) rev-parse --absolute-git-dir)/index.lock"
        #expect(try await folder.shell("touch \"\(lock)\"").status == 0)
        try folder.write(GcgenFolder.action("A", revision: 2), to: "\(root)/Actions/A.action.json")
        try await watch.pause()
        try folder.write(GcgenFolder.action("B", revision: 2), to: "\(root)/Actions/B.action.json")
        #expect(try await folder.shell("rm \"\(lock)\"").status == 0)
        #expect(try await watch.lines(2) == ["A, B: 6 files written", "A, B: 6 files written"])
      }
    }
  }

  @Test func `tells a mistake, and goes on when it is mended`() async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      _ = try await WatchSession.run(in: folder) { watch in
        try folder.write("{", to: source)
        #expect(try await watch.lines(2).last == "3 unchanged, 1 error")
        #expect(try await watch.complaints(until: "GC").hasPrefix("\(source):1:2: error GC"))
        try folder.write("colour: red\n", to: "gcgen.yaml")
        #expect(try await watch.lines(3).last == "nothing was generated")
        _ = try await watch.complaints(until: "gcgen.yaml:1:1: error GC903")
        try folder.write("", to: "gcgen.yaml")
        #expect(try await watch.lines(4).last == "3 unchanged, 1 error")
        try folder.write(GcgenFolder.action("A", revision: 2), to: source)
        #expect(try await watch.lines(5).last == "A: 3 files written, 3 unchanged")
      }
    }
  }

  @Test(arguments: ["Actions", "gcgen.yaml"]) func `waits for what is gone`(path: String) async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      _ = try await WatchSession.run(in: folder) { watch in
        try await folder.shell("mv \(path) .away")
        _ = try await watch.complaints(until: "'\(path)' is gone; waiting until it is back\n")
        #expect(folder.files("Generated").count == 6)
        try await folder.shell("mv .away \(path)")
        _ = try await watch.complaints(until: "'\(path)' is back\n")
        try folder.write(GcgenFolder.action("A", revision: 2), to: source)
        #expect(
          try await watch.lines(2) == ["A, B: 6 files written", "A: 3 files written, 3 unchanged"])
      }
    }
  }

  @Test func `lets others work, and does nothing, while nothing changes`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      _ = try await WatchSession.run(in: folder, "--format json") { watch in
        #expect(try await folder.gcgen("generate").errors == "3 unchanged\n")
        try await watch.pause()
        let spent = "cut -d ' ' -f 14,15 /proc/$(cut -d ' ' -f 1 watch.pid)/stat"
        let times = try await folder.shell("\(spent); sleep 2; \(spent)").output.split(separator: "\n")
        #expect(times.count == 2 && times.first == times.last)
        #expect(try await watch.lines(1).count == 1)
        #expect(try await watch.lines(1).first?.hasPrefix(#"{"files":[{"path":"Generated/A/"#) == true)
      }
    }
  }

  @Test(arguments: ["--check", "--diff"]) func `goes with no run that writes nothing`(flag: String) async throws {
    try await GcgenFolder.withActions("A") { folder in
      let run = try await folder.gcgen("generate", "--watch", flag)
      #expect(run.status == 2)
      #expect(run.errors.contains("--watch"))
    }
  }
}
