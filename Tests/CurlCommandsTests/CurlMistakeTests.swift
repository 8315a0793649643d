import Diagnostics
import Testing

struct CurlMistakeTests {
  @Test(arguments: [
    ("curl 'https://a.example", "GC680 1:6"), ("curl \"https://a.example", "GC680 1:6"),
    ("curl $'a", "GC680 1:7"), ("curl https://a.example/$(date)", "GC680 1:24"),
    ("curl https://a.example/`date`", "GC680 1:24"), ("curl https://a.example/$1", "GC680 1:24"),
    ("curl \"https://a.example/${X:-y}\"", "GC680 1:25"), ("curl https://a.example/?a=1&b=2", "GC680 1:28"),
    ("curl ^\"https://a.example^\"", "GC680 1:6"), ("curl (https://a.example)", "GC680 1:6"),
    ("wget https://a.example", "GC680 1:1"), ("", "GC680 1:1"), ("curl https://a.example -H", "GC680 1:24"),
    ("curl https://a.example -H X", "GC680 1:27"), ("curl -m soon https://a.example", "GC680 1:9"),
    ("curl https://a.example\ncurl https://b.example", "GC680 2:1"),
    ("curl https://a.example \\\n  --haeder x", "GC681 2:3 GC683 2:12"), ("curl -sZ https://a.example", "GC681 1:8"),
    ("curl --request=GET https://a.example", "GC681 1:6"), ("curl --xyzzy https://a.example", "GC681 1:6"),
    ("curl -F a=b https://a.example", "GC682 1:6"), ("curl -I https://a.example", "GC682 1:6"),
    ("curl -d @f https://a.example", "GC682 1:9"), ("curl --data-urlencode a@f https://a.example", "GC682 1:23"),
    ("curl --data-binary @f https://a.example", "GC682 1:20"), ("curl -b jar https://a.example", "GC682 1:9"),
    ("curl -X HEAD https://a.example", "GC682 1:9"), ("curl --digest -u a:b https://a.example", "GC682 1:6"),
    ("curl -H @headers https://a.example", "GC682 1:9"),
    ("curl -H 'Content-Type: multipart/form-data' -d a https://a.example", "GC682 1:9"),
    ("curl https://a.example https://b.example", "GC683 1:24"), ("curl -s", "GC683 1:1"),
    ("curl ftp://a.example", "GC683 1:6"), ("curl 'https://a.example?{a}=1'", "GC683 1:25"),
    ("curl \"https://a.example?$A=1\"", "GC683 1:25"),
    ("curl https://a.example/ghp_0123456789abcdefghijABCDEFGHIJ012345/x", "GC684 1:24"),
    ("curl \"https://a.example/$API_TOKEN\"", "GC684 1:25"), ("curl 'https://a.example?key=a&token=b'", "GC684 1:37"),
    ("curl -H 'Content-Type: application/json' -d '{\n \"a\": b}' https://a.example", "GC685 2:7"),
    ("curl -H 'Content-Type: application/json' --data-urlencode a=b https://a.example", "GC685 1:59"),
    ("curl -H \"Content-Type: $T\" -d a=b https://a.example", "GC685 1:9"),
    ("curl -k https://a.example", "GC686 1:6"), ("curl https://a.example | jq .", "GC686 1:26"),
    ("curl https://a.example > f 2>&1", "GC686 1:24 GC686 1:29"), ("curl -x http://p https://a.example", "GC686 1:6"),
    ("curl https://a.example#x", "GC686 1:6"), ("curl a.example", "GC686 1:6"),
    ("export A=1\ncurl https://a.example", "GC686 1:1"),
  ])
  func `tells a mistake where it is`(command: String, said: String) {
    let complaints = CurlText.complaints(command).filter { $0.location != nil }
    let places = complaints.map { "\($0.code.id) \($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
    #expect(places.joined(separator: " ") == said, "\(complaints.map(\.message))")
  }

  @Test func `names the nearest option`() {
    let message = { (command: String) in CurlText.complaints(command).first { $0.code == .unknownCurlOption }?.message }
    #expect(message("curl --haeder")?.contains("'--header'") == true)
    #expect(message("curl --request=GET https://a.example")?.contains("no '='") == true)
  }
}
