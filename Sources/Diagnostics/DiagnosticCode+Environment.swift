/// GC9xx: what is wrong with the machine, the workspace or its settings.
extension DiagnosticCode {
  static let environmentCodes: [DiagnosticCode] = [
    noWorkspace, settingsSyntax, unknownSetting, wrongSetting, repeatedSetting, unsupportedPython, otherVersion,
    unknownAction, sameAction, unusableActionName, handEdited, outsideWorkspace, actionExists, notGenerated,
    noCompiler, noInterpreter, disk, hooksWithoutAction, sameHooks, defect,
  ]

  /// No `gcgen.yaml` in the folder or any above it.
  package static let noWorkspace = DiagnosticCode(
    "GC901", "no workspace here",
    why: "gcgen works in the folder that holds gcgen.yaml, or in any folder below it.",
    bad: "cd /tmp && gcgen generate",
    good: "cd my-actions && gcgen generate\ngcgen generate --workspace my-actions")

  /// `gcgen.yaml` is not YAML.
  package static let settingsSyntax = DiagnosticCode(
    "GC902", "gcgen.yaml is not YAML",
    why: "Settings that cannot be read might mean anything, so nothing is done with them.",
    bad: "environments:\n  test: {crm_base_url: \"https://test.crm.example\"",
    good: "environments:\n  test:\n    crm_base_url: \"https://test.crm.example\"")

  /// A key of `gcgen.yaml` that means nothing.
  package static let unknownSetting = DiagnosticCode(
    "GC903", "unknown setting",
    why: "A setting with a typing mistake in its name would have no effect, and nobody would see it.",
    bad: "pyton: \"3.9\"",
    good: "python: \"3.9\"")

  /// A setting's value is of the wrong kind.
  package static let wrongSetting = DiagnosticCode(
    "GC904", "a setting has a value of the wrong kind",
    why: "YAML reads a bare 3.10 as the number 3.1, and a bare yes as true: what is meant as text needs quotes.",
    bad: "python: 3.10",
    good: "python: \"3.10\"")

  /// A key that stands twice in one block of `gcgen.yaml`.
  package static let repeatedSetting = DiagnosticCode(
    "GC905", "a setting is given twice",
    why: "Only one of the two values could be used, and readers differ in which.",
    bad: "python: \"3.9\"\npython: \"3.11\"",
    good: "python: \"3.11\"")

  /// A Python floor that the embedded interpreter cannot check.
  package static let unsupportedPython = DiagnosticCode(
    "GC906", "a Python version that gcgen cannot check",
    why: "Scripts are linted for the oldest Python that will run them; the interpreter inside gcgen cannot judge "
      + "syntax that is newer than itself.",
    bad: "python: \"3.14\"",
    good: "python: \"3.9\"")

  /// The workspace is pinned to another version of gcgen.
  package static let otherVersion = DiagnosticCode(
    "GC907", "the workspace asks for another version of gcgen",
    why: "Another version may write other bytes; a workspace that names one gets that one or nothing.",
    bad: "gcgen: \"9.7\"",
    good: "gcgen: \"0.1\"")

  /// An action was named that the workspace does not have.
  package static let unknownAction = DiagnosticCode(
    "GC908", "no such action",
    why: "An action is named on the command line as its type is, which is also the name of its file.",
    bad: "gcgen generate getuserdetail",
    good: "gcgen generate GetUserDetails")

  /// Two files describe one action, or two that differ only in letter case.
  package static let sameAction = DiagnosticCode(
    "GC909", "two files describe the same action",
    why: "Each action's files go into a folder of its name; some file systems do not tell 'getuser' from 'GetUser'.",
    bad: "Actions/GetUser.swift\nActions/crm/getuser.action.json",
    good: "Actions/GetUser.swift\nActions/crm/GetCrmUser.action.json")

  /// A file whose name cannot be an action's.
  package static let unusableActionName = DiagnosticCode(
    "GC910", "a file name that no action can have",
    why: "The name becomes a folder and a word on the command line: letters, digits, '_' and '-', a letter first.",
    bad: "Actions/get user.action.json",
    good: "Actions/GetUser.action.json")

  /// A generated file has changes that gcgen did not write.
  package static let handEdited = DiagnosticCode(
    "GC911", "a generated file was edited by hand",
    why: """
      Writing it anew would lose the edit. Move what it does into the description, or, where that cannot say it, into \
      Actions/NAME.hooks.py, whose code every script of the action keeps; then take the file over.
      """,
    bad: "(an edited Generated/GetUser/data_action_script.py)\ngcgen generate",
    good: "(the code in Actions/GetUser.hooks.py)\ngcgen generate GetUser --force")

  /// A folder that gcgen writes to leads out of the workspace.
  package static let outsideWorkspace = DiagnosticCode(
    "GC912", "a folder leads outside the workspace",
    why: "gcgen writes nothing outside the workspace, not even where a symbolic link points there.",
    bad: "Generated -> /srv/shared",
    good: "rm Generated && gcgen generate")

  /// An action of that name is there already.
  package static let actionExists = DiagnosticCode(
    "GC913", "the action exists already",
    why: "gcgen new never overwrites what a person may have worked on.",
    bad: "gcgen new GetUser\ngcgen new GetUser --get 'https://crm.example/users'",
    good: "gcgen new ListUsers --get 'https://crm.example/users'")

  /// The action was not generated yet.
  package static let notGenerated = DiagnosticCode(
    "GC914", "the action is not generated yet",
    why: "What runs is the script as it was written, byte for byte; there is none so far.",
    bad: "gcgen new GetUser\ngcgen run GetUser",
    good: "gcgen new GetUser\ngcgen generate\ngcgen run GetUser")

  /// Swift descriptions changed and there is no compiler.
  package static let noCompiler = DiagnosticCode(
    "GC920", "a Swift compiler is needed and there is none",
    why: "Descriptions in Swift are compiled when they changed. What was generated before needs no compiler, and "
      + "neither does an action that is written as JSON.",
    bad: "(a machine without Swift)\ngcgen generate",
    good: "Install Swift from https://swift.org/install, or write the action as Actions/NAME.action.json.")

  /// The embedded interpreter does not start.
  package static let noInterpreter = DiagnosticCode(
    "GC921", "the Python interpreter inside gcgen does not start",
    why: "Every script is linted by it before anything is written, and local runs happen in it.",
    bad: "(a machine without libpython3)\ngcgen generate",
    good: "apt-get install libpython3-dev python3-pyflakes python3-requests\ngcgen doctor")

  /// A file cannot be read or written.
  package static let disk = DiagnosticCode(
    "GC922", "a file cannot be read or written",
    why: "The disk is full, a permission is missing, or a folder is where a file should be.",
    bad: "chmod a-w Generated && gcgen generate",
    good: "chmod u+w Generated && gcgen generate")

  /// gcgen itself is wrong.
  package static let defect = DiagnosticCode(
    "GC990", "a defect in gcgen",
    why: "This should not happen whatever you wrote. Please report it with the command and the message.",
    bad: "(nothing that you did)",
    good: "Report the command, the message and, if you can, the description.")
}
