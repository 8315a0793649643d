/// GC941 and GC942: files of hooks that belong to no action, or to one that has another.
extension DiagnosticCode {
  /// A file of hooks for an action that is not there.
  package static let hooksWithoutAction = DiagnosticCode(
    "GC941", "hooks for no action",
    why: "Hooks belong to the action whose name their file has; the code in this one would never run.",
    bad: "Actions/GetUser.swift\nActions/getUser.hooks.py",
    good: "Actions/GetUser.swift\nActions/GetUser.hooks.py")

  /// Two files of hooks for one action.
  package static let sameHooks = DiagnosticCode(
    "GC942", "two files of hooks for one action",
    why: "Only one of the two could be in the script, and nobody could tell which.",
    bad: "Actions/GetUser.hooks.py\nActions/CRM/GetUser.hooks.py",
    good: "Actions/GetUser.hooks.py")
}
