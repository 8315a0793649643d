extension [PythonStatement] {
  /// Whether the name stands anywhere in the source of the statements, be it as a word of a text.
  package func mention(_ name: PythonName) -> Bool {
    lines(indentation: 0).contains { line in
      line.text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.contains { $0 == name.description }
    }
  }

  /// The statements as lines, so many spaces from the left.
  package func lines(indentation: Int, origin: String? = nil) -> [PythonLine] {
    unmergedLines(indentation: indentation, origin: origin).reduce(into: []) { lines, line in
      // One empty line parts a function from what stands around it.
      if !line.text.isEmpty || lines.last?.text.isEmpty == false { lines.append(line) }
    }
  }

  fileprivate func unmergedLines(indentation: Int, origin: String?) -> [PythonLine] {
    flatMap { $0.lines(indentation: indentation, origin: origin) }
  }
}

extension PythonStatement {
  fileprivate func lines(indentation: Int, origin: String?) -> [PythonLine] {
    let block = { (header: [String], body: [PythonStatement]) in
      header.map { PythonLine($0, origin: origin) }
        + body.unmergedLines(indentation: indentation + PythonLayout.step, origin: origin)
    }
    let header = { (keyword: String, value: PythonExpression, end: String) in
      value.lines(behind: keyword, before: end, indentation: indentation)
    }
    switch self {
    case .origin(let pointer, let statements):
      return statements.unmergedLines(indentation: indentation, origin: pointer)
    case .when(let condition, let body): return block(header("if ", condition, ":"), body)
    case .choose(let branches, let otherwise):
      let lines = branches.enumerated().flatMap { index, branch in
        block(header(index == 0 ? "if " : "elif ", branch.condition, ":"), branch.body)
      }
      return otherwise.isEmpty ? lines : lines + block([spaces(indentation) + "else:"], otherwise)
    case .loop(let name, let values, let body):
      return block(values.lines(inLoopOver: name, indentation: indentation), body)
    case .function(let name, let parameters, let type, let body):
      let items = parameters.map { SourceLayout.sequence([.text("\($0.name): "), $0.type.layout]) }
      let layout = SourceLayout.sequence([
        .text("def \(name)"), .brackets("(", .items(items), ")"), .text(" -> "), type.layout, .text(":"),
      ])
      return [PythonLine("", origin: origin)] + block(layout.lines(indentation: indentation), body)
        + [PythonLine("", origin: origin)]
    case .except(let failures, let name, let remark, let body):
      let end = (name.map { " as \($0):" } ?? ":") + (remark.map { "  " + PythonLiteral.comment($0) } ?? "")
      return block(header("except ", failures, end), body)
    default:
      return simple(indentation).map { PythonLine($0, origin: origin) }
    }
  }

  private func simple(_ indentation: Int) -> [String] {
    switch self {
    case .assign(let name, let value): value.lines(behind: "\(name) = ", indentation: indentation)
    case .declare(let name, let type, let value):
      value.lines(inDeclarationOf: name, type, indentation: indentation)
    case .assignElement(let target, let index, let value):
      value.lines(behind: "\(PythonExpression.element(target, index).flat) = ", indentation: indentation)
    case .unpack(let names, let value):
      value.lines(behind: names.map(\.description).joined(separator: ", ") + " = ", indentation: indentation)
    case .expression(let value): value.layout.unenclosed.lines(indentation: indentation)
    case .continue: [spaces(indentation) + "continue"]
    case .raise(let value):
      SourceLayout.sequence([.text("raise "), value.layout.unenclosed]).lines(indentation: indentation)
    case .give(let value): value.lines(behind: "return ", indentation: indentation)
    case .docString(let paragraphs): Self.docString(paragraphs, indentation)
    case .comment(let text): [spaces(indentation) + PythonLiteral.comment(text)]
    case .when, .choose, .loop, .function, .except, .origin: []
    }
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

extension PythonExpression {
  /// The expression on as few lines as fit, with what stands before and behind it.
  func lines(behind prefix: String = "", before suffix: String = "", indentation: Int) -> [String] {
    let flat = spaces(indentation) + prefix + flat + suffix
    if flat.width <= PythonLayout.width { return [flat] }
    let plain = SourceLayout.sequence([.text(prefix), layout.unenclosed, .text(suffix)])
    let parted = SourceLayout.sequence([.text(prefix), .brackets("(", layout, ")"), .text(suffix)])
    let isPlain =
      switch enclosure {
      case .never: true
      case .whereParted: canStandOpen && plain.fits(indentation: indentation, isBroken: false)
      case .whereItHelps:
        plain.fits(indentation: indentation, isBroken: false) || !parted.fits(indentation: indentation, isBroken: true)
      }
    return (isPlain ? plain : parted).lines(indentation: indentation)
  }
  /// The head of a loop; where not even the name fits before what is looped over, that is put between parentheses.
  fileprivate func lines(inLoopOver name: PythonName, indentation: Int) -> [String] {
    let start = enclosure == .whereParted ? .text("(") : layout.unenclosed
    let head = SourceLayout.sequence([.text("for \(name) in "), start, .text(":")])
    let isNameAlone =
      !head.fits(indentation: indentation, isBroken: false)
      && indentation + PythonLayout.step + name.description.width <= PythonLayout.width
    guard isNameAlone else { return lines(behind: "for \(name) in ", before: ":", indentation: indentation) }
    return [spaces(indentation) + "for (", spaces(indentation + PythonLayout.step) + name.description]
      + lines(behind: ") in ", before: ":", indentation: indentation)
  }

  /// A declaration; where not even the type fits before the value, its brackets are parted.
  fileprivate func lines(inDeclarationOf name: PythonName, _ type: PythonExpression, indentation: Int) -> [String] {
    let lines = lines(behind: "\(name): \(type.flat) = ", indentation: indentation)
    if lines[0].width <= PythonLayout.width { return lines }
    let parts: [SourceLayout] = [.text("\(name): "), type.layout, .text(" = "), layout.unenclosed]
    return SourceLayout.sequence(parts).lines(indentation: indentation)
  }
}
