/// A name that Python accepts for a variable, a function or an attribute.
package struct PythonName: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The name as it is written.
  package let description: String

  /// A name that stands in gcgen's own source.
  package init(stringLiteral text: StaticString) {
    description = text.description
  }

  /// The name nearest to any text: `Queue-ID` becomes `queue_id`, `class` becomes `class_`.
  package init(nearest text: String) {
    var name = ""
    var previous: Unicode.Scalar = "_"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "A"..."Z":
        if previous.isLowerOrDigit { name += "_" }
        name += String(scalar).lowercased()
      case "a"..."z", "0"..."9": name.unicodeScalars.append(scalar)
      default: if !name.hasSuffix("_") { name += "_" }
      }
      previous = scalar
    }
    if name.allSatisfy({ $0 == "_" }) { name = "value" }
    if name.first?.isNumber == true { name = "_" + name }
    description = Self.keywords.contains(name) ? name + "_" : name
  }

  private init(_ description: String) {
    self.description = description
  }

  /// The same name with a number behind it.
  func numbered(_ number: Int) -> PythonName { PythonName("\(description)_\(number)") }

  /// The words that are no names in any Python from 3.9 on, in lower case as names are made here.
  private static let keywords: Set<String> = [
    "and", "as", "assert", "async", "await", "break", "case", "class", "continue", "def", "del", "elif", "else",
    "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "match", "nonlocal", "not",
    "or", "pass", "raise", "return", "try", "type", "while", "with", "yield",
  ]
}

extension Unicode.Scalar {
  fileprivate var isLowerOrDigit: Bool { ("a"..."z").contains(self) || ("0"..."9").contains(self) }
}

/// Gives every variable of one function a name of its own.
package struct PythonNames: Sendable {
  private var taken: Set<String>

  /// Names that are free but for those given, such as what the module and Python itself define.
  package init(taken: some Sequence<String>) {
    self.taken = Set(taken)
  }

  /// A free name like the one a text asks for, or like another text where that is taken; it is taken from now on.
  package mutating func make(_ text: String, otherwise other: String? = nil) -> PythonName {
    let first = PythonName(nearest: text)
    if taken.insert(first.description).inserted { return first }
    let wanted = PythonName(nearest: other ?? text)
    var name = wanted
    var number = 2
    while !taken.insert(name.description).inserted {
      name = wanted.numbered(number)
      number += 1
    }
    return name
  }
}
