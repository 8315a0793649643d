#include "CEmbeddedFiles.h"

static const unsigned char finding_py[] = {
#embed "../PythonRules/finding.py"
};
static const unsigned char lint_script_py[] = {
#embed "../PythonRules/lint/script.py"
};
static const unsigned char lint_syntax_py[] = {
#embed "../PythonRules/lint/syntax.py"
};
static const unsigned char loader_py[] = {
#embed "../PythonRules/loader.py"
};
static const unsigned char probe_py[] = {
#embed "../PythonRules/probe.py"
};
static const unsigned char worker_py[] = {
#embed "../PythonRules/worker.py"
};

static const struct c_embedded_file files[] = {
    {"finding.py", finding_py, sizeof finding_py},
    {"lint/script.py", lint_script_py, sizeof lint_script_py},
    {"lint/syntax.py", lint_syntax_py, sizeof lint_syntax_py},
    {"loader.py", loader_py, sizeof loader_py},
    {"probe.py", probe_py, sizeof probe_py},
    {"worker.py", worker_py, sizeof worker_py},
    {NULL, NULL, 0},
};

const struct c_embedded_file *c_embedded_python_rules_table(void) { return files; }
