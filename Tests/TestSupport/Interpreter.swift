import FoundationEssentials
import Subprocess
import SystemPackage

/// A CPython of this machine, with packages in a folder of their own where it does not bring them.
package struct Interpreter: Sendable, CustomStringConvertible {
  /// The program.
  package let path: String
  /// The packages to install for it; none where its own are used.
  package let packages: [String]

  /// Its path, with its packages.
  package var description: String { ([path] + packages).joined(separator: " ") }

  /// A CPython by its path, with packages to install for it.
  package init(path: String, packages: [String]) {
    self.path = path
    self.packages = packages
  }

  /// Debian's own, and every CPython from 3.9 to 3.13 with the newest client; the oldest one, too, on two of them.
  package static let all: [Interpreter] = {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
    let folder = home + "/.pyenv/versions"
    let installed = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let newest = (9...13).compactMap { minor -> String? in
      let version = installed.sorted().last { $0.hasPrefix("3.\(minor).") }
      if version == nil { print("there is no CPython 3.\(minor): the scripts do not run on it") }
      return version.map { "\(folder)/\($0)/bin/python3" }
    }
    let oldest = [newest.first, newest.dropLast().last].compactMap(\.self)
    return [debian] + newest.map { Interpreter(path: $0, packages: ["requests"]) }
      + oldest.map { Interpreter(path: $0, packages: ["requests==2.28.*", "urllib3==1.26.*"]) }
  }()

  /// Debian's, which has the client of Debian.
  package static let debian = Interpreter(path: "/usr/bin/python3", packages: [])

  /// Runs a program of `Exercises/`, or a module (`-m`); nil, with a printed line, where it or its packages are not there.
  package func run(_ arguments: [String], input: String = "") async throws -> (status: Int, output: String)? {
    guard FileManager.default.isExecutableFile(atPath: path) else {
      print("there is no \(path): nothing runs on it")
      return nil
    }
    var environment = Environment.inherit.updating(["PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"])
    if !packages.isEmpty {
      guard let folder = try await installed() else { return nil }
      environment = environment.updating(["PYTHONPATH": folder])
    }
    let whole = environment
    return try await TestGate.exercises.pass { try await Self.output(of: path, arguments, whole, input: input) }
  }

  /// The folder with the packages, installed at most once; nil, with a printed line, where they cannot be had.
  package func installed() async throws -> String? {
    let parts = path.split(separator: "/")
    let version = parts.count > 2 ? parts[parts.count - 3] : "python"
    let name = packages.joined(separator: "+").filter { $0.isLetter || $0.isNumber || "=+.".contains($0) }
    let folder = TestFolders.root + "/.build/python-packages/\(version)-\(name)"
    if FileManager.default.fileExists(atPath: folder + "/complete") { return folder }
    return try await Installations.shared.once(folder) {
      let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target", folder] + packages
      let result = try await Self.output(of: path, pip, .inherit, input: "")
      guard result.status == 0 else {
        print("pip cannot get \(packages) for \(path): nothing runs with them")
        return nil
      }
      try "".write(toFile: folder + "/complete", atomically: true, encoding: .utf8)
      return folder
    }
  }

  private static func output(
    of path: String, _ arguments: [String], _ environment: Environment, input: String
  ) async throws -> (status: Int, output: String) {
    // From a file: a program that ends before it has read everything breaks no pipe of ours.
    let file = FileManager.default.temporaryDirectory.path(percentEncoded: false) + "/input-\(UUID().uuidString)"
    try input.write(toFile: file, atomically: false, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let result = try await Subprocess.run(
      .path(FilePath(path)), arguments: Arguments(arguments), environment: environment,
      input: .fileDescriptor(try .open(FilePath(file), .readOnly), closeAfterSpawningProcess: true),
      output: .string(limit: 32 << 20), error: .combinedWithOutput)
    guard case .exited(let status) = result.terminationStatus else { return (-1, result.standardOutput) }
    return (Int(status), result.standardOutput)
  }
}

/// Lets the tests that want the same packages wait for one installation, rather than each start its own.
private actor Installations {
  static let shared = Installations()

  private var underWay: [String: Task<String?, any Error>] = [:]

  func once(_ folder: String, _ install: @escaping @Sendable () async throws -> String?) async throws -> String? {
    if let running = underWay[folder] { return try await running.value }
    let task = Task { try await install() }
    underWay[folder] = task
    return try await task.value
  }
}
