import FoundationEssentials
import Generation
import TestSupport
import Testing

/// The example actions in `Goldens/`: what is generated from each is kept beside it.
struct GoldenTests {
  @Test(arguments: Goldens.names)
  func `writes the script and the definition that are kept`(_ name: String) async throws {
    let generated = try await Goldens.generate(name)
    try expectSnapshot(generated.script, in: "\(name).py")
    try expectSnapshot(generated.definition, in: "\(name).definition.json")
  }
}
