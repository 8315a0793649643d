#ifndef C_EMBEDDED_FILES_H
#define C_EMBEDDED_FILES_H

#include <stddef.h>

/// A file that was compiled into the program, so that a binary that was moved still has it.
struct c_embedded_file {
  /// Its path below the folder it was taken from; NULL ends a table.
  const char *path;
  /// Its bytes, not terminated.
  const unsigned char *bytes;
  /// How many there are.
  size_t count;
};

/// `Templates/`: the script's template and the helper functions.
const struct c_embedded_file *c_embedded_templates_table(void);
/// `Sources/DataActions/`: the description library, which gcgen compiles for its users.
const struct c_embedded_file *c_embedded_library_table(void);
/// `Sources/PythonRules/`: the Python side of the lint stage and of local runs.
const struct c_embedded_file *c_embedded_python_rules_table(void);

#endif
