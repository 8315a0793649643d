/// A value that is known when the script runs: an ``Input``, a ``Setting`` or a ``Secret``.
///
/// It can stand for a whole text without quotes: `Query("page", page)`.
public protocol FilledValue: BodyContent {}

extension Input: FilledValue {}
extension Setting: FilledValue {}
extension Secret: FilledValue {}

extension Text {
  init(_ value: some FilledValue) {
    var interpolation = TextInterpolation(literalCapacity: 0, interpolationCount: 1)
    interpolation.append(value)
    self = interpolation.text
  }
}
