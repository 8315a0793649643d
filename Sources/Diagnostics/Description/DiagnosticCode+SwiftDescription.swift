/// GC169 to GC199: what is wrong with a description in Swift.
extension DiagnosticCode {
  static let swiftDescriptionCodes: [DiagnosticCode] = [
    .foreignDeclaration, .unreadableSource, .misplacedAction, .forbiddenImport, .forbiddenLanguage, .repeatedFileName,
    .undeclaredName,
    .pythonInSwift, .unclosedBracket, .wrongQuotes, .wrongSeparator, .wrongArgument, .wrongValueType, .unknownType,
    .unknownField, .optionalFieldWithoutDefault, .wrongFieldType, .missingPart, .misplacedLine, .wrongRequestShape,
    .unknownFailure, .controlFlow, .missingImport, .swiftMistake, .brokenSharedFile, .endlessDescription,
    .crashedDescription, .printingDescription, .changingDescription, .wrongDeclaration, .wrongFilling,
  ]

  /// GC169: something of another action's file.
  package static let foreignDeclaration = DiagnosticCode(
    "GC169", "an action that shares what stands in an action's file",
    why: """
      Each action stands alone, so that a mistake in one costs no other. What several need, such as a constant or an \
      extension, stands in a file without an action; what one needs is private.
      """,
    bad: """
      // Actions/GetUser.swift
      let base: Text = "https://crm.example.com"
      struct GetUser: DataAction { … }
      // Actions/ListUsers.swift
      struct ListUsers: DataAction {
          …
          GET("\\(base)/users")
      """,
    good: """
      // Actions/CRM.swift
      let base: Text = "https://crm.example.com"
      """)

  /// GC170: a Swift file that is no text.
  package static let unreadableSource = DiagnosticCode(
    "GC170", "a Swift file that is no text",
    why: "The file is not UTF-8, or holds a NUL: the compiler and the editor would not agree about what it says.",
    bad: "a file saved as Latin-1 or UTF-16",
    good: "the same file saved as UTF-8")

  /// GC171: a file without the action it is named for.
  package static let misplacedAction = DiagnosticCode(
    "GC171", "a file without the action it is named for",
    why: "An action is known by its file: one file holds one action, and both have the same name.",
    bad: """
      // Actions/GetUser.swift
      struct FetchUser: DataAction { … }
      """,
    good: """
      // Actions/GetUser.swift
      struct GetUser: DataAction { … }
      """)

  /// GC172: an import of something else than DataActions.
  package static let forbiddenImport = DiagnosticCode(
    "GC172", "an import of something else than DataActions",
    why: "A description says the same on every machine. What could read files, the clock or the network is kept out.",
    bad: "import Foundation",
    good: "import DataActions")

  /// GC173: a part of Swift that descriptions may not use.
  package static let forbiddenLanguage = DiagnosticCode(
    "GC173", "a part of Swift that descriptions may not use",
    why: "Attributes and directives like these reach around the language or make a description depend on the machine.",
    bad: """
      #if os(Linux)
      let name = "Get user"
      #endif
      """,
    good: #"let name = "Get user""#)

  /// GC174: two Swift files of one name.
  package static let repeatedFileName = DiagnosticCode(
    "GC174", "two Swift files of one name",
    why: "Swift cannot compile two files of one name together, wherever they stand.",
    bad: "Actions/crm/Service.swift and Actions/erp/Service.swift",
    good: "Actions/crm/CRM.swift and Actions/erp/ERP.swift")

  /// GC191: a file without import DataActions.
  package static let missingImport = DiagnosticCode(
    "GC191", "a file without import DataActions",
    why: "The words of a description come from the library DataActions.",
    bad: "struct GetUser: DataAction { … }",
    good: """
      import DataActions

      struct GetUser: DataAction { … }
      """)

  /// GC193: an action that needs a shared file which does not compile.
  package static let brokenSharedFile = DiagnosticCode(
    "GC193", "an action that needs a shared file which does not compile",
    why: "Once the shared file is mended, the action can be read again.",
    bad: "Actions/CRM.swift does not compile, and this action uses its crm",
    good: "Actions/CRM.swift compiles")

  /// GC194: a description that does not come to an end.
  package static let endlessDescription = DiagnosticCode(
    "GC194", "a description that does not come to an end",
    why: "A description only says what an action is; it takes no time.",
    bad: "var summary: String { while true {} }",
    good: #"let summary = "Gets a user""#)

  /// GC195: a description that stops the program.
  package static let crashedDescription = DiagnosticCode(
    "GC195", "a description that stops the program",
    why: "The Swift program that says what the action is stopped before it had said so.",
    bad: """
      let names: [String] = []
      var name: String { names[0] }
      """,
    good: #"let name = "Get user""#)

  /// GC196: a description that prints.
  package static let printingDescription = DiagnosticCode(
    "GC196", "a description that prints",
    why: "Nobody reads what it prints; a description only says what an action is.",
    bad: #"var summary: String { print("here"); return "Gets a user" }"#,
    good: #"let summary = "Gets a user""#)

  /// GC197: a description that is another each time.
  package static let changingDescription = DiagnosticCode(
    "GC197", "a description that is another each time",
    why:
      "The same files give the same script; chance, the clock and values that change have no place in a description.",
    bad: #"var name: String { "User \(Int.random(in: 1...9))" }"#,
    good: #"let name = "Get user""#)
}
