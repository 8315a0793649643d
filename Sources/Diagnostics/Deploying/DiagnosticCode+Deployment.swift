/// GC460 to GC468: why a deployment stops at what a person can mend.
extension DiagnosticCode {
  static let deploymentCodes: [DiagnosticCode] = [
    noIntegration, foreignAction, foreignDraft, fixedContract, goneAction, invalidDraft, failedTest, nothingBefore,
    recordSyntax,
  ]

  /// No integration, or more than one.
  package static let noIntegration = DiagnosticCode(
    "GC460", "no single integration is meant",
    why: "An action belongs to an integration, which holds the credentials of what it calls. gcgen creates none: it "
      + "takes the one that is named, or the only one of the right type. An action stays where it was created.",
    bad: "gcgen deploy GetUser --target genesys --integration 'Web servises' --yes",
    good: "gcgen deploy GetUser --target genesys --integration 'Web services' --yes")

  /// An action that gcgen did not create.
  package static let foreignAction = DiagnosticCode(
    "GC461", "there is an action of that name which gcgen did not create",
    why: "A second one of the same name would confuse everybody who picks one in Architect, and the one that is there "
      + "may be in use. It is neither duplicated nor overwritten. --adopt takes it over once the contracts are equal.",
    bad: "gcgen deploy GetUser --target genesys --yes",
    good: "gcgen deploy GetUser --target genesys --adopt --yes")

  /// A draft that gcgen did not begin.
  package static let foreignDraft = DiagnosticCode(
    "GC462", "there is a draft which gcgen did not begin",
    why: "Somebody is at work on the action, and an action has one draft at most. Publish it or delete it in the admin "
      + "UI; --adopt overwrites it.",
    bad: "(a draft that was begun in the admin UI)\ngcgen deploy GetUser --target genesys --yes",
    good: "gcgen deploy GetUser --target genesys --adopt --yes")

  /// The contract differs from the published one.
  package static let fixedContract = DiagnosticCode(
    "GC463", "the contract of a published action cannot change",
    why:
      "Flows hold the contract, so the platform fixes it at publishing. What needs another one is another action, to "
      + "which the flows are moved one by one.",
    bad: "(an output is renamed)\ngcgen deploy GetUser --target genesys --yes",
    good: "gcgen new GetUserV2 --like GetUser\ngcgen deploy GetUserV2 --target genesys --yes")

  /// What is recorded is not there.
  package static let goneAction = DiagnosticCode(
    "GC464", "a recorded action is not there any more",
    why:
      "It was deleted in Genesys Cloud, or the record is that of another organisation. Flows that call it are broken, "
      + "and an action made anew has another id.",
    bad: "(the action is deleted in the admin UI)\ngcgen deploy GetUser --target genesys --yes",
    good: "Remove its entry from gcgen.deployed.default.json; then the next deployment creates it anew.\n"
      + "Or name the organisation: gcgen deploy GetUser --target genesys --env test --yes")

  /// The validation found something.
  package static let invalidDraft = DiagnosticCode(
    "GC465", "Genesys Cloud finds the draft invalid",
    why: "An invalid draft cannot be published. It stays as it is, and the next run changes it.",
    bad: "let user = Input(\"orgId\", .string, \"…\")",
    good: "let user = Input(\"user_org\", .string, \"…\")")

  /// The test failed.
  package static let failedTest = DiagnosticCode(
    "GC466", "the draft's test fails",
    why: "The draft was run once, as a flow would run it, and did not come to an end. It is not published.",
    bad: "gcgen deploy GetUser --target genesys --input user_id=0 --yes",
    good: "gcgen deploy GetUser --target genesys --input user_id=1 --yes\n"
      + "gcgen deploy GetUser --target genesys --no-test --yes")

  /// There is no way back.
  package static let nothingBefore = DiagnosticCode(
    "GC467", "nothing was published before",
    why: "--back publishes the configuration that was published before the present one, as the record of the "
      + "environment has it.",
    bad: "gcgen deploy GetUser --target genesys --yes    (for the first time)\n"
      + "gcgen deploy GetUser --target genesys --back --yes",
    good: "git checkout v1.2 -- Actions/GetUser.swift && gcgen generate && gcgen deploy GetUser --target genesys --yes")

  /// The record cannot be read.
  package static let recordSyntax = DiagnosticCode(
    "GC468", "the record of what is deployed cannot be read",
    why: "gcgen.deployed.ENVIRONMENT.json holds the ids of the actions that gcgen created. Without it they would be "
      + "created again.",
    bad: "<<<<<<< HEAD",
    good: "git checkout origin/main -- gcgen.deployed.default.json")
}
