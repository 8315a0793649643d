#include "CEmbeddedFiles.h"

static const struct c_embedded_file files[] = {
    {NULL, NULL, 0},
};

const struct c_embedded_file *c_embedded_library_table(void) { return files; }
