import FoundationEssentials
import Workspace

/// The files around the actions of a workspace.
struct Scaffold {
  let root: String

  /// Writes those that are not there yet, and says which; none in a workspace that stands.
  func write() throws -> [String] {
    guard !Workspace.isRoot(root) else { return [] }
    var written: [String] = []
    for (path, text) in files where !FileManager.default.fileExists(atPath: "\(root)/\(path)") {
      try WorkspaceFile.write(text, to: path, below: root)
      written.append(path)
    }
    try writeLibrary()
    return written
  }

  /// Brings the library's sources that editors read up to date, in a workspace that is a Swift package.
  func writeLibrary() throws {
    guard FileManager.default.fileExists(atPath: "\(root)/Package.swift") else { return }
    for (path, text) in EditorPackage.libraryFiles {
      if try WorkspaceFile.read(path, below: root) != Array(text.utf8) {
        try WorkspaceFile.write(text, to: path, below: root)
      }
    }
  }

  /// The settings come last: with them the folder is a workspace, and it is a whole one.
  private var files: [(path: String, text: String)] {
    [
      (".gitattributes", Self.attributes),
      (".gitignore", "\(Workspace.cacheFolder)/\n.build/\ngcgen.deployed.*.local.json\n"),
      ("Package.swift", EditorPackage.manifest),
      (Settings.fileName, Self.settings),
    ]
  }

  /// What gcgen writes has the same bytes in every checkout, whatever git is told about line ends.
  private static let attributes = """
    *.swift text eol=lf
    *.action.json text eol=lf
    Schemas/** text eol=lf
    gcgen.lock text eol=lf merge=union
    Generated/** text eol=lf linguist-generated

    """

  private static let settings = """
    # Settings of this workspace. All of them may be left out.

    # The oldest Python that will run the scripts; newer syntax is a finding.
    python: "3.9"

    # The version of gcgen that this workspace is made with; any other one refuses to work.
    # gcgen: "0.1"

    # What makes the requests: requests (the package), or standard-library, which starts faster and needs no package.
    # transport: requests

    # Which calls write a line to standard error: off, failures (with those that used a default), or all.
    # log: failures

    # Where scripts learn of a proxy: none, or environment (HTTPS_PROXY, HTTP_PROXY and NO_PROXY).
    # proxy: none

    # Where scripts find secrets: environment, or aws-secrets-manager for those that are not there.
    # secrets: environment

    # The longest that a call may take where the scripts run: 60 for data actions, 15 for function code.
    # limit-seconds: 60

    # The values of setting("crm_base_url") for each environment. Never put a credential here: use secret("…").
    # environments:
    #   test:
    #     crm_base_url: "https://test.crm.example.com"
    #   production:
    #     crm_base_url: "https://crm.example.com"

    """
}
