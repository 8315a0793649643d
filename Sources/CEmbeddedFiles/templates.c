#include "CEmbeddedFiles.h"

static const unsigned char script_py[] = {
#embed "../../Templates/script.py"
};

static const struct c_embedded_file files[] = {
    {"script.py", script_py, sizeof script_py},
    {NULL, NULL, 0},
};

const struct c_embedded_file *c_embedded_templates_table(void) { return files; }
