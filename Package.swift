// swift-tools-version: 6.2
import PackageDescription

/// The rules every target is compiled under: a warning is an error, and what is imported is said.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// The stages, the leaves under them and the two programs. `Tests/Architecture` holds who may import whom.
let package = Package(
  name: "gcgen",
  products: [
    .executable(name: "gcgen", targets: ["gcgen"]),
    .executable(name: "gcgen-python", targets: ["gcgen-python"]),
    .library(name: "DataActions", targets: ["DataActions"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    // What people write.
    .target(name: "DataActions", swiftSettings: strict),

    // Leaves.
    .target(name: "ContentHash", swiftSettings: strict),
    .target(name: "Diagnostics", dependencies: ["JSONText"], swiftSettings: strict),
    .target(name: "CEmbeddedFiles"),
    .target(name: "EmbeddedFiles", dependencies: ["CEmbeddedFiles"], swiftSettings: strict),
    .target(name: "FolderWatching", swiftSettings: strict),
    .target(name: "GenesysRegions", swiftSettings: strict),
    .target(name: "JSONText", swiftSettings: strict),
    .target(name: "JSONPath", dependencies: ["JSONText"], swiftSettings: strict),
    .target(name: "PythonSyntax", swiftSettings: strict),
    .target(name: "SwiftText", dependencies: ["DataActions"], swiftSettings: strict),

    // What descriptions and models are written from.
    .target(
      name: "Schemas", dependencies: ["DataActions", "Diagnostics", "JSONPath", "JSONText", "SwiftText", yams],
      swiftSettings: strict),
    .target(
      name: "CurlCommands", dependencies: ["ActionChecking", "DataActions", "Diagnostics", "JSONText"],
      swiftSettings: strict),

    // Stages: description → checked → generated → linted, with hooks → checked hooks beside the first.
    .target(
      name: "ActionChecking",
      dependencies: ["ContentHash", "DataActions", "Diagnostics", "GenesysRegions", "JSONPath", "JSONText"],
      swiftSettings: strict),
    .target(
      name: "ActionHooks",
      dependencies: ["Diagnostics", "JSONText", "PythonFindings", "PythonSyntax", "PythonWorkers"],
      swiftSettings: strict),
    .target(
      name: "Generation",
      dependencies: [
        "ActionChecking", "ActionHooks", "DataActions", "Diagnostics", "EmbeddedFiles", "JSONPath", "JSONText",
        "PythonSyntax",
      ],
      swiftSettings: strict),
    .target(
      name: "PythonLint",
      dependencies: [
        "ActionChecking", "ActionHooks", "Diagnostics", "Generation", "JSONText", "PythonFindings", "PythonSyntax",
        "PythonWorkers",
      ],
      swiftSettings: strict),
    .target(
      name: "Bundling",
      dependencies: [
        "ActionChecking", "ContentHash", "DataActions", "Diagnostics", "EmbeddedFiles", "Generation", "JSONPath",
        "JSONText", "NativeActions", "PythonLint", "PythonSyntax", "PythonWorkers", "ScriptRunner", yams,
      ],
      swiftSettings: strict),

    // What a change of a description means for what is published.
    .target(
      name: "ContractChanges", dependencies: ["DataActions", "Diagnostics", "JSONText"], swiftSettings: strict),

    // What Genesys Cloud itself keeps and runs.
    .target(name: "NativeActions", dependencies: ["JSONPath", "JSONText"], swiftSettings: strict),

    .target(
      name: "Platform", dependencies: ["ContentHash", "GenesysRegions", "JSONText", "NativeActions", "PythonWorkers"],
      swiftSettings: strict),

    .target(
      name: "PlatformStub", dependencies: ["JSONPath", "JSONText", "NativeActions", "PythonWorkers"],
      swiftSettings: strict),

    // The interpreter, in a program of its own.
    .systemLibrary(name: "CPython", pkgConfig: "python3-embed", providers: [.apt(["libpython3-dev", "pkg-config"])]),
    .target(name: "CPythonShim", dependencies: ["CPython"]),
    .target(name: "PythonRuntime", dependencies: ["CPythonShim"], swiftSettings: strict),
    .executableTarget(
      name: "gcgen-python", dependencies: ["EmbeddedFiles", "PythonRuntime"], swiftSettings: strict),
    .target(
      name: "PythonWorkers", dependencies: ["Diagnostics", "JSONText", subprocess], swiftSettings: strict),
    .target(
      name: "PythonFindings", dependencies: ["Diagnostics", "JSONText", "PythonWorkers"], swiftSettings: strict),
    .target(
      name: "ScriptRunner", dependencies: ["Diagnostics", "JSONText", "PythonWorkers"], swiftSettings: strict),

    // The workspace and the command.
    .target(
      name: "Workspace",
      dependencies: [
        "ActionChecking", "ContentHash", "DataActions", "Diagnostics", "EmbeddedFiles", "JSONText", "PythonSyntax",
        "SwiftText", subprocess, yams,
      ],
      swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "ActionChecking", "ActionHooks", "Bundling", "ContentHash", "ContractChanges", "CurlCommands", "DataActions",
        "Diagnostics", "FolderWatching", "Generation", "GenesysRegions", "JSONText", "NativeActions", "Platform",
        "PlatformStub", "PythonLint", "JSONPath", "PythonSyntax", "PythonWorkers", "Schemas", "ScriptRunner",
        "SwiftText", "Workspace", argumentParser, subprocess, system,
      ],
      swiftSettings: strict),
    .executableTarget(name: "gcgen", dependencies: ["Commands"], swiftSettings: strict),

    // Tests, one target for each module or group of leaves.
    .target(
      name: "TestSupport", dependencies: ["JSONPath", "JSONText", subprocess], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("Leaf", of: "ContentHash", "Diagnostics", "EmbeddedFiles", "JSONPath", "JSONText", "PythonSyntax"),
    tests("DataActions", of: "DataActions", "JSONText"),
    tests(
      "CurlCommands", of: "ActionChecking", "CurlCommands", "DataActions", "Diagnostics", "JSONText", "SwiftText"),
    tests("ContractChanges", of: "ContractChanges", "DataActions", "JSONText", "Workspace"),
    tests("ActionChecking", of: "ActionChecking", "DataActions", "Diagnostics", "JSONPath", "JSONText"),
    tests(
      "Generation", of: "ActionChecking", "ActionHooks", "DataActions", "Diagnostics", "EmbeddedFiles", "Generation",
      "JSONPath", "JSONText", "PythonSyntax", "PythonWorkers", "Schemas", "ScriptRunner", "Workspace", "gcgen-python",
      with: ["Exercises", "Goldens"]),
    tests(
      "PythonLint", of: "ActionChecking", "ActionHooks", "DataActions", "Diagnostics", "EmbeddedFiles", "Generation",
      "JSONText", "PythonLint", "PythonSyntax", "PythonWorkers", "Workspace", "gcgen-python"),
    tests("NativeActions", of: "JSONText", "NativeActions", with: ["Exercises"]),
    tests("PythonWorkers", of: "JSONText", "PythonWorkers", "gcgen-python"),
    tests("ScriptRunner", of: "Diagnostics", "JSONText", "PythonWorkers", "ScriptRunner", "gcgen-python"),
    tests(
      "Workspace", of: "ActionChecking", "ContentHash", "DataActions", "Diagnostics", "EmbeddedFiles", "JSONText",
      "PythonSyntax", "SwiftText", "Workspace"),
    tests(
      "Commands", of: "Commands", "ContentHash", "Diagnostics", "JSONText", "gcgen", "gcgen-python",
      yams, with: ["Exercises"]),
    tests(
      "Schemas", of: "ActionChecking", "DataActions", "Diagnostics", "Generation", "JSONText", "Schemas", "SwiftText"),
    tests(
      "Bundling", of: "ActionChecking", "Bundling", "Diagnostics", "Generation", "JSONText", "NativeActions",
      "PythonLint", "PythonSyntax", "PythonWorkers", "ScriptRunner", "Workspace", "gcgen-python"),
    tests(
      "Platform", of: "GenesysRegions", "JSONText", "NativeActions", "Platform", "PlatformStub", "PythonWorkers",
      "gcgen-python", with: ["Exercises"]),
    tests("Architecture", of: "Diagnostics", "JSONText"),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

/// The tests of some modules, in `Tests/NAMETests`, with the files there that are read but not compiled.
func tests(_ name: String, of modules: Target.Dependency..., with files: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: modules + ["TestSupport", subprocess], exclude: files, swiftSettings: strict)
}
