#include "CPythonShim.h"

#include <Python.h>
#include <stdlib.h>
#include <string.h>

/// A copy of a Python text in UTF-8, with what cannot be encoded replaced; never NULL but for want of memory.
static char *copy(PyObject *text) {
  PyObject *bytes = text == NULL ? NULL : PyUnicode_AsEncodedString(text, "utf-8", "replace");
  char *result = strdup(bytes == NULL ? "" : PyBytes_AS_STRING(bytes));
  Py_XDECREF(bytes);
  PyErr_Clear();
  return result;
}

static char *formatted(PyObject *type, PyObject *value, PyObject *traceback) {
  PyObject *module = PyImport_ImportModule("traceback");
  PyObject *lines = module == NULL ? NULL
                                   : PyObject_CallMethod(module, "format_exception", "OOO", type, value,
                                                         traceback == NULL ? Py_None : traceback);
  PyObject *empty = lines == NULL ? NULL : PyUnicode_FromString("");
  PyObject *joined = empty == NULL ? NULL : PyUnicode_Join(empty, lines);
  char *text = copy(joined);
  Py_XDECREF(joined);
  Py_XDECREF(empty);
  Py_XDECREF(lines);
  Py_XDECREF(module);
  return text;
}

/// The exception that is set, taken and cleared.
static struct gcgen_python_result take_exception(void) {
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  PyErr_NormalizeException(&type, &value, &traceback);
  struct gcgen_python_result result = {NULL, NULL, NULL, NULL};
  PyObject *name = type == NULL ? NULL : PyObject_GetAttrString(type, "__name__");
  PyObject *message = value == NULL ? NULL : PyObject_Str(value);
  result.type = copy(name);
  result.message = copy(message);
  result.traceback = formatted(type, value, traceback);
  Py_XDECREF(message);
  Py_XDECREF(name);
  Py_XDECREF(traceback);
  Py_XDECREF(value);
  Py_XDECREF(type);
  return result;
}

/// The text that an object is, which is given up; the exception where there is none.
static struct gcgen_python_result take_text(PyObject *object) {
  if (object != NULL && !PyUnicode_Check(object)) PyErr_SetString(PyExc_TypeError, "a text is expected");
  if (object == NULL || PyErr_Occurred()) {
    Py_XDECREF(object);
    return take_exception();
  }
  struct gcgen_python_result result = {copy(object), NULL, NULL, NULL};
  Py_DECREF(object);
  return result;
}

struct gcgen_python_result gcgen_python_define(const char *name, const char *source) {
  PyObject *code = Py_CompileString(source, name, Py_file_input);
  PyObject *module = code == NULL ? NULL : PyImport_ExecCodeModule(name, code);
  Py_XDECREF(code);
  if (module == NULL) return take_exception();
  Py_DECREF(module);
  return take_text(PyUnicode_FromString(name));
}

struct gcgen_python_result gcgen_python_call(const char *module, const char *function, const char *text, size_t count) {
  PyObject *imported = PyImport_ImportModule(module);
  PyObject *argument = imported == NULL ? NULL : PyUnicode_DecodeUTF8(text, (Py_ssize_t)count, NULL);
  PyObject *answer = argument == NULL ? NULL : PyObject_CallMethod(imported, function, "O", argument);
  Py_XDECREF(argument);
  Py_XDECREF(imported);
  return take_text(answer);
}

void gcgen_python_release(struct gcgen_python_result result) {
  free(result.text);
  free(result.type);
  free(result.message);
  free(result.traceback);
}
