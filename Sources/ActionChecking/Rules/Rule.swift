import Diagnostics

/// One thing that is looked at in every description.
///
/// Each rule has a file in this folder, whose comment names the codes it produces; this is the list of them.
/// The URL (folder `URL`) and the paths of outputs are looked at where they are taken apart.
struct Rule: Sendable {
  /// What the rule has to say about a description.
  let findings: @Sendable (Subject) -> [Diagnostic]

  static let all = [
    actionName, names, duplicates, declaredInputs, environmentNames, missingDescriptions, unusedInputs,
    bracedInputs, credentials, secretsInTexts, headers, mediaTypes, body, bodyValues, timeout, callTime, retries,
    pages, redirectCount, fittingValues, allowedValues, outputSources, takes, uselessParts, operations,
    outputValues, callFacts, failures, settings, signIns, repeatedSignIn, genesysSignIn, secretInputs,
  ]
}
