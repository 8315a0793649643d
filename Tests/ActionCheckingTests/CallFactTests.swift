import ActionChecking
import DataActions
import Diagnostics
import Testing

/// Outputs about the call itself.
struct CallFactTests {
  private func findings(_ outputs: OutputDescription...) throws -> [String] {
    try ActionCheckingTests.findings {
      $0.outputs = outputs
      for index in outputs.indices { $0.outputs[index].description = "d" }
    }
  }

  @Test func `takes every fact with its type, and one of them twice`() throws {
    let facts = CallFact.allCases.filter { $0 != .truncated }
    for fact in facts {
      let output = OutputDescription(name: "o", type: fact.type, call: fact)
      let other = OutputDescription(name: "other", type: fact.type, call: fact)
      #expect(try findings(output, other) == [])
    }
  }

  @Test func `rejects a fact of another type`() throws {
    for fact in CallFact.allCases where fact != .truncated {
      for type in OutputType.allCases where type != fact.type {
        let found = try findings(OutputDescription(name: "o", type: type, call: fact))
        #expect(found == ["GC240 /outputs/0/type"], "\(DiagnosticCode.unfittingFact.title): \(fact) as \(type)")
      }
    }
  }

  @Test func `rejects whatever else says where the value comes from`() throws {
    func status(_ change: (inout OutputDescription) -> Void) throws -> [String] {
      var output = OutputDescription(name: "o", type: .integer, call: .httpStatus)
      change(&output)
      return try findings(output)
    }
    #expect(try status { $0.path = "$.a" } == ["GC103 /outputs/0/path"])
    #expect(try status { $0.value = .integer(1) } == ["GC103 /outputs/0/value"])
    #expect(try status { $0.each = "$.a" } == ["GC103 /outputs/0/each"])
    #expect(try status { $0.take = .count } == ["GC106 /outputs/0/take"])
    #expect(try status { $0.operations = [.trim] } == ["GC106 /outputs/0/operations"])
    #expect(try status { $0.default = .integer(0) } == ["GC106 /outputs/0/default"])
    #expect(try status { $0.whenMissing = .failure } == ["GC106 /outputs/0/whenMissing"])
    #expect(try status { $0.whenNull = .failure } == ["GC106 /outputs/0/whenNull"])
  }
}
