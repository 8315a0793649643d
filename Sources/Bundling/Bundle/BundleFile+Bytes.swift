import FoundationEssentials
import JSONText
package import PythonWorkers

extension Bundle {
  /// The files as they are written, in their order; archives are packed by the interpreter.
  ///
  /// Throws `PythonWorkerFailure` where there is no interpreter.
  package func bytes(workers: PythonWorkers) async throws -> [(path: String, bytes: [UInt8])] {
    let archives = files.compactMap { file in if case .zip(let entries) = file.content { entries } else { nil } }
    var packed = try await workers.answers(to: archives.map(Self.request)).makeIterator()
    return try files.map { file in
      switch file.content {
      case .text(let text): (file.path, Array(text.utf8))
      case .zip: (file.path, try Self.archive(in: packed.next()))
      }
    }
  }

  private static func request(_ entries: [ZipEntry]) -> JSONTree {
    let files = entries.map { JSONTree.Member($0.path, .string(Data($0.bytes).base64EncodedString())) }
    return .object([.init("zip", .object([.init("files", .object(files))]))])
  }

  private static func archive(in answer: WorkerAnswer?) throws -> [UInt8] {
    guard case .value(let tree) = answer, let text = tree["zip"]?.string, let data = Data(base64Encoded: text) else {
      throw ArchiveNotPacked()
    }
    return Array(data)
  }
}

/// The interpreter could not pack an archive, which only a lack of memory can mean.
package struct ArchiveNotPacked: Error {}
