import Yams

extension FlowCall {
  /// What is wrong with the call in a text of YAML.
  func faults(in text: String, file: String) -> [String] {
    guard let call = (try? Yams.compose(yaml: text))??.sequence?.first?["callData"] else {
      return ["\(file) has no call"]
    }
    let action = call["category"]?.mapping?.values.first?["dataAction"]?.mapping?.values.first
    var faults: [String] = []
    for (block, bindings, kind) in [("inputs", inputs, "exp"), ("successOutputs", outputs, "var")] {
      let read =
        (action?[block]?.mapping).map { mapping in mapping.map { ($0.key.string, $0.value[kind]?.string) } } ?? []
      if !read.elementsEqual(bindings, by: { $0.0 == $1.name && $0.1 == $1.variable }) {
        faults.append("\(file) has other \(block) than the contract")
      }
    }
    for path in ["success", "failure", "timeout"] where call["outputs"]?[path]?["actions"] == nil {
      faults.append("\(file) lacks the path '\(path)'")
    }
    return faults
  }
}
