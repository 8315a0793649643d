import EmbeddedFiles

/// What makes a workspace a Swift package, so that editors and `swift build` understand it; offline, because the
/// library's sources are in the workspace.
///
/// gcgen itself reads none of it. `Package.swift` is committed; the sources are in `.gcgen/`, which is not, and are
/// written again wherever they are missing.
package enum EditorPackage {
  /// The text of `Package.swift` at the workspace's root.
  ///
  /// Tools version 5.2 passes over files that are no Swift (`Actions/*.action.json`, `Generated/`); later ones warn about
  /// each, or refuse them.
  package static let manifest = """
    // swift-tools-version:5.2
    // Lets editors and `swift build` understand this folder; `gcgen` itself does not need it.
    import PackageDescription

    let package = Package(
        name: "Workspace",
        targets: [
            .target(name: "DataActions", path: ".gcgen/DataActions"),
            .target(name: "Workspace", dependencies: ["DataActions"], path: ".", sources: ["Actions", "Responses"]),
        ],
        swiftLanguageVersions: [.v5]
    )

    """

  /// The library's files, by their paths below the workspace's root.
  package static var libraryFiles: [(path: String, text: String)] {
    EmbeddedFile.library.map { (".gcgen/DataActions/" + $0.path, $0.text) }
  }
}
