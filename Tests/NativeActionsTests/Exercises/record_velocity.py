"""Writes what two versions of Apache Velocity make of random templates, for RecordedTemplateTests.swift.

    python3 record_velocity.py CLASSPATH_OF_VELOCITY_1 CLASSPATH_OF_VELOCITY_2 > recorded_templates.json

Each class path holds an engine, VelocityTools, and RecordVelocity.java compiled against them.
"""

import base64
import json
import random
import subprocess
import sys
from typing import List, Optional

RANDOM = random.Random(20)
NAMES = [
    "x", "n", "u", "input.s", "input.s", "input.n", "input.d", "input.t", "input.f", "input.e", "input.num",
    "input.list", "input.zz", "u.v",
]  # fmt: skip
OPERATORS = [" == ", " != ", " eq ", " ne ", "=="]


def one_of(*choices: str) -> str:
    return RANDOM.choice(choices)


def reference(depth: int) -> str:
    name = RANDOM.choice(NAMES)
    chance = RANDOM.random()
    if depth > 0 and chance < 0.2:
        name += one_of(
            ".length()", ".toUpperCase()", '.contains("x")', ".substring(0,1)", '.replace("X","y")', ".isEmpty()",
            ".size()", ".get(0)", f".concat({expression(depth - 1)})", '.startsWith("a")', '.indexOf("q")', ".trim()",
            f".equals({expression(depth - 1)})",
        )  # fmt: skip
    elif chance < 0.25:
        name += one_of("[0]", "[1]", '["s"]')
    elif depth > 0 and chance < 0.35:
        tool = one_of("java", "javascript", "xml", "sql", "url")
        name = f"esc.{tool}({expression(depth - 1)})"
    elif chance < 0.4:
        name = one_of("esc.quote", "esc.d", "esc.h", "esc.q")
    elif depth > 0 and chance < 0.45:
        tool = one_of("add", "sub", "mul", "div", "min", "max", "pow", "mod", "idiv")
        name = f"math.{tool}({number(depth - 1)}, {number(depth - 1)})"
    return one_of("$%s", "${%s}", "$!%s", "$!{%s}", "${%s}") % name


def number(depth: int) -> str:
    if depth > 0 and RANDOM.random() < 0.3:
        return f"({number(depth - 1)}{one_of(' + ', ' - ', '*', '/', ' % ', '+')}{number(depth - 1)})"
    return one_of("1", "2", "0", "-3", "1.5", "7", "$n", "$input.n", "$input.d", "2.0", ".5")


def expression(depth: int) -> str:
    chance = RANDOM.random()
    if depth <= 0 or chance < 0.35:
        return one_of(
            "'a'", '"b"', "''", '""', "true", "false", "$x", "$u", "$input.s", "${input.n}", "$input.t", "$input.f",
            '"$x"', '"a $u $x"', "'$x'", '"a""b"', "'it''s'", '"#if(true)y#end"',
        )  # fmt: skip
    if chance < 0.5:
        return number(depth)
    if chance < 0.6:
        return reference(depth - 1)
    if chance < 0.7:
        return f"({expression(depth - 1)})"
    if chance < 0.76:
        return one_of("!", "not ") + expression(depth - 1)
    if chance < 0.9:
        return expression(depth - 1) + RANDOM.choice(OPERATORS) + expression(depth - 1)
    if chance < 0.95:
        return number(depth - 1) + one_of(" < ", " > ", " <= ", " >= ", " lt ", " ge ") + number(depth - 1)
    return expression(depth - 1) + one_of(" && ", " || ", " and ", " or ", "||") + expression(depth - 1)


def space() -> str:
    return one_of("", "", "", " ", "\n", " \n", "\n  ", "  ")


def text() -> str:
    return one_of(
        "a", "b c", '"', "'", '{ "k": ', "}", ",", ".", ":", "/", "?q=", "\\", "\\\\", "# ", "#1", "$ ", "$5", "é",
        "&", "(", ")", "]", "-", "!", "100%", "|",
    )  # fmt: skip


def piece(depth: int) -> str:
    chance = RANDOM.random()
    if chance < 0.35:
        return text()
    if chance < 0.62:
        return one_of("", "", "", "", "", "\\", "\\\\", "\\\\\\") + reference(depth)
    if depth <= 0:
        return text()
    if chance < 0.72:
        return f"{space()}#set({one_of('', ' ')}${one_of('x', 'y')}{one_of(' = ', '=')}{expression(depth)}){space()}"
    if chance < 0.87:
        result = f"#{one_of('if', 'if', '{if}')}{one_of('', ' ')}({expression(depth)}){space()}{body(depth - 1)}"
        if RANDOM.random() < 0.3:
            result += f"{space()}#elseif({expression(depth)}){space()}{body(depth - 1)}"
        if RANDOM.random() < 0.5:
            result += space() + one_of("#else", "#{else}") + space() + body(depth - 1)
        return result + space() + one_of("#end", "#{end}") + space()
    if chance < 0.93:
        values = one_of("[1..3]", "$input.list", "[3..1]", '["a", $x, 2]', "$u", "[]")
        shown = one_of("$i", "$foreach.count", "$foreach.index", "#if($foreach.hasNext),#end", "${i}")
        return f"#foreach($i in {values}){space()}{body(depth - 1)}{shown}{space()}#end"
    return one_of("## c\n", "#* c *#", "#[[ $x #if ]]#", "\\#if", "\\#end", "\\\\\\#set")


def body(depth: int) -> str:
    return "".join(piece(depth) for _ in range(RANDOM.randint(1, 4)))


def rendered(templates: List[str], class_path: str) -> List[Optional[str]]:
    lines = "".join(base64.b64encode(template.encode()).decode() + "\n" for template in templates)
    command = ["java", "-cp", class_path, "RecordVelocity"]
    output = subprocess.run(command, input=lines, capture_output=True, text=True, check=True).stdout
    return [base64.b64decode(line[1:]).decode() if line[0] == "=" else None for line in output.splitlines()]


def main() -> None:
    templates = [template for template in (body(3) for _ in range(900)) if len(template) < 160]
    first, second = (rendered(templates, class_path) for class_path in sys.argv[1:])
    print("[")
    rows = [json.dumps(row, ensure_ascii=False) for row in zip(templates, first, second)]
    print(",\n".join(rows))
    print("]")


if __name__ == "__main__":
    main()
