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
