import Testing

/// Who may import whom: a stage sees the stage before it, everybody sees the leaves, only `Commands` sees them all.
private let allowedImports: [String: Set<String>] = [
  // What people write.
  "DataActions": ["Darwin", "FoundationEssentials", "Glibc", "Musl"],

  // Leaves.
  "ContentHash": [],
  "Diagnostics": ["JSONText"],
  "EmbeddedFiles": ["CEmbeddedFiles"],
  "FolderWatching": ["Dispatch", "Glibc"],
  "GenesysRegions": [],
  "JSONPath": ["JSONText"],
  "JSONText": ["FoundationEssentials"],
  "PythonSyntax": [],
  "SwiftText": ["DataActions"],

  // What descriptions and models are written from.
  "CurlCommands": ["ActionChecking", "DataActions", "Diagnostics", "JSONText"],
  "Schemas": ["DataActions", "Diagnostics", "JSONPath", "JSONText", "SwiftText", "Yams"],

  // Stages.
  "ActionChecking": ["ContentHash", "DataActions", "Diagnostics", "GenesysRegions", "JSONPath", "JSONText"],
  "ActionHooks": ["Diagnostics", "JSONText", "PythonFindings", "PythonSyntax", "PythonWorkers"],
  "Generation": [
    "ActionChecking", "ActionHooks", "ContentHash", "DataActions", "Diagnostics", "EmbeddedFiles", "JSONPath",
    "JSONText", "PythonSyntax",
  ],
  "PythonLint": [
    "ActionChecking", "ActionHooks", "Diagnostics", "Generation", "JSONText", "PythonFindings", "PythonSyntax",
    "PythonWorkers",
  ],

  // What a change means.
  "ContractChanges": ["DataActions", "Diagnostics", "JSONText"],

  // The last stage.
  "Bundling": [
    "ActionChecking", "ContentHash", "DataActions", "Diagnostics", "EmbeddedFiles", "FoundationEssentials",
    "Generation", "JSONPath", "JSONText", "NativeActions", "PythonLint", "PythonSyntax", "PythonWorkers",
    "ScriptRunner", "Yams",
  ],

  // What Genesys Cloud itself keeps and runs.
  "NativeActions": ["FoundationEssentials", "JSONPath", "JSONText"],

  "Platform": [
    "ContentHash", "FoundationEssentials", "GenesysRegions", "JSONText", "NativeActions", "PythonWorkers",
    "Synchronization",
  ],
  "PlatformStub": ["JSONPath", "JSONText", "NativeActions", "PythonWorkers"],

  // The interpreter.
  "PythonRuntime": ["CPythonShim", "Glibc"],
  "gcgen-python": ["EmbeddedFiles", "PythonRuntime"],
  "PythonWorkers": [
    "FoundationEssentials", "Glibc", "JSONText", "Subprocess", "Synchronization", "SystemPackage",
  ],
  "PythonFindings": ["Diagnostics", "JSONText", "PythonWorkers"],
  "ScriptRunner": ["Diagnostics", "FoundationEssentials", "JSONText", "PythonWorkers"],

  // The workspace and the command.
  "Workspace": [
    "ActionChecking", "ContentHash", "DataActions", "Diagnostics", "EmbeddedFiles", "FoundationEssentials", "Glibc",
    "JSONText", "PythonSyntax", "Subprocess", "SwiftText", "Synchronization", "SystemPackage", "Yams",
  ],
  "Commands": [
    "ActionChecking", "ActionHooks", "ArgumentParser", "Bundling", "ContentHash", "ContractChanges", "CurlCommands",
    "DataActions", "Diagnostics", "Dispatch", "FolderWatching", "FoundationEssentials", "Generation", "GenesysRegions",
    "Glibc", "JSONPath", "JSONText", "NativeActions", "Platform", "PlatformStub", "PythonLint", "PythonSyntax",
    "PythonWorkers", "Schemas", "ScriptRunner", "Subprocess", "SwiftText", "Synchronization", "SystemPackage",
    "Workspace",
  ],
  "gcgen": ["Commands"],
]

struct ImportTests {
  @Test func `a module imports only what the table allows`() throws {
    for file in try SourceFile.all(below: "Sources") {
      let allowed = try #require(allowedImports[file.module], "\(file.path) is in a module the table does not have")
      for module in file.imports {
        #expect(allowed.contains(module), "\(file.path) imports \(module)")
      }
    }
  }

  @Test func `the table allows nothing that nobody uses`() throws {
    let files = try SourceFile.all(below: "Sources")
    for (module, allowed) in allowedImports {
      let used = files.filter { $0.module == module }.reduce(into: Set<String>()) { $0.formUnion($1.imports) }
      #expect(allowed.subtracting(used).isEmpty, "\(module) does not use \(allowed.subtracting(used).sorted())")
    }
  }

  @Test func `four files read YAML and one says where it is none, and no file starts the whole of Foundation`() throws {
    let files = try SourceFile.all(below: "Sources")
    let readers = files.filter { $0.imports.contains("Yams") }.map(\.path)
    #expect(
      readers == [
        "Sources/Bundling/Targets/Architect/FlowCall+Proof.swift", "Sources/Schemas/Documents/YAMLDocument.swift",
        "Sources/Workspace/Flows/ReadFlow.swift",
        "Sources/Workspace/ReadSettings.swift",
        "Sources/Workspace/YAMLMistake.swift",
      ])
    #expect(files.filter { $0.imports.contains("Foundation") }.map(\.path) == [])
  }
}
