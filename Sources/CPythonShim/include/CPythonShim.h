#ifndef C_PYTHON_SHIM_H
#define C_PYTHON_SHIM_H

/// The version of the libpython that is loaded, such as "3.11.2 (main, …)".
const char *gcgen_python_version(void);

#endif
