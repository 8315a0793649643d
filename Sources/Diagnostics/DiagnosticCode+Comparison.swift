/// GC7xx: what cannot be compared, and flows that cannot be read.
extension DiagnosticCode {
  static let comparisonCodes: [DiagnosticCode] = [
    noRepository, unknownRevision, noGit, notComparable, olderDescription, flowSyntax, unknownCall,
  ]

  /// No git repository holds the workspace.
  package static let noRepository = DiagnosticCode(
    "GC701", "no git repository here",
    why: "What an action was before is read from the repository that holds the workspace.",
    bad: "cd crm-without-git && gcgen diff",
    good: "gcgen diff ../crm-as-it-was .")

  /// A word that is neither a revision nor a file or folder to compare.
  package static let unknownRevision = DiagnosticCode(
    "GC702", "no such revision, file or workspace",
    why: "Each side is a revision of the repository, a folder that is a workspace, or the JSON of a description or a "
      + "definition.",
    bad: "gcgen diff mian",
    good: "gcgen diff main\ngcgen diff v1.2 HEAD")

  /// The program `git` is missing.
  package static let noGit = DiagnosticCode(
    "GC703", "git is needed and there is none",
    why: "Revisions are read by the program git. Two folders or two files are compared without it.",
    bad: "(a machine without git)\ngcgen diff",
    good: "apt-get install git\ngcgen diff")

  /// A file that is neither a description nor a definition.
  package static let notComparable = DiagnosticCode(
    "GC704", "a file that is neither a description nor a definition",
    why: "A description is compared as a whole, a definition as far as it goes: names, texts, inputs and outputs.",
    bad: "gcgen diff package.json Generated/GetUser/definition.json",
    good: "gcgen diff old/definition.json Generated/GetUser/definition.json")

  /// A revision holds no description of an action, or one of an older state.
  package static let olderDescription = DiagnosticCode(
    "GC705", "a revision lacks the description of what its Swift file says", .warning,
    why: "A Swift file of the past is not compiled: what gcgen generated from it stands beside it, in "
      + "Generated/NAME/description.json. Where it is missing there is nothing to compare; where it is older than the "
      + "Swift file, what was published from it is compared.",
    bad: "git add Actions && git commit -m 'without Generated'",
    good: "gcgen generate && git add Actions Generated gcgen.lock && git commit -m 'with Generated'")

  /// A file of flows that is not YAML.
  package static let flowSyntax = DiagnosticCode(
    "GC706", "a flow cannot be read", .warning,
    why: "Calls in a file that is not YAML are not seen, so that what breaks it is not, either.",
    bad: "inboundCall:\n  name: \"Main menu",
    good: "inboundCall:\n  name: \"Main menu\"")

  /// A flow calls an action whose name is filled in when the flow is published.
  package static let unknownCall = DiagnosticCode(
    "GC707", "a flow calls an action whose name is not in the file", .warning,
    why: "Which action it is turns out when the flow is published. Until then it may be any of them, and whatever "
      + "could break a flow is taken to do so.",
    bad: "dataAction:\n  \"{{lookup_action}}\":\n    inputs:",
    good: "dataAction:\n  Get user:\n    inputs:")
}
