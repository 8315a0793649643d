package import Diagnostics

/// What an exported Architect flow says of the data actions it calls.
package struct Flow: Hashable, Sendable {
  /// The flow's name, or the file's where it says none.
  package let name: String
  /// The file.
  package let file: String
  /// Its calls of actions that are named, in the order of the file.
  package let calls: [ActionCall]
  /// Where it calls an action whose name is filled in when the flow is published.
  package let unknownCalls: [SourceLocation]
}

/// A place where a flow calls a data action.
package struct ActionCall: Hashable, Sendable {
  /// The category the action is in: the name of its integration, most often.
  package let category: String
  /// The action's name, as people see it.
  package let action: String
  /// Where the action is named.
  package let location: SourceLocation
  /// The inputs that are given.
  package let inputs: [Use]
  /// The outputs that are taken into a variable; those of an object are named after it, as in `user.city`.
  package let outputs: [Use]

  /// An input or an output that the flow uses. One that stands there with `noValue` is not used.
  package struct Use: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// Where it is named.
    package let location: SourceLocation
  }
}
