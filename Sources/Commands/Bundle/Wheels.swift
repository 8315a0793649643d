import Bundling
import ContentHash
import Diagnostics
import FoundationEssentials
import JSONText
import PythonWorkers
import Subprocess
import Workspace

/// The packages of the transport `requests`, as wheels: those of a folder, or of PyPI.
struct Wheels {
  /// The folder that `--wheels` names; nil where they come from PyPI.
  let folder: String?
  /// The workspace's root, which has a place for what was fetched once.
  let root: String

  /// The files of all packages, unpacked.
  ///
  /// Throws GC406 for a wheel that cannot be had, or is not the one that is pinned.
  func entries() async throws -> [ZipEntry] {
    let packages = PinnedPackage.all
    var wheels: [[UInt8]] = []
    for package in packages { wheels.append(try await wheel(of: package)) }
    let requests = wheels.map { wheel in
      JSONTree.object([.init("zip", .object([.init("archive", .string(Data(wheel).base64EncodedString()))]))])
    }
    let answers = try await PythonWorkers.beside.answers(to: requests)
    return try zip(packages, answers).flatMap { package, answer in
      guard case .value(let tree) = answer, let files = tree["files"]?.members else {
        throw Self.missing("'\(package.file)' is no wheel")
      }
      return files.map { file in
        ZipEntry(file.name, Data(base64Encoded: file.value.string ?? "").map(Array.init) ?? [])
      }
    }
  }

  private func wheel(of package: PinnedPackage) async throws -> [UInt8] {
    if let folder { return try Self.read(package, in: absolute(folder)) }
    let cache = "\(root)/.gcgen/wheels"
    if let bytes = try? Self.read(package, in: cache) { return bytes }
    try await Self.fetch(package, to: cache)
    return try Self.read(package, in: cache)
  }

  private static func read(_ package: PinnedPackage, in folder: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(package.file)") else {
      throw missing("'\(package.file)' is not in '\(folder)'")
    }
    let bytes = Array(data)
    if ContentHash(of: bytes) == package.hash { return bytes }
    throw missing("'\(package.file)' is not the wheel that is pinned: its SHA-256 is not \(package.hash)")
  }

  /// Lets pip fetch one wheel, which knows proxies and mirrors as it is set up to.
  private static func fetch(_ package: PinnedPackage, to folder: String) async throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let arguments = [
      "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:",
      "--implementation", "py", "--abi", "none", "--platform", "any", "--python-version", "3.9", "--dest", folder,
      "\(package.name)==\(package.version)",
    ]
    let fetched = try? await Subprocess.run(
      .name("python3"), arguments: Arguments(arguments), output: .string(limit: 1 << 16), error: .string(limit: 1 << 16)
    )
    guard let fetched else { throw missing("there is no python3 with pip to fetch '\(package.file)' with") }
    if fetched.terminationStatus.isSuccess { return }
    let words = fetched.standardError.split(separator: "\n").last.map(String.init) ?? ""
    throw missing("pip cannot fetch '\(package.file)': \(words)")
  }

  private static func missing(_ message: String) -> CommandFailure {
    CommandFailure(
      [Diagnostic(.packageMissing, message, at: nil, notes: [Note("--wheels names a folder that has it")])],
      .environment)
  }
}
