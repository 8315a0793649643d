import Dispatch
import Glibc

/// Waits until something happens in some folders; good for one time, and costs nothing while it waits.
///
/// What happened is not said: the folders are watched first and looked at then, so whatever happens after the look ends
/// the wait.
package final class FolderWatch: Sendable {
  private let events: Int32

  /// A watch on no folder yet.
  package init() throws(FolderNotWatched) {
    events = inotify_init1(Int32(IN_CLOEXEC))
    if events < 0 { throw FolderNotWatched(path: "/", number: errno) }
  }

  deinit { close(events) }

  /// Watches the names in a folder and what is in its files, but not in its own folders; one that is not there is
  /// passed over.
  package func add(_ folder: String) throws(FolderNotWatched) {
    // A pointer to the path is what the kernel takes; it reads it before the call returns.
    let added = unsafe inotify_add_watch(events, folder, Self.happenings)
    if added < 0, errno != ENOENT, errno != ENOTDIR { throw FolderNotWatched(path: folder, number: errno) }
  }

  /// Waits for the first thing to happen.
  package func wait() async {
    let source = DispatchSource.makeReadSource(fileDescriptor: events, queue: .global())
    await withCheckedContinuation { continuation in
      source.setEventHandler { source.cancel() }
      source.setCancelHandler { continuation.resume() }
      source.activate()
    }
  }

  private static let happenings = UInt32(
    IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_MOVED_FROM | IN_MOVED_TO
      | IN_MOVE_SELF)
}

/// The system does not watch a folder: it may not be read, or too many are watched already.
package struct FolderNotWatched: Error, Hashable {
  /// The folder.
  package let path: String
  /// The system's number for the reason.
  package let number: Int32
}
