#define _GNU_SOURCE
#include "CPythonShim.h"

#include <Python.h>
#include <dlfcn.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

static char prefix[PATH_MAX] = "";
static char standard_library[PATH_MAX + 32] = "";

/// Finds the standard library of just this libpython: `lib/python3.X` in one of the folders around it.
static int find_standard_library(void) {
  Dl_info found;
  if (dladdr((void *)Py_GetVersion, &found) == 0 || realpath(found.dli_fname, prefix) == NULL) return 0;
  char *slash;
  while ((slash = strrchr(prefix, '/')) != NULL) {
    *slash = '\0';
    snprintf(standard_library, sizeof standard_library, "%s/lib/python%d.%d", prefix, PY_MAJOR_VERSION, PY_MINOR_VERSION);
    char landmark[sizeof standard_library + 8];
    snprintf(landmark, sizeof landmark, "%s/os.py", standard_library);
    if (access(landmark, R_OK) == 0) return 1;
  }
  return 0;
}

static PyStatus add_path(PyConfig *config, const char *folder, const char *name) {
  char path[2 * PATH_MAX];
  snprintf(path, sizeof path, "%s%s", folder, name);
  wchar_t *wide = Py_DecodeLocale(path, NULL);
  if (wide == NULL) return PyStatus_NoMemory();
  PyStatus status = PyWideStringList_Append(&config->module_search_paths, wide);
  PyMem_RawFree(wide);
  return status;
}

static PyStatus set_paths(PyConfig *config) {
  char program[2 * PATH_MAX];
  snprintf(program, sizeof program, "%s/bin/python%d.%d", prefix, PY_MAJOR_VERSION, PY_MINOR_VERSION);
  struct {
    wchar_t **field;
    const char *value;
  } fields[] = {
      {&config->home, prefix},        {&config->prefix, prefix},         {&config->exec_prefix, prefix},
      {&config->base_prefix, prefix}, {&config->base_exec_prefix, prefix}, {&config->program_name, program},
      {&config->executable, program}, {&config->base_executable, program},
  };
  for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
    PyStatus status = PyConfig_SetBytesString(config, fields[i].field, fields[i].value);
    if (PyStatus_Exception(status)) return status;
  }
  config->module_search_paths_set = 1;
  PyStatus status = add_path(config, standard_library, "");
  if (!PyStatus_Exception(status)) status = add_path(config, standard_library, "/lib-dynload");
  if (!PyStatus_Exception(status)) status = add_path(config, prefix, "/lib/python3/dist-packages");
  return status;
}

static PyStatus initialize(void) {
  PyPreConfig before;
  PyPreConfig_InitIsolatedConfig(&before);
  before.utf8_mode = 1;
  PyStatus status = Py_PreInitialize(&before);
  if (PyStatus_Exception(status)) return status;

  PyConfig config;
  PyConfig_InitIsolatedConfig(&config);
  config.site_import = 0;
  config.write_bytecode = 0;
  config.pathconfig_warnings = 0;
  config.use_hash_seed = 1;
  config.hash_seed = 0;
  status = set_paths(&config);
  if (!PyStatus_Exception(status)) status = Py_InitializeFromConfig(&config);
  PyConfig_Clear(&config);
  return status;
}

const char *gcgen_python_start(void) {
  if (!find_standard_library()) return "its standard library is not beside it";
  PyStatus status = initialize();
  if (!PyStatus_Exception(status)) return NULL;
  return status.err_msg != NULL ? status.err_msg : "it could not be initialized";
}
