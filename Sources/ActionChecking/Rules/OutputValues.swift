import DataActions
import Diagnostics

extension Rule {
  /// GC108, GC150 and GC152: a value of an output that may be left out, is of another type, or is nested too deep.
  static let outputValues = Rule { subject in
    subject.description.outputs.enumerated().flatMap { index, output -> [Diagnostic] in
      guard let value = output.value else { return [] }
      let pointer = "/outputs/\(index)/value"
      let depth = depth(of: value)
      if depth > deepestJSON {
        let message = "the value of the output \(quoted(output.name)) is nested \(depth) levels deep"
        return [Diagnostic(.nestedTooDeep, message, at: subject.location(pointer))]
      }
      return findings(value, output.type, Place(output: output, pointer: pointer, subject: subject))
        + notFinite(value, at: pointer, subject)
    }
  }

  /// A value, or one inside it.
  private struct Place {
    let output: OutputDescription
    var pointer: String
    let subject: Subject

    func finding(_ code: DiagnosticCode, _ message: String) -> [Diagnostic] {
      [Diagnostic(code, message, at: subject.location(pointer))]
    }

    var what: String { "the output \(quoted(output.name))" }
  }

  private static func findings(_ value: BodyValue, _ type: OutputType, _ place: Place) -> [Diagnostic] {
    switch (type, value) {
    case (_, .input(let name)): return findings(input: name, type, place)
    case (.string, .text), (.boolean, .boolean), (.integer, .integer), (.number, .integer), (.number, .number),
      (.object, .object):
      return []
    case (_, .array(let values)):
      guard let element = type.element else { break }
      return values.enumerated().flatMap { index, value in
        var place = place
        place.pointer += "/\(index)"
        return findings(value, element, place)
      }
    default: break
    }
    return place.finding(.unfittingValue, "the value of \(place.what) is no \(type.words)")
  }

  private static func findings(input name: String, _ type: OutputType, _ place: Place) -> [Diagnostic] {
    // One that is not declared is GC114's.
    guard let input = place.subject.description.inputs.first(where: { $0.name == name }) else { return [] }
    let own = OutputType(input.type)
    if own != type, !(own == .integer && type == .number) {
      let message =
        "the value of \(place.what) is no \(type.words): the input \(quoted(name)) is \(quoted(own.rawValue))"
      return place.finding(.unfittingValue, message)
    }
    if input.required { return [] }
    return place.finding(
      .uncertainValue, "the value of \(place.what) is the input \(quoted(name)), which may be left out")
  }

  private static func notFinite(_ value: BodyValue, at pointer: String, _ subject: Subject) -> [Diagnostic] {
    BodyPlace.all(in: value, at: pointer).compactMap { place in
      guard case .number(let number) = place.value, !number.isFinite else { return nil }
      return Diagnostic(.unfittingValue, "a number of an output is not finite", at: subject.location(place.pointer))
    }
  }
}
