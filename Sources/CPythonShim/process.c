#define _GNU_SOURCE
#include "CPythonShim.h"

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <unistd.h>

static int closed_in_forks[2] = {-1, -1};

static void close_in_this_fork(void) {
  close(closed_in_forks[0]);
  close(closed_in_forks[1]);
}

void gcgen_close_in_forks(int first, int second) {
  closed_in_forks[0] = first;
  closed_in_forks[1] = second;
  pthread_atfork(NULL, NULL, close_in_this_fork);
}

static void *wait_for_the_end(void *input) {
  // No events are asked for: only the end of the input, which is always told, wakes this.
  struct pollfd end = {.fd = (int)(intptr_t)input, .events = 0};
  while ((end.revents & (POLLHUP | POLLERR)) == 0) poll(&end, 1, -1);
  kill(getpgrp() == getpid() ? -getpid() : getpid(), SIGKILL);
  return NULL;
}

void gcgen_end_with(int input) {
  // The signals of a script are for the thread that runs it.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pthread_t thread;
  if (pthread_create(&thread, NULL, wait_for_the_end, (void *)(intptr_t)input) == 0) pthread_detach(thread);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}
