import ContractChanges
import DataActions
import Diagnostics
import Generation
import JSONText

/// What an action is, as far as its side says it.
enum ActionMeaning: Sendable {
  /// All of it.
  case description(ActionDescription)
  /// Its contract, with the name that people see.
  case contract(Contract, title: String)

  /// What a definition says; a usage failure with GC704 where it is none.
  init(definition json: LocatedJSON, file: String) throws {
    do throws(NoDefinition) {
      self = .contract(try Contract(definition: json.tree), title: json.tree["name"]?.string ?? "")
    } catch {
      let position = json.positions[error.pointer]
      let place = SourceLocation(file: file, line: position?.line ?? 1, column: position?.column ?? 1)
      throw CommandFailure([Diagnostic(.notComparable, error.message, at: place)], .usage)
    }
  }

  /// All of it; nil where only the contract is known.
  var whole: ActionDescription? {
    if case .description(let description) = self { description } else { nil }
  }

  /// The name that people see.
  var title: String {
    switch self {
    case .description(let description): description.name
    case .contract(_, let title): title
    }
  }

  /// What a definition says of it.
  var contract: Contract {
    switch self {
    case .contract(let contract, _): return contract
    case .description(let description):
      guard let contract = try? Contract(definition: definition(description)) else {
        preconditionFailure("a description's definition is one")
      }
      return contract
    }
  }

  /// Whether an action differs from another one in no more than the name that people see.
  func doesTheSame(as other: ActionMeaning) -> Bool {
    guard var mine = whole, let theirs = other.whole else { return false }
    mine.name = theirs.name
    return mine == theirs
  }
}
