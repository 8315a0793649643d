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
  /// The same, for what stands between brackets.
  case bracketed(SourceLayout)
  /// What stands between brackets with none around them: what is before fits where these can be parted into lines
  /// all of which fit.
  case expandable(SourceLayout)

  /// Pieces between brackets: on lines of their own, further to the right, where they do not fit.
  static func brackets(_ opening: String, _ content: SourceLayout, _ closing: String) -> SourceLayout {
    .bracketed(.sequence([.text(opening), .indented(.sequence([.line(""), content])), .line(""), .text(closing)]))
  }

  /// The source with no brackets around it: lines can end between its own only.
  var unenclosed: SourceLayout {
    switch self {
    case .text, .expandable: self
    case .line(let text): .text(text)
    case .whenBroken: .text("")
    case .sequence(let pieces): .sequence(pieces.map(\.unenclosed))
    case .indented(let content), .group(let content): content.unenclosed
    case .bracketed(let content): .expandable(content)
    }
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
    case .indented(let content), .group(let content), .bracketed(let content), .expandable(let content): content.flat
    }
  }

  /// Whether all lines fit when all of it, or all that stands between brackets, is parted.
  func fits(indentation: Int, isBroken: Bool) -> Bool {
    SourcePrinter(indentation: indentation).fits(self, isBroken: isBroken)
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
    /// Whether all lines of it have to fit, not only the first.
    var isWhole = false

    func with(_ layout: SourceLayout, isBroken: Bool? = nil) -> Piece {
      Piece(layout: layout, indentation: indentation, isBroken: isBroken ?? self.isBroken, isWhole: isWhole)
    }

    /// The piece as lines of its own, all of which have to fit.
    func expanded(_ layout: SourceLayout) -> Piece {
      Piece(layout: layout, indentation: indentation, isBroken: true, isWhole: true)
    }

    func indented(_ layout: SourceLayout) -> Piece {
      Piece(layout: layout, indentation: indentation + PythonLayout.step, isBroken: isBroken, isWhole: isWhole)
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
        pieces.append(piece.indented(content))
      case .group(let content), .bracketed(let content), .expandable(let content):
        let flat = Piece(layout: content, indentation: piece.indentation, isBroken: false)
        pieces.append(fits(flat) ? flat : piece.with(content, isBroken: true))
      }
    }
  }

  private mutating func append(_ text: String) {
    lines[lines.count - 1] += text
    column += text.width
  }

  func fits(_ layout: SourceLayout, isBroken: Bool) -> Bool {
    fits(Piece(layout: layout, indentation: start, isBroken: isBroken, isWhole: true))
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
      case .line where next.isBroken && next.isWhole: left = PythonLayout.width - next.indentation
      case .line where next.isBroken: return true
      case .line(let text): left -= text.width
      case .whenBroken(let text): if next.isBroken { left -= text.width }
      case .indented(let content): inner.append(next.indented(content))
      case .group(let content), .bracketed(let content): inner.append(next.with(content))
      case .expandable(let content): inner.append(next.expanded(content))
      }
    }
    return false
  }
}
