package import JSONText

/// The variables of a success template, each found in the answer by its path.
package struct TranslationMap: Sendable {
  private let variables: [(name: String, path: PlatformPath, fallback: String?)]

  /// Why a path cannot be followed.
  package struct Mistake: Error, Hashable {
    /// One lower-case sentence without a full stop.
    package let message: String
  }

  /// The map of a response.
  package init(_ response: NativeAction.Response) throws(Mistake) {
    var variables: [(name: String, path: PlatformPath, fallback: String?)] = []
    for variable in response.translationMap {
      let fallback = response.defaults.first { $0.name == variable.name }?.text
      do throws(Mistake) {
        variables.append((variable.name, try PlatformPath(parsing: variable.text), fallback))
      } catch {
        throw Mistake(message: "the path of '\(variable.name)' is not simulated: \(error.message)")
      }
    }
    self.variables = variables
  }

  /// The variables with the texts of their values: JSON, so that a text has its quotes.
  ///
  /// A path that finds nothing gives the default, and no variable where there is none. A null is a value and gives
  /// `null`.
  package func values(in answer: JSONTree) throws(Mistake) -> [NativeAction.Variable] {
    var values: [NativeAction.Variable] = []
    for variable in variables {
      let found: JSONTree?
      do throws(Mistake) {
        found = try variable.path.value(in: answer)
      } catch {
        throw Mistake(message: "the path of '\(variable.name)' is not simulated here: \(error.message)")
      }
      if let text = found?.text(.compact) ?? variable.fallback { values.append(.init(variable.name, text)) }
    }
    return values
  }
}
