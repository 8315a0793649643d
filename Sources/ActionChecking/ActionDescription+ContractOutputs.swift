package import DataActions

extension ActionDescription {
  /// The outputs of the contract: those that the author declares and, where failures are data, `success` and `error`.
  package var contractOutputs: [OutputDescription] {
    switch failureDelivery {
    case .data:
      outputs + [
        OutputDescription(name: "success", type: .boolean, description: "Whether the API call succeeded"),
        OutputDescription(name: "error", type: .string, description: "Error message if success is false"),
      ]
    case .failurePath: outputs
    }
  }
}
