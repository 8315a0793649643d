import ContentHash
import Testing
import Workspace

struct LockTests {
  private func entry(_ file: String, _ sources: String = "s") -> Lock.Entry {
    Lock.Entry(file: ContentHash(of: file), sources: ContentHash(of: sources))
  }

  private func lock(_ text: String) -> Lock { Lock(parsing: Array(text.utf8)) }

  @Test func `writes sorted lines and reads them back`() {
    var lock = Lock()
    lock.add(entry("2"), for: "Generated/B/definition.json")
    lock.add(entry("1"), for: "Generated/A/definition.json")
    let lines = lock.text.split(separator: "\n")
    #expect(lines == lines.sorted())
    #expect(lines.count == 2)
    #expect(self.lock(lock.text) == lock)
  }

  @Test func `keeps all lines of a file that two branches changed`() {
    var ours = Lock()
    ours.add(entry("ours"), for: "Generated/A/definition.json")
    var theirs = Lock()
    theirs.add(entry("theirs"), for: "Generated/A/definition.json")
    let merged = lock(ours.text + theirs.text)
    #expect(merged["Generated/A/definition.json"].count == 2)
  }

  @Test func `reads past conflict markers, torn lines and line ends of Windows`() {
    var lock = Lock()
    lock.add(entry("1"), for: "Generated/A/definition.json")
    lock.add(entry("2"), for: "Generated/B/definition.json")
    let lines = lock.text.split(separator: "\n")
    let text = "<<<<<<< HEAD\n\(lines[0])\r\n=======\n\(lines[1])\n>>>>>>> other\n\(lines[1].dropLast(9))"
    #expect(self.lock(text) == lock)
  }

  @Test func `knows nothing from nothing`() {
    #expect(Lock(parsing: []) == Lock())
    #expect(Lock(parsing: [0xFF, 0x0A, 0x20, 0x20]).paths == [])
  }
}
