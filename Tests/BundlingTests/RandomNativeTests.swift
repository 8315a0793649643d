import Bundling
import Diagnostics
import Generation
import JSONText
import NativeActions
import PythonLint
import TestSupport
import Testing

/// Native actions of random descriptions against the scripts of the same: equal requests, equal outputs, and failures
/// on the same calls.
struct RandomNativeTests {
  private static let seed = UInt64.random(in: 0..<1_000_000_000)

  @Test func `random native actions do what their scripts do`() async throws {
    print("the seeds of the random native actions begin at \(Self.seed)")
    var pairs: [(action: GeneratedAction, trials: [Trial])] = []
    var seed = Self.seed
    while pairs.count < 500 {
      let random = RandomNativeAction(seed: seed)
      if let generated = BundledActions.generated(random.json.text(.compact)),
        nativeAction(of: generated, settings: BundledActions.order.settingValues).value != nil
      {
        let trials = random.calls.map {
          Trial(
            "seed \(seed)", inputs: $0.inputs, status: $0.status, body: Array($0.body.text(.compact).utf8))
        }
        pairs.append((generated, trials))
      }
      seed += 1
    }
    print("\(seed - Self.seed) random descriptions gave 500 native actions")
    for action in try await BundledActions.bundled(pairs) {
      let faults = try await BundledActions.faults(of: action, for: "genesys")
      #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))\n\(action.linted.generated.description)")
    }
  }
}
