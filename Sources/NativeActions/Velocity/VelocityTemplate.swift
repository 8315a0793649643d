/// A template in the Velocity Template Language, as a syntax tree.
///
/// Which version of Apache Velocity the platform runs is not published. What versions 1 and 2 do alike is done here as
/// they do it; where they differ, or where only one of them knows a construct, the template is refused and the sentence
/// says so.
package struct VelocityTemplate: Hashable, Sendable {
  let nodes: [VelocityNode]

  /// The template that a text is.
  package init(parsing text: String) throws(VelocitySyntaxError) {
    var parser = VelocityParser(text)
    nodes = try parser.parseTemplate()
  }

  /// The text that the template makes of some variables.
  package func render(with context: VelocityContext) throws(VelocityFailure) -> String {
    var renderer = VelocityRenderer(context)
    try renderer.render(nodes)
    return renderer.output
  }
}

/// The variables that a template sees.
package struct VelocityContext: Sendable {
  /// The values by their names.
  package var variables: [String: VelocityValue]

  /// Variables by their names.
  package init(_ variables: [String: VelocityValue]) { self.variables = variables }
}

/// Where a text stops being a template that can be simulated, and why.
package struct VelocitySyntaxError: Error, Hashable {
  /// The line, from 1.
  package let line: Int
  /// The column in characters (Unicode scalars), from 1.
  package let column: Int
  /// One lower-case sentence without a full stop.
  package let message: String
}

/// Why a template gives no text for some variables.
package struct VelocityFailure: Error, Hashable {
  /// The line of the reference or directive, from 1.
  package let line: Int
  /// Its column in characters (Unicode scalars), from 1.
  package let column: Int
  /// One lower-case sentence without a full stop.
  package let message: String
}
