import JSONText
import NativeActions
import TestSupport
import Testing

/// Templates through airspeed, which shares no code with Apache's or with ours.
struct AirspeedTests {
  private struct Case {
    let template: String
    let variables: JSONTree
    let text: String
  }

  /// What airspeed makes of the cases; nil, with a printed line, where it cannot be had.
  private static func answers(to cases: [(template: String, variables: JSONTree)]) async throws -> [JSONTree]? {
    let given = JSONTree.array(
      cases.map { .object([.init("template", .string($0.template)), .init("variables", $0.variables)]) })
    guard let newest = Interpreter.all.last(where: { $0.packages.count == 1 }) else { return nil }
    let interpreter = Interpreter(path: newest.path, packages: ["airspeed==0.7.1"])
    let program = TestFolders.root + "/Tests/NativeActionsTests/Exercises/render_with_airspeed.py"
    guard let result = try await interpreter.run([program], input: given.text(.compact)) else { return nil }
    #expect(result.status == 0, "\(result.output)")
    // A failure's line on the error stream stands before the result.
    let last = try #require(result.output.split(separator: "\n").last)
    return try LocatedJSON(parsing: Array(last.utf8)).tree.elements
  }

  @Test func `every published template is rendered as airspeed renders it`() async throws {
    guard let templates = try PublishedTemplate.all() else { return }
    var cases: [Case] = []
    var leftOut: [String: Int] = [:]
    for template in templates {
      for variables in template.contexts {
        do {
          let text = try VelocityTemplate(parsing: template.text).render(with: VelocityContext(variables))
          cases.append(Case(template: template.text, variables: variables, text: text))
        } catch let failure as VelocityFailure {
          leftOut["\(template.place): \(failure.message)", default: 0] += 1
        }
      }
    }
    for (reason, count) in leftOut.sorted(by: { $0.key < $1.key }) { print("left out in \(count) contexts: \(reason)") }
    print("\(templates.count) published templates, rendered \(cases.count) times")
    #expect(templates.count >= 120)
    #expect(cases.count >= 330)
    #expect(leftOut.count <= 12)
    try await Self.compare(cases)
  }

  @Test func `random templates are rendered as airspeed renders them`() async throws {
    let seed = UInt64.random(in: 0..<1_000_000_000)
    print("the seed of the random templates is \(seed)")
    var generator = SeededGenerator(seed: seed)
    var cases: [Case] = []
    var tried = 0
    while cases.count < 1_500 {
      tried += 1
      let template = RandomTemplate.text(using: &generator)
      guard let text = try? VelocityTemplate(parsing: template).render(with: VelocityContext(templateVariables)) else {
        continue
      }
      cases.append(Case(template: template, variables: templateVariables, text: text))
    }
    #expect(tried < 1_700)
    try await Self.compare(cases)
  }

  private static func compare(_ cases: [Case]) async throws {
    guard let answers = try await answers(to: cases.map { ($0.template, $0.variables) }) else { return }
    #expect(answers.count == cases.count)
    for (item, answer) in zip(cases, answers) {
      #expect(answer == .string(item.text), "\(item.template) with \(item.variables.text(.compact))")
    }
  }

  /// Apache's user guide and both of its versions have it as we do; what airspeed does is pinned, so that a new release
  /// of it is noticed.
  @Test(
    arguments: [
      // A quote in a text is written twice (user guide, "Escaping quotes in string literals").
      (#"#set($q = "a""b")$q"#, #"a"b"#, nil),
      // A block comment is not followed by the line's end (user guide, "Comments").
      ("a#* c *#\nb", "a\nb", "ab"),
      // Java prints booleans in lower case.
      ("$input.t", "true", "True"),
      // A whole division is rounded towards 0 ("Math": the result of integers is an integer, as Java's).
      ("#set($q = -7 / 2)$q", "-3", "-4"),
      // A variable that is set in a loop is known behind it ("Set": variables are the context's).
      ("#foreach($i in [1..2])#set($last = $i)#end$last", "2", "$last"),
    ] as [(String, String, String?)])
  func `airspeed differs from Velocity here`(template: String, ours: String, theirs: String?) async throws {
    #expect(rendered(template) == ours)
    guard let answers = try await Self.answers(to: [(template, templateVariables)]) else { return }
    #expect(answers == [theirs.map { .string($0) } ?? .null])
  }
}
