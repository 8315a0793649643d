package import JSONText

/// One difference between two states of an action.
package struct ContractChange: Hashable, Sendable {
  /// What it means for what is published.
  package let `class`: ChangeClass
  /// The part that differs, as a JSON Pointer into the new side; into the old one where the part is gone.
  package let pointer: String
  /// What differs, in one lower-case sentence without a full stop.
  package let words: String
  /// What else a person should know; nil where there is nothing.
  package let remark: String?
  /// The part as it was; nil where it is new.
  package let old: JSONTree?
  /// The part as it is; nil where it is gone.
  package let new: JSONTree?
  /// What flows would have to use to be broken; nil where none can be.
  package let hazard: FlowHazard?

  init(
    _ changeClass: ChangeClass, at pointer: String, _ words: String, remark: String? = nil, old: JSONTree? = nil,
    new: JSONTree? = nil
  ) {
    self.init(changeClass, pointer, words, remark, old, new, hazard: nil)
  }

  init(
    breaking hazard: FlowHazard, at pointer: String, _ words: String, remark: String? = nil, old: JSONTree? = nil,
    new: JSONTree? = nil
  ) {
    self.init(.breaksFlows, pointer, words, remark, old, new, hazard: hazard)
  }

  private init(
    _ changeClass: ChangeClass, _ pointer: String, _ words: String, _ remark: String?, _ old: JSONTree?,
    _ new: JSONTree?, hazard: FlowHazard?
  ) {
    self.class = changeClass
    self.pointer = pointer
    self.words = words
    self.remark = remark
    self.old = old
    self.new = new
    self.hazard = hazard
  }

  /// The same change where all flows are known and none of them uses what goes.
  package var unused: ContractChange {
    guard let hazard else { return self }
    let words = "no flow that was read \(hazard.use == .call ? "calls the action" : "uses it")"
    let remark = remark.map { "\($0); \(words)" } ?? words
    return ContractChange(hazard.otherwise, pointer, self.words, remark, old, new, hazard: hazard)
  }
}

extension [ContractChange] {
  /// The same, the worst first; those of one class stay in the order of a description.
  package var worstFirst: [ContractChange] {
    enumerated().sorted { left, right in
      left.element.class == right.element.class
        ? left.offset < right.offset : left.element.class > right.element.class
    }.map(\.element)
  }
}

/// What of an action a flow must use to be broken by a change.
package struct FlowHazard: Hashable, Sendable {
  /// A part of an action that flows use.
  package enum Use: Hashable, Sendable {
    /// The action itself, whatever is given or taken.
    case call
    /// The input of that name.
    case input(String)
    /// The output of that name.
    case output(String)
  }

  /// The part.
  package let use: Use
  /// What the change is where no flow uses the part.
  package let otherwise: ChangeClass

  init(_ use: Use, otherwise: ChangeClass = .needsNewAction) {
    self.use = use
    self.otherwise = otherwise
  }
}
