#include "CEmbeddedFiles.h"

static const unsigned char finding_py[] = {
#embed "../PythonRules/finding.py"
};
static const unsigned char flow_calls_py[] = {
#embed "../PythonRules/flow/calls.py"
};
static const unsigned char flow_compound_py[] = {
#embed "../PythonRules/flow/compound.py"
};
static const unsigned char flow_exceptions_py[] = {
#embed "../PythonRules/flow/exceptions.py"
};
static const unsigned char flow_expressions_py[] = {
#embed "../PythonRules/flow/expressions.py"
};
static const unsigned char flow_frame_py[] = {
#embed "../PythonRules/flow/frame.py"
};
static const unsigned char flow_statements_py[] = {
#embed "../PythonRules/flow/statements.py"
};
static const unsigned char flow_trying_py[] = {
#embed "../PythonRules/flow/trying.py"
};
static const unsigned char flow_values_py[] = {
#embed "../PythonRules/flow/values.py"
};
static const unsigned char flow_ways_out_py[] = {
#embed "../PythonRules/flow/ways_out.py"
};
static const unsigned char hooks_ending_py[] = {
#embed "../PythonRules/hooks/ending.py"
};
static const unsigned char hooks_evaluation_py[] = {
#embed "../PythonRules/hooks/evaluation.py"
};
static const unsigned char hooks_file_py[] = {
#embed "../PythonRules/hooks/file.py"
};
static const unsigned char hooks_functions_py[] = {
#embed "../PythonRules/hooks/functions.py"
};
static const unsigned char hooks_modules_py[] = {
#embed "../PythonRules/hooks/modules.py"
};
static const unsigned char hooks_patterns_py[] = {
#embed "../PythonRules/hooks/patterns.py"
};
static const unsigned char hooks_top_py[] = {
#embed "../PythonRules/hooks/top.py"
};
static const unsigned char lint_contract_py[] = {
#embed "../PythonRules/lint/contract.py"
};
static const unsigned char lint_entry_point_py[] = {
#embed "../PythonRules/lint/entry_point.py"
};
static const unsigned char lint_floor_library_py[] = {
#embed "../PythonRules/lint/floor_library.py"
};
static const unsigned char lint_floor_syntax_py[] = {
#embed "../PythonRules/lint/floor_syntax.py"
};
static const unsigned char lint_hook_names_py[] = {
#embed "../PythonRules/lint/hook_names.py"
};
static const unsigned char lint_imports_py[] = {
#embed "../PythonRules/lint/imports.py"
};
static const unsigned char lint_meanings_py[] = {
#embed "../PythonRules/lint/meanings.py"
};
static const unsigned char lint_names_py[] = {
#embed "../PythonRules/lint/names.py"
};
static const unsigned char lint_script_py[] = {
#embed "../PythonRules/lint/script.py"
};
static const unsigned char lint_syntax_py[] = {
#embed "../PythonRules/lint/syntax.py"
};
static const unsigned char lint_waits_py[] = {
#embed "../PythonRules/lint/waits.py"
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
static const unsigned char run_invocations_py[] = {
#embed "../PythonRules/run/invocations.py"
};
static const unsigned char run_limits_py[] = {
#embed "../PythonRules/run/limits.py"
};
static const unsigned char run_recording_py[] = {
#embed "../PythonRules/run/recording.py"
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
static const unsigned char web_call_py[] = {
#embed "../PythonRules/web/call.py"
};
static const unsigned char web_serve_py[] = {
#embed "../PythonRules/web/serve.py"
};
static const unsigned char worker_py[] = {
#embed "../PythonRules/worker.py"
};
static const unsigned char zipped_py[] = {
#embed "../PythonRules/zipped.py"
};

static const struct c_embedded_file files[] = {
    {"finding.py", finding_py, sizeof finding_py},
    {"flow/calls.py", flow_calls_py, sizeof flow_calls_py},
    {"flow/compound.py", flow_compound_py, sizeof flow_compound_py},
    {"flow/exceptions.py", flow_exceptions_py, sizeof flow_exceptions_py},
    {"flow/expressions.py", flow_expressions_py, sizeof flow_expressions_py},
    {"flow/frame.py", flow_frame_py, sizeof flow_frame_py},
    {"flow/statements.py", flow_statements_py, sizeof flow_statements_py},
    {"flow/trying.py", flow_trying_py, sizeof flow_trying_py},
    {"flow/values.py", flow_values_py, sizeof flow_values_py},
    {"flow/ways_out.py", flow_ways_out_py, sizeof flow_ways_out_py},
    {"hooks/ending.py", hooks_ending_py, sizeof hooks_ending_py},
    {"hooks/evaluation.py", hooks_evaluation_py, sizeof hooks_evaluation_py},
    {"hooks/file.py", hooks_file_py, sizeof hooks_file_py},
    {"hooks/functions.py", hooks_functions_py, sizeof hooks_functions_py},
    {"hooks/modules.py", hooks_modules_py, sizeof hooks_modules_py},
    {"hooks/patterns.py", hooks_patterns_py, sizeof hooks_patterns_py},
    {"hooks/top.py", hooks_top_py, sizeof hooks_top_py},
    {"lint/contract.py", lint_contract_py, sizeof lint_contract_py},
    {"lint/entry_point.py", lint_entry_point_py, sizeof lint_entry_point_py},
    {"lint/floor_library.py", lint_floor_library_py, sizeof lint_floor_library_py},
    {"lint/floor_syntax.py", lint_floor_syntax_py, sizeof lint_floor_syntax_py},
    {"lint/hook_names.py", lint_hook_names_py, sizeof lint_hook_names_py},
    {"lint/imports.py", lint_imports_py, sizeof lint_imports_py},
    {"lint/meanings.py", lint_meanings_py, sizeof lint_meanings_py},
    {"lint/names.py", lint_names_py, sizeof lint_names_py},
    {"lint/script.py", lint_script_py, sizeof lint_script_py},
    {"lint/syntax.py", lint_syntax_py, sizeof lint_syntax_py},
    {"lint/waits.py", lint_waits_py, sizeof lint_waits_py},
    {"loader.py", loader_py, sizeof loader_py},
    {"probe.py", probe_py, sizeof probe_py},
    {"run/capture.py", run_capture_py, sizeof run_capture_py},
    {"run/ending.py", run_ending_py, sizeof run_ending_py},
    {"run/invocations.py", run_invocations_py, sizeof run_invocations_py},
    {"run/limits.py", run_limits_py, sizeof run_limits_py},
    {"run/recording.py", run_recording_py, sizeof run_recording_py},
    {"run/redirect.py", run_redirect_py, sizeof run_redirect_py},
    {"run/session.py", run_session_py, sizeof run_session_py},
    {"run/stub.py", run_stub_py, sizeof run_stub_py},
    {"web/call.py", web_call_py, sizeof web_call_py},
    {"web/serve.py", web_serve_py, sizeof web_serve_py},
    {"worker.py", worker_py, sizeof worker_py},
    {"zipped.py", zipped_py, sizeof zipped_py},
    {NULL, NULL, 0},
};

const struct c_embedded_file *c_embedded_python_rules_table(void) { return files; }
