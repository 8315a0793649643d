import ActionChecking
import DataActions
import Diagnostics
import JSONText

/// What a program of descriptions says of one action, with its places put into the workspace's words.
struct DescriptionLine {
  private let line: JSONTree
  private let file: ScannedSource
  /// Every Swift file of the workspace, by its name: Swift has none of them twice.
  private let files: [String: ScannedSource]

  init(_ bytes: [UInt8], file: ScannedSource, files: [String: ScannedSource]) throws {
    line = try LocatedJSON(parsing: bytes).tree
    self.file = file
    self.files = files
  }

  /// The description with its places.
  ///
  /// Reports GC181 for a number that is no JSON or beyond 64 bits, GC188 for what only one line can say, GC198 and
  /// GC199 for what Swift lets pass, GC251 for what a form cannot say.
  func checked() throws -> Checked<LocatedDescription> {
    guard let tree = line["description"] else {
      return Checked(
        nil,
        [Diagnostic(.wrongValueType, "a default or an example is infinite or no number", at: file.actionLocation)])
    }
    var locations = file.partLocations
    for member in line["locations"]?.members ?? [] {
      if let location = location(member.value) { locations[member.name] = location }
    }
    let described = LocatedDescription(
      action: file.source.name, description: try tree.decode(ActionDescription.self), location: file.actionLocation,
      locations: locations)
    if let beyond = tree.numbersBeyondRange(at: "").first {
      let message = "the number \(quoted(beyond.digits)) is beyond 64 bits"
      return Checked(nil, [Diagnostic(.wrongValueType, message, at: described.location(of: beyond.pointer))])
    }
    let repetitions = (line["repetitions"]?.elements ?? []).map { repetition in
      Diagnostic(
        .wrongRequestShape, "the request has a second \(repetition["word"]?.string ?? "line")",
        at: repetition["place"].flatMap(location),
        notes: [Note("the first one", at: repetition["first"].flatMap(location))])
    }
    let unfittingFields = (line["unfittingFields"]?.elements ?? []).map { field in
      Diagnostic(
        .unfittingFormValue, "the field \(quoted(field["name"]?.string ?? "")) of the form is no text",
        at: field["place"].flatMap(location))
    }
    return Checked(described, repetitions + unfittingFields + file.quietMistakes)
  }

  /// The place of the word before the `(` that the compiler counts from.
  private func location(_ place: JSONTree) -> SourceLocation? {
    guard let parts = place.elements, parts.count == 3, let line = parts[1].integer, let column = parts[2].integer,
      let name = parts[0].string?.split(separator: "/").last, let file = files[String(name)]
    else { return nil }
    let word = file.tokens.last { $0.line == line && $0.column < column && $0.kind == .word }
    return word.map(file.location) ?? file.location(line: line, byteColumn: column)
  }
}

extension JSONTree {
  /// The numbers that a description in JSON could not hold, which this one becomes.
  fileprivate func numbersBeyondRange(at pointer: String) -> [(pointer: String, digits: String)] {
    switch self {
    case .null, .boolean, .string: []
    case .number(let digits): JSONNumber.isInRange(digits) ? [] : [(pointer, digits)]
    case .array(let elements):
      elements.enumerated().flatMap { $0.element.numbersBeyondRange(at: "\(pointer)/\($0.offset)") }
    case .object(let members):
      members.flatMap { $0.value.numbersBeyondRange(at: LocatedJSON.pointer(pointer, $0.name)) }
    }
  }
}

extension ScannedSource {
  /// Where the action begins: its name.
  var actionLocation: SourceLocation {
    let name = declaredTypes.first { $0.name.text == source.name }?.name
    return name.map(location) ?? SourceLocation(file: source.path)
  }

  /// Where the parts of the action that are no lines of their own are declared.
  var partLocations: [String: SourceLocation] {
    var locations: [String: SourceLocation] = [:]
    for (keyword, name) in zip(tokens, tokens.dropFirst())
    where keyword.depth == 1 && (keyword.isWord("let") || keyword.isWord("var")) {
      if ["name", "summary", "outputs", "failures", "failureDelivery"].contains(name.text) {
        locations["/" + name.text] = location(name)
      }
    }
    return locations
  }
}
