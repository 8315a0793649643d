#include "CEmbeddedFiles.h"

static const struct c_embedded_file files[] = {
    {NULL, NULL, 0},
};

const struct c_embedded_file *c_embedded_python_rules_table(void) { return files; }
