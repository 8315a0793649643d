import ActionChecking
import Bundling
import Diagnostics
import FoundationEssentials
import Generation
import JSONText
import PythonLint
import PythonWorkers
import ScriptRunner
import Workspace

/// Writes bundles below a folder: each is written beside its place, opened and tried there, and then takes the place as
/// a whole.
struct BundleWriting {
  /// The folder that was named, absolute.
  let folder: String
  let progress: Progress

  /// A bundle that was written.
  struct Written {
    /// Its folder.
    let path: String
    let bundle: Bundle
    /// How many files it has, the manifest among them.
    let files: Int
  }

  /// Writes a bundle; no value, and nothing left behind, where it fails its proof (GC401).
  ///
  /// Throws GC405 where something else is in its place.
  func write(_ bundle: Bundle) async throws -> Checked<Written> {
    let place = "\(folder)/\(bundle.target.name)"
    try checkPlace(place, target: bundle.target.name)
    let scratch = try ScratchFolder(in: folder)
    defer { scratch.remove() }
    let trial = scratch.path + "/bundle"
    var files = try await bundle.bytes(workers: .beside)
    files.append((Manifest.fileName, Array(Manifest.tree(of: bundle, files: files).text(.pretty).utf8)))
    for file in files { try WorkspaceFile.write(file.bytes, to: file.path, below: trial) }
    let faults = try await proof(of: bundle, in: trial)
    if !faults.isEmpty { return Checked(nil, faults) }
    if FileManager.default.fileExists(atPath: place) {
      try FileManager.default.moveItem(atPath: place, toPath: scratch.path + "/before")
    }
    try FileManager.default.moveItem(atPath: trial, toPath: place)
    return Checked(Written(path: place, bundle: bundle, files: files.count))
  }

  private func checkPlace(_ place: String, target: String) throws {
    guard FileManager.default.fileExists(atPath: place) else { return }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: place) else {
      throw CommandFailure([Diagnostic(.foreignFolder, "'\(place)' is no folder", at: nil)], .findings)
    }
    if names.isEmpty { return }
    let manifest = FileManager.default.contents(atPath: "\(place)/\(Manifest.fileName)")
    if manifest.map({ Manifest.isOurs(Array($0), target: target) }) ?? false { return }
    throw CommandFailure(
      [Diagnostic(.foreignFolder, "'\(place)' has files, and no manifest of a bundle for '\(target)'", at: nil)],
      .findings)
  }

  private func proof(of bundle: Bundle, in path: String) async throws -> [Diagnostic] {
    let opened = BundleFolder(path: path, runner: ScriptRunner(workers: .beside))
    let counter = progress.counter("proving", of: bundle.actions.count, "bundle")
    let faults = try await concurrently(bundle.actions) { action in
      defer { counter(1) }
      return try await bundle.target.faults(of: action, in: opened, for: bundle.order)
    }
    return zip(bundle.actions, faults).flatMap { action, faults in
      faults.map { fault in
        Diagnostic(
          .unprovenBundle, "the bundle of '\(action.name)' for '\(bundle.target.name)' fails its proof: \(fault)",
          at: action.linted.generated.checked.location(of: ""))
      }
    }
  }
}
