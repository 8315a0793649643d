import NativeActions
import Testing

/// The language. Each line was tried on Apache Velocity 1.7 and on its version 2, which agree on all but the white space.
struct VelocityTemplateTests {
  @Test(arguments: [
    ("plain text, 100% {ok} [x] $5", "plain text, 100% {ok} [x] $5"),
    ("$x ${x}y $!x $!{x}y", "X Xy X Xy"),
    ("$u ${u} ${u.v} $u.v.w", "$u ${u} ${u.v} $u.v.w"),
    ("<$!u$!{u}$!u.v>", "<>"),
    ("$x.1 $x. $x..y $$x $${x}", "X.1 X. X..y $X $X"),
    ("$input.list $input.list[1] ${input.list[2]} $input[\"s\"]", "[x, y, 3] y 3 a \"q\" b"),
    ("$input.n $input.d $input.t", "12 1.5 true"),
    (#""Basic ${x}:${x}""#, #""Basic X:X""#),
  ])
  func `a reference prints its value, or itself where it has none`(template: String, text: String) {
    #expect(rendered(template) == text)
  }

  @Test(arguments: [
    (#"\$x \\$x \\\$x \\\\$x"#, #"$x \X \$x \\X"#),
    (#"\$u \\$u \\\$u \$!u \\$!u"#, #"\$u \\$u \\$u \$!u \\"#),
    (##"\#if \\#if(true)a#end \#set \\\#end \#foo \\#foo"##, ##"#if \a #set \#end \#foo \\#foo"##),
    (#"a\b \\ c"#, #"a\b \\ c"#),
    (##"\\#set($q = 1)|\#set($q = 2)|$q"##, ##"\\|#set(1 = 2)|1"##),
    ("#[[ $x #if ]]#|", " $x #if |"),
    ("a#* $x *#b## $x\nc", "abc"),
    ("#foo #1 https://a/#b", "#foo #1 https://a/#b"),
  ])
  func `what is escaped or commented out is no code`(template: String, text: String) {
    #expect(rendered(template) == text)
  }

  @Test(arguments: [
    ("#if($input.t)a#elseif($x)b#{else}c#{end}d", "ad"),
    ("#if($u)a#elseif($x)b#else c#end", "b"),
    ("#{if}($input.f)a#{elseif}($u)b#{else}c#{end}", "c"),
    ("#if (!$u && not $input.f)a#end", "a"),
    ("#if($u || true)a#end#if($u or $input.f)b#end", "a"),
    ("#if(1 < 2 && 3 >= 3 and 2 lt 3)a#end#if(2 gt 3 || 2 le 1)b#end", "a"),
    ("#if((1 + 2) * 3 == 9)a#end#if(1 + 2 * 3 == 7)b#end#if(7 % 3 == 1)c#end", "abc"),
    ("#if(\"a\" == 'a')1#end#if(\"A\" eq \"a\")2#end#if($u == $v)3#end#if($x ne $u)4#end", "134"),
    ("#if(1.0 == 1)a#end#if(\"true\" == $input.t)b#end#if($input.num == 5)c#end", "abc"),
    ("#if(\"é\" == \"e\u{301}\")same#{else}other#end", "other"),
    ("#if($u < 1)a#{else}b#end", "b"),
    (#"#if( "$!{input.zz}" != "" ) , "n": ${input.zz} #end."#, "."),
    (#"#if( "$!{input.n}" != "" ) , "n": ${input.n} #end."#, #" , "n": 12 ."#),
  ])
  func `a condition chooses`(template: String, text: String) { #expect(rendered(template) == text) }

  @Test(arguments: [
    ("#set($q = 7 / 2)$q", "3"), ("#set($q = -7 / 2)$q", "-3"), ("#set($q = -7 % 3)$q", "-1"),
    ("#set($q = 7.0 / 2)$q", "3.5"), ("#set($q = 1 + 1.5)$q", "2.5"), ("#set($q = 10000000 * 1.0)$q", "1.0E7"),
    ("#set($q = 0.001)$q", "0.001"), ("#set($q = .5 * 12)$q", "6.0"), ("#set($q = 0.0001)$q", "1.0E-4"),
    ("#set($q = 1234567.25)$q", "1234567.25"), ("#set($q = 5 - 3)$q", "2"), ("#set($q = .5)$q", "0.5"),
    ("#set($q = \"a\" + 1)$q", "a1"), ("#set($q = $x + 'b')$q", "Xb"), ("#set($q = 1 == 1)$q", "true"),
    ("#set($q = \"a\"\"b\")$q", "a\"b"), ("#set($q = 'it''s $x')$q", "it's $x"), ("#set($q = \"$x $u\")$q", "X $u"),
    ("#set($q = \"#if(true)y#end\")$q", "y"), ("#set ( $q = [1, \"a\", $x, [2]] )$q", "[1, a, X, [2]]"),
    ("#set($q = {\"a\": 1, 'b': [1, 2]})$q.a $q.b[1] $q[\"a\"] $q.get('b') $q.size()", "1 2 1 [1, 2] 2"),
    ("#set($q = [3..1])$q $q.size() $q.get(0)", "[3, 2, 1] 3 3"), ("#set($x = 'new')$x", "new"),
  ])
  func `'#set' gives a variable its value`(template: String, text: String) { #expect(rendered(template) == text) }

  @Test(arguments: [
    ("#foreach($i in [1..3])$i$foreach.count$foreach.index#if($foreach.hasNext),#end#end|$i", "110,221,332|$i"),
    ("#foreach($i in $input.list)$i#end", "xy3"),
    ("#foreach($i in {'k': 'v', 'j': 'w'})$i#end", "vw"),
    ("#foreach($i in $u)$i#end|", "|"),
    ("#foreach($i in [1, 2])#foreach($j in [8, 9])$i$j#end$foreach.count #end", "18191 28292 "),
    ("#foreach($x in [1])$x#end$x", "1X"),
    ("#foreach($i in [1, 2])#set($last = $i)#end$last", "2"),
  ])
  func `'#foreach' goes through a list`(template: String, text: String) { #expect(rendered(template) == text) }

  @Test(arguments: [
    ("a\n  #set($q = 1)  \nb", "a\nb"), ("a\n  #if(true)  \nb\n  #end  \nc", "a\nb\nc"),
    ("a #if(true) \nb #end \nc", "a b  \nc"), ("a\n#foreach($i in [1..2])\n  $i\n#end\nb", "a\n  1\n  2\nb"),
    ("a #set($q = 1) b", "a  b"), ("#if($u)\r\na\r\n#else\r\nb\r\n#end\r\nc", "b\r\nc"),
    ("## c\n  #set($q = 1)\na", "a"),
  ])
  func `a line that holds a directive only is gone, as in Velocity 2`(template: String, text: String) {
    #expect(rendered(template) == text)
  }
}
