/// How source is laid out: the defaults of the formatters that people use.
enum PythonLayout {
  static let width = 88
  static let step = 4
}

func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

/// Source that can be laid out on one line or on several.
indirect enum SourceLayout {
  /// Text that is never parted.
  case text(String)
  /// Pieces one behind the other.
  case sequence([SourceLayout])
  /// A place where a line may end; the text stands there where it does not.
  case line(String)
  /// Text that stands there only where the lines of its group end.
  case whenBroken(String)
  /// A step to the right.
  case indented(SourceLayout)
  /// On one line if that fits; else all its own lines end.
  case group(SourceLayout)

  /// Pieces between brackets: on lines of their own, further to the right, where they do not fit.
  static func brackets(_ opening: String, _ content: SourceLayout, _ closing: String) -> SourceLayout {
    .group(.sequence([.text(opening), .indented(.sequence([.line(""), content])), .line(""), .text(closing)]))
  }

  /// Pieces with a comma between them, and one behind the last where each has its own line.
  static func items(_ items: [SourceLayout]) -> SourceLayout {
    var pieces: [SourceLayout] = []
    for (index, item) in items.enumerated() {
      pieces += index == 0 ? [item] : [.text(","), .line(" "), item]
    }
    return .sequence(pieces + [.whenBroken(",")])
  }

  /// The source on one line.
  var flat: String {
    switch self {
    case .text(let text), .line(let text): text
    case .sequence(let pieces): pieces.map(\.flat).joined()
    case .whenBroken: ""
    case .indented(let content), .group(let content): content.flat
    }
  }

  /// The source on as few lines as fit, the first of which is so far from the left.
  func lines(indentation: Int) -> [String] {
    var printer = SourcePrinter(indentation: indentation)
    printer.print(self)
    return printer.lines
  }
}

/// Puts source on lines.
private struct SourcePrinter {
  private struct Piece {
    let layout: SourceLayout
    let indentation: Int
    let isBroken: Bool

    func with(_ layout: SourceLayout, isBroken: Bool? = nil) -> Piece {
      Piece(layout: layout, indentation: indentation, isBroken: isBroken ?? self.isBroken)
    }
  }

  private(set) var lines: [String]
  private var column: Int
  private var pieces: [Piece] = []
  private let start: Int

  init(indentation: Int) {
    start = indentation
    lines = [spaces(indentation)]
    column = indentation
  }

  mutating func print(_ layout: SourceLayout) {
    pieces = [Piece(layout: layout, indentation: start, isBroken: true)]
    while let piece = pieces.popLast() {
      switch piece.layout {
      case .text(let text): append(text)
      case .sequence(let parts): pieces += parts.reversed().map { piece.with($0) }
      case .line where piece.isBroken:
        lines.append(spaces(piece.indentation))
        column = piece.indentation
      case .line(let text): append(text)
      case .whenBroken(let text): if piece.isBroken { append(text) }
      case .indented(let content):
        pieces.append(
          Piece(layout: content, indentation: piece.indentation + PythonLayout.step, isBroken: piece.isBroken))
      case .group(let content):
        let flat = Piece(layout: content, indentation: piece.indentation, isBroken: false)
        pieces.append(fits(flat) ? flat : piece.with(content, isBroken: true))
      }
    }
  }

  private mutating func append(_ text: String) {
    lines[lines.count - 1] += text
    column += text.width
  }

  /// Whether a piece, and all behind it up to the next end of a line, fits into what is left of this line.
  private func fits(_ piece: Piece) -> Bool {
    var left = PythonLayout.width - column
    var inner = [piece]
    var behind = pieces.count
    while left >= 0 {
      let next: Piece
      if let last = inner.popLast() {
        next = last
      } else if behind > 0 {
        behind -= 1
        next = pieces[behind]
      } else {
        return true
      }
      switch next.layout {
      case .text(let text): left -= text.width
      case .sequence(let parts): inner += parts.reversed().map { next.with($0) }
      case .line where next.isBroken: return true
      case .line(let text): left -= text.width
      case .whenBroken(let text): if next.isBroken { left -= text.width }
      case .indented(let content): inner.append(next.with(content))
      case .group(let content): inner.append(next.with(content, isBroken: false))
      }
    }
    return false
  }
}
