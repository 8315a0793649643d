#ifndef C_PYTHON_SHIM_H
#define C_PYTHON_SHIM_H

#include <stddef.h>

/// What a call gave: a text, or the exception that was raised instead. All are UTF-8, or NULL.
struct gcgen_python_result {
  /// What the function returned; NULL when it raised.
  char *text;
  /// The exception's type, such as `ValueError`; NULL when nothing was raised.
  char *type;
  /// What the exception says.
  char *message;
  /// The traceback, as Python prints it.
  char *traceback;
};

/// Starts the interpreter, cut off from the environment, the user's site and every other Python of the machine.
///
/// Its paths follow from where libpython lies: the standard library beside it, and Debian's `dist-packages`.
/// NULL when it runs, else why it does not.
const char *gcgen_python_start(void);

/// Makes a module of a source text (terminated), under a name.
struct gcgen_python_result gcgen_python_define(const char *name, const char *source);

/// Calls a function of a module with one text and takes the text that it returns.
struct gcgen_python_result gcgen_python_call(const char *module, const char *function, const char *text, size_t count);

/// Gives back the memory of a result.
void gcgen_python_release(struct gcgen_python_result result);

/// Closes two file descriptors in every process that is forked from this one, however it is forked.
void gcgen_close_in_forks(int first, int second);

/// Kills this process, and those it started in its group, as soon as an input has no writer any more.
void gcgen_end_with(int input);

#endif
