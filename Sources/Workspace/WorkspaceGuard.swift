import Glibc
import SystemPackage

/// Keeps two runs from writing to one workspace at once: the second waits for the first.
///
/// The lock is the kernel's, on the root folder itself: it is gone with the process, however that ends.
package struct WorkspaceGuard: ~Copyable {
  private let root: FileDescriptor

  /// Waits until no other run writes to a workspace.
  package init(root path: String) throws {
    do {
      root = try FileDescriptor.open(FilePath(path), .readOnly, options: [.directory, .closeOnExec])
    } catch {
      throw FileFailure(path: path, action: "opened", cause: error)
    }
    while flock(root.rawValue, LOCK_EX) != 0, Errno(rawValue: errno) == .interrupted {}
  }

  deinit { try? root.close() }
}
