import ArgumentParser
import DataActions
import JSONText
import Platform

/// Whether and with what a draft is tested.
struct TestFlags: ParsableArguments {
  @Option(
    name: .customLong("input"), parsing: .singleValue,
    help: ArgumentHelp("A value for an input in the test; its example unless said.", valueName: "name=value"))
  var inputs: [String] = []

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Run the draft once before it is published.",
      discussion: "Unless said, that is done for a GET only: everything else may change something."))
  var test: Bool?

  /// What to do, and what to say about it where nothing was said.
  func plan(for description: ActionDescription) throws -> (test: Deployment.Test, remark: String?) {
    let given = try RunInputs(inputs, declared: description.inputs).tree.members ?? []
    let isWanted = test ?? (description.request.method == .get || !inputs.isEmpty)
    guard isWanted else {
      let remark = "not tested: a \(description.request.method.rawValue) may change something; --test runs it"
      return (.skip, test == nil ? remark : nil)
    }
    var members: [JSONTree.Member] = []
    for input in description.inputs {
      if let member = given.first(where: { $0.name == input.name }) {
        members.append(member)
      } else if let example = input.example {
        members.append(.init(input.name, try JSONTree(encoding: example)))
      } else if input.required {
        let advice = "--input \(input.name)=… gives it one"
        if test == true { throw ValidationError("the test needs a value for '\(input.name)': \(advice)") }
        return (.skip, "not tested: '\(input.name)' has no example; \(advice)")
      }
    }
    return (.run(inputs: .object(members)), nil)
  }
}
