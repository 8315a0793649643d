/// A Python statement.
package indirect enum PythonStatement: Hashable, Sendable {
  /// `name = value`.
  case assign(PythonName, PythonExpression)
  /// `first, second = value`.
  case unpack([PythonName], PythonExpression)
  /// `if condition: …`.
  case when(PythonExpression, [PythonStatement])
  /// `raise value`.
  case raise(PythonExpression)
  /// `return value`.
  case give(PythonExpression)
  /// A handler of a `try` that the template began: `except failures as name:  # remark`.
  case except(PythonExpression, as: PythonName?, remark: String?, [PythonStatement])
  /// A doc string of paragraphs.
  case docString([PythonParagraph])
  /// A comment on a line of its own.
  case comment(String)
  /// Statements that come from one part of a description, named by its JSON Pointer.
  case origin(String, [PythonStatement])
}

/// A paragraph of a doc string, as plain text that is wrapped to the width.
package enum PythonParagraph: Hashable, Sendable {
  /// Text alone.
  case text(String)
  /// A heading such as `Args:`, and the text below it, indented.
  case section(String, String)
}

/// A line of source, with the part of the description that it comes from.
package struct PythonLine: Hashable, Sendable {
  /// The line, without its end.
  package let text: String
  /// A JSON Pointer into the description; nil for what every script has.
  package let origin: String?

  /// A line from a part of the description, or from none.
  package init(_ text: String, origin: String? = nil) {
    self.text = text
    self.origin = origin
  }
}

extension [PythonStatement] {
  /// The statements as lines, so many spaces from the left.
  package func lines(indentation: Int, origin: String? = nil) -> [PythonLine] {
    flatMap { $0.lines(indentation: indentation, origin: origin) }
  }
}

extension PythonStatement {
  fileprivate func lines(indentation: Int, origin: String?) -> [PythonLine] {
    switch self {
    case .origin(let pointer, let statements):
      return statements.lines(indentation: indentation, origin: pointer)
    case .when(let condition, let body):
      return header("if ", condition, ":", indentation, origin)
        + body.lines(indentation: indentation + PythonLayout.step, origin: origin)
    case .except(let failures, let name, let remark, let body):
      let end = (name.map { " as \($0):" } ?? ":") + (remark.map { "  " + PythonLiteral.comment($0) } ?? "")
      return header("except ", failures, end, indentation, origin)
        + body.lines(indentation: indentation + PythonLayout.step, origin: origin)
    default:
      return simple(indentation).map { PythonLine($0, origin: origin) }
    }
  }

  private func header(
    _ keyword: String, _ value: PythonExpression, _ end: String, _ indentation: Int, _ origin: String?
  ) -> [PythonLine] {
    value.lines(indentation: indentation, prefix: keyword, suffix: end).map { PythonLine($0, origin: origin) }
  }

  private func simple(_ indentation: Int) -> [String] {
    switch self {
    case .assign(let name, let value): Self.value(value, behind: "\(name) = ", indentation)
    case .unpack(let names, let value):
      Self.value(value, behind: names.map(\.description).joined(separator: ", ") + " = ", indentation)
    case .raise(let value): Self.value(value, behind: "raise ", indentation)
    case .give(let value): Self.value(value, behind: "return ", indentation)
    case .docString(let paragraphs): Self.docString(paragraphs, indentation)
    case .comment(let text): [spaces(indentation) + PythonLiteral.comment(text)]
    case .when, .except, .origin: []
    }
  }

  /// A value that is too long and has no brackets of its own gets a pair where that makes it fit.
  private static func value(_ value: PythonExpression, behind prefix: String, _ indentation: Int) -> [String] {
    let lines = value.lines(indentation: indentation, prefix: prefix, suffix: "")
    guard lines.count == 1, lines[0].unicodeScalars.count > PythonLayout.width, !value.hasBrackets else { return lines }
    let inner = spaces(indentation + PythonLayout.step) + value.flat
    guard inner.unicodeScalars.count <= PythonLayout.width else { return lines }
    return [spaces(indentation) + prefix + "(", inner, spaces(indentation) + ")"]
  }

  private static func docString(_ paragraphs: [PythonParagraph], _ indentation: Int) -> [String] {
    let width = PythonLayout.width - indentation
    let wrapped = paragraphs.enumerated().map { index, paragraph in
      switch paragraph {
      case .text(let text): wrap(text, width: index == 0 ? width - 6 : width)
      case .section(let heading, let text):
        [heading] + wrap(text, width: width - PythonLayout.step).map { spaces(PythonLayout.step) + $0 }
      }
    }
    let lines = PythonLiteral.docString(Array(wrapped.joined(separator: [""])))
    return lines.map { $0.isEmpty ? "" : spaces(indentation) + $0 }
  }

  /// The lines of a text; its words are kept whole.
  private static func wrap(_ text: String, width: Int) -> [String] {
    text.split(whereSeparator: \.isWhitespace).reduce(into: [String]()) { lines, word in
      if let last = lines.last, last.unicodeScalars.count + 1 + word.unicodeScalars.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
  }
}
