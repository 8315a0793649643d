#include "CPythonShim.h"

#include <Python.h>

const char *gcgen_python_version(void) { return Py_GetVersion(); }
