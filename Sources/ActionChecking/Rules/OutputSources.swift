import DataActions
import Diagnostics

extension Rule {
  /// GC103 and GC104: an output with no source or two, and one with `each` that is no array.
  static let outputSources = Rule { subject in
    subject.description.outputs.enumerated().flatMap { index, output -> [Diagnostic] in
      let what = "the output \(quoted(output.name))"
      let pointer = "/outputs/\(index)"
      var findings: [Diagnostic] = []
      if output.each != nil, output.call == nil, output.type.element == nil {
        let message = "\(what) has a value for each element, and its type \(quoted(output.type.rawValue)) is no array"
        findings.append(Diagnostic(.unfittingEach, message, at: subject.location(pointer + "/type")))
      }
      let fault: (String, String)? =
        switch (output.path, output.value, output.each) {
        case _ where output.call != nil: callFault(output)
        case (nil, nil, _): ("has neither a path nor a value", "")
        case (nil, _?, _?): ("has a value, which is the same for each element", "/each")
        case (_?, _?, _): ("has both a path and a value", "/value")
        case (_?, nil, _), (nil, _?, nil): nil
        }
      if let fault {
        findings.append(Diagnostic(.unclearSource, "\(what) \(fault.0)", at: subject.location(pointer + fault.1)))
      }
      return findings
    }
  }

  /// What else says where the value is beside `call`, which says it all, with its member.
  private static func callFault(_ output: OutputDescription) -> (String, String)? {
    if output.path != nil { return ("says something of the call, and has a path", "/path") }
    if output.value != nil { return ("says something of the call, and has a value", "/value") }
    return output.each == nil ? nil : ("says something of the call, which is the same for each element", "/each")
  }
}
