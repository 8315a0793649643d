package import PythonSyntax

/// Lines of Python, some of which are holes: `# {{name}}`, with `pass` before it where Python wants a statement.
package struct Template {
  /// What is wrong with a filling.
  package enum Fault: Error, Hashable {
    /// The template has no hole of that name.
    case unknownHole(String)
    /// Nothing is said of that hole.
    case unfilledHole(String)
    /// The template has two holes of that name.
    case repeatedHole(String)
  }

  private let lines: [Substring]

  /// A template of its lines.
  package init(_ lines: [Substring]) {
    self.lines = lines
  }

  /// The lines with every hole filled by the statements or lines of its name, at the place where the hole stands.
  package func filled(_ contents: [String: Filling]) throws(Fault) -> [PythonLine] {
    var unused = Set(contents.keys)
    var filled: [PythonLine] = []
    for line in lines {
      guard let hole = Self.hole(line) else {
        filled.append(PythonLine(String(line)))
        continue
      }
      guard let content = contents[hole.name] else { throw .unfilledHole(hole.name) }
      guard unused.remove(hole.name) != nil else { throw .repeatedHole(hole.name) }
      filled += content.lines(indentation: hole.indentation)
    }
    if let name = unused.min() { throw .unknownHole(name) }
    return filled
  }

  private static func hole(_ line: Substring) -> (name: String, indentation: Int)? {
    let indentation = line.prefix { $0 == " " }.count
    var rest = line.dropFirst(indentation)
    if rest.hasPrefix("pass  ") { rest = rest.dropFirst(6) }
    guard rest.hasPrefix("# {{"), rest.hasSuffix("}}") else { return nil }
    return (String(rest.dropFirst(4).dropLast(2)), indentation)
  }
}

/// What goes into a hole.
package enum Filling {
  /// Statements, moved to where the hole stands.
  case statements([PythonStatement])
  /// Lines of a template, as they are.
  case lines([String])

  fileprivate func lines(indentation: Int) -> [PythonLine] {
    switch self {
    case .statements(let statements): statements.lines(indentation: indentation)
    case .lines(let lines): lines.map { PythonLine($0) }
    }
  }
}
