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
static const unsigned char run_capture_py[] = {
#embed "../PythonRules/run/capture.py"
};
static const unsigned char run_ending_py[] = {
#embed "../PythonRules/run/ending.py"
};
static const unsigned char run_limits_py[] = {
#embed "../PythonRules/run/limits.py"
};
static const unsigned char run_redirect_py[] = {
#embed "../PythonRules/run/redirect.py"
};
static const unsigned char run_session_py[] = {
#embed "../PythonRules/run/session.py"
};
static const unsigned char run_stub_py[] = {
#embed "../PythonRules/run/stub.py"
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
    {"run/capture.py", run_capture_py, sizeof run_capture_py},
    {"run/ending.py", run_ending_py, sizeof run_ending_py},
    {"run/limits.py", run_limits_py, sizeof run_limits_py},
    {"run/redirect.py", run_redirect_py, sizeof run_redirect_py},
    {"run/session.py", run_session_py, sizeof run_session_py},
    {"run/stub.py", run_stub_py, sizeof run_stub_py},
    {"worker.py", worker_py, sizeof worker_py},
    {NULL, NULL, 0},
};

const struct c_embedded_file *c_embedded_python_rules_table(void) { return files; }
