import FoundationEssentials
import JSONText
import TestSupport
import Testing

/// `gcgen bundle` on the examples, as their users run it.
struct BundleTests {
  static let examples = TestFolders.root + "/Examples"
  static let targets = ["task-api", "lambda", "genesys", "terraform", "architect"]

  @Test func `every example goes through every target that can hold it`() async throws {
    try await GcgenFolder.with { folder in
      let run = try await folder.shell(
        "gcgen bundle --workspace \(Self.examples) --output out --env production --format json "
          + Self.targets.map { "--target \($0)" }.joined(separator: " "))
      let report = try LocatedJSON(parsing: Array(run.output.utf8)).tree
      let bundles = report["bundles"]?.elements ?? []
      #expect(bundles.compactMap { $0["target"]?.string } == Self.targets, "\(run.errors)")
      let actions = try FileManager.default.contentsOfDirectory(atPath: Self.examples + "/Generated").sorted()
      for bundle in bundles {
        let held = (bundle["actions"]?.elements ?? []).compactMap(\.string)
        let target = try #require(bundle["target"]?.string)
        if target == "genesys" {
          let refused = Set((report["diagnostics"]?.elements ?? []).compactMap { $0["code"]?.string })
          #expect(refused.contains("GC410") && held.contains("UpdateTicket") && held.count < actions.count)
        } else {
          #expect(held.sorted() == actions, "\(target)")
        }
      }
      #expect(run.status == 1)
      try Self.checkManifests(in: folder)
    }
  }

  /// Each manifest names every file beside it with its size, and nothing else.
  private static func checkManifests(in folder: GcgenFolder) throws {
    for target in targets {
      let manifest = try LocatedJSON(parsing: Array(try #require(folder.text("out/\(target)/manifest.json")).utf8)).tree
      let entries = manifest["files"]?.elements ?? []
      #expect(
        entries.compactMap { $0["path"]?.string } + ["manifest.json"]
          == folder.files("out/\(target)").sorted { left, right in
            (left == "manifest.json" ? 1 : 0, left) < (right == "manifest.json" ? 1 : 0, right)
          })
      for entry in entries {
        let path = "\(folder.path)/out/\(target)/\(entry["path"]?.string ?? "")"
        #expect(FileManager.default.contents(atPath: path)?.count == entry["size"]?.integer, "\(path)")
      }
      let readme = try #require(folder.text("out/\(target)/README.md"))
      #expect(readme.contains("## What to do next"))
    }
  }

  @Test func `the same workspace gives the same bytes whatever the machine`() async throws {
    try await GcgenFolder.with { folder in
      try await folder.shell("cp -r \(Self.examples) first && mkdir -p 'Büro & Söhne' && cp -r first 'Büro & Söhne/w'")
      let bundle = "gcgen bundle --env test --target lambda --target terraform --target architect --target task-api"
      let one = try await folder.shell("cd first && \(bundle) --output ../one")
      let other = try await folder.shell(
        "umask 0077 && cd 'Büro & Söhne/w' && find . -exec touch -d 2100-01-01 {} + && LC_ALL=tr_TR.UTF-8 "
          + "TZ=Pacific/Kiritimati HOME=/nonexistent USER=other SOURCE_DATE_EPOCH=1 \(bundle) --output \"$PWD/two\" "
          + "&& mv two ../../two && if [ -w /dev/shm ]; then d=$(mktemp -d -p /dev/shm) && \(bundle) --output $d/three "
          + "&& diff -r $d/three ../../two; s=$?; rm -r $d; exit $s; fi")
      #expect(one.status == 0 && other.status == 0, "\(one.errors)\(other.errors)")
      let difference = try await folder.shell("diff -r one two && find one -name function.zip | wc -l")
      #expect(difference.status == 0 && Int(difference.output.filter(\.isNumber)) == 16, "\(difference.output)")
    }
  }

  @Test func `lists the targets`() async throws {
    try await GcgenFolder.with { folder in
      let list = try await folder.gcgen("bundle", "--list")
      #expect(list.status == 0)
      #expect(list.output.split(separator: "\n").map { $0.prefix { $0 != " " } } == Self.targets.map { $0[...] })
    }
  }

  @Test(arguments: [
    ("", "--target"), ("--target lambda", "--output"), ("--target lamda --output o", "did you mean 'lambda'?"),
    ("--target lambda --output o --env tset", "did you mean 'test'?"),
    ("GetUsr --target lambda --output o", "the nearest action is 'GetUser'"),
  ])
  func `says what is wrong on the command line`(words: String, part: String) async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try folder.write("environments:\n  test:\n    a: b\n", to: "gcgen.yaml")
      let run = try await folder.shell("gcgen bundle \(words)")
      #expect(run.status == 2 && run.errors.contains(part), "\(run.errors)")
      #expect(folder.text("o") == nil)
    }
  }

  @Test func `leaves alone what it did not write, and replaces what it did`() async throws {
    try await GcgenFolder.withActions("GetUser", "GetOrder") { folder in
      try folder.write("mine", to: "o/lambda/notes.txt")
      let refused = try await folder.gcgen("bundle", "--target", "lambda", "--output", "o")
      #expect(refused.status == 1 && refused.errors.contains("GC405"), "\(refused.errors)")
      #expect(folder.files("o") == ["lambda/notes.txt"])
      let first = try await folder.gcgen("bundle", "--target", "lambda", "--output", "p")
      #expect(first.status == 0, "\(first.errors)")
      let second = try await folder.gcgen("bundle", "GetUser", "--target", "lambda", "--output", "p")
      #expect(second.status == 0)
      #expect(!folder.files("p").contains { $0.contains("GetOrder") })
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/p") == ["lambda"])
    }
  }

  @Test func `a bundle that fails its proof is not left behind`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      let bundle = "gcgen bundle --target lambda --target task-api --output o"
      #expect(try await folder.shell(bundle).status == 0)
      let before = folder.files("o").map { ($0, folder.text("o/\($0)")) }
      // On this machine there is a package beside the script; in the function there is none.
      try folder.write(
        "import requests\n\n\ndef before_request(request):\n    requests.Session()\n    return request\n",
        to: "Actions/GetUser.hooks.py")
      let run = try await folder.shell(bundle)
      #expect(run.status == 1 && run.errors.contains("error GC401"), "\(run.errors)")
      #expect(run.errors.contains("No module named 'requests'"))
      #expect(run.output.contains("task-api") && !run.output.contains("o/lambda"))
      for (file, text) in before where file.hasPrefix("lambda/") {
        #expect(folder.text("o/\(file)") == text, "\(file)")
      }
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path + "/o").sorted() == ["lambda", "task-api"])
    }
  }
}
