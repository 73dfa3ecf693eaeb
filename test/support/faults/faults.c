/*
 * A disk that fails on purpose, under real files and the real SQLite. Preloaded into a child process.
 *
 * TESSERA_FAULT is "<mode>:<n>:<turn>": the n-th change below TESSERA_FAULT_FOLDER is met, and the
 * count begins anew whenever the text changes. Empty: nothing fails. A large write counts once for
 * each 64 KiB, and what comes before the n-th of them arrives.
 *   count only says what it met
 *   full  it and all after it fail with ENOSPC, as on a full disk
 *   gone  it and all after it fail with EIO, reads too, as when a stick is pulled
 *   kill  the process dies just before it
 *   torn  half of what is written arrives, then the process dies
 * What was met is written to TESSERA_FAULT_LOG: "<operation> <file name>".
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define real(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static char known[128];
static int counted;

enum fate { PASS, FULL, GONE, TORN, SHORT };
static const size_t piece = 64 * 1024;
static size_t arrives;

static int below(const char *path) {
  const char *folder = getenv("TESSERA_FAULT_FOLDER");
  return folder && *folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int path_of(int fd, char *path, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, size - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return 1;
}

static void note(const char *operation, const char *path) {
  const char *log = getenv("TESSERA_FAULT_LOG");
  if (!log) return;
  const char *name = strrchr(path, '/');
  char line[512];
  int length = snprintf(line, sizeof line, "%s %s\n", operation, name ? name + 1 : path);
  int fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (fd < 0) return;
  syscall(SYS_write, fd, line, (size_t)length);
  syscall(SYS_close, fd);
}

static void die(void) {
  syscall(SYS_kill, getpid(), SIGKILL);
  for (;;) pause();
}

/* What becomes of this change of that file. `size`: how much is written; 0 where nothing is; -1 a look. */
static enum fate meet(const char *operation, const char *path, ssize_t size) {
  const char *fault = getenv("TESSERA_FAULT");
  if (!fault || !*fault || !below(path)) return PASS;
  if (strncmp(known, fault, sizeof known - 1) != 0) {
    strncpy(known, fault, sizeof known - 1);
    counted = 0;
  }
  char mode[8];
  int n;
  if (sscanf(fault, "%7[a-z]:%d", mode, &n) != 2) return PASS;
  int gone = strcmp(mode, "gone") == 0;
  if (size < 0) return gone && counted >= n ? GONE : PASS;
  int before = counted;
  counted += size == 0 ? 1 : (int)(((size_t)size + piece - 1) / piece);
  if (strcmp(mode, "count") == 0) {
    for (int turn = before; turn < counted; turn++) note(operation, path);
    return PASS;
  }
  if (counted < n) return PASS;
  int full = strcmp(mode, "full") == 0;
  if (before >= n) return full ? FULL : gone ? GONE : PASS;
  note(operation, path);
  arrives = (size_t)(n - 1 - before) * piece;
  if (arrives > 0) {
    /* The rest is tried again by whoever writes, and meets the n-th then. */
    counted = n - 1;
    return SHORT;
  }
  if (full) return FULL;
  if (gone) return GONE;
  if (strcmp(mode, "torn") == 0) return TORN;
  die();
  return PASS;
}

static int failed(enum fate fate) {
  errno = fate == FULL ? ENOSPC : EIO;
  return -1;
}

static enum fate meet_fd(const char *operation, int fd, ssize_t size) {
  char path[1024];
  if (!path_of(fd, path, sizeof path)) return PASS;
  return meet(operation, path, size);
}

ssize_t write(int fd, const void *data, size_t size) {
  enum fate fate = meet_fd("write", fd, (ssize_t)size);
  if (fate == SHORT) return real(write)(fd, data, arrives);
  if (fate == TORN) {
    real(write)(fd, data, size / 2);
    die();
  }
  return fate == PASS ? real(write)(fd, data, size) : failed(fate);
}

static ssize_t written_at(int fd, const void *data, size_t size, off_t at) {
  enum fate fate = meet_fd("write", fd, (ssize_t)size);
  if (fate == SHORT) return (ssize_t)syscall(SYS_pwrite64, fd, data, arrives, at);
  if (fate == TORN) {
    syscall(SYS_pwrite64, fd, data, size / 2, at);
    die();
  }
  return fate == PASS ? (ssize_t)syscall(SYS_pwrite64, fd, data, size, at) : failed(fate);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { return written_at(fd, data, size, at); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) { return written_at(fd, data, size, at); }

ssize_t writev(int fd, const struct iovec *parts, int count) {
  enum fate fate = meet_fd("write", fd, 0);
  if (fate == TORN) die();
  return fate == PASS ? real(writev)(fd, parts, count) : failed(fate);
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) {
  enum fate fate = meet_fd("write", fd, 0);
  if (fate == TORN) die();
  return fate == PASS ? real(pwritev)(fd, parts, count, at) : failed(fate);
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) {
  return pwritev(fd, parts, count, at);
}

#define simple(type, name, operation, arguments, values, how) \
  type name arguments {                                       \
    enum fate fate = how;                                     \
    if (fate == TORN) die();                                  \
    return fate == PASS ? real(name) values : failed(fate);   \
  }

simple(int, fsync, "sync", (int fd), (fd), meet_fd("sync", fd, 0))
simple(int, fdatasync, "sync", (int fd), (fd), meet_fd("sync", fd, 0))
simple(int, ftruncate, "truncate", (int fd, off_t size), (fd, size), meet_fd("truncate", fd, 0))
simple(int, ftruncate64, "truncate", (int fd, off64_t size), (fd, size), meet_fd("truncate", fd, 0))
simple(int, rename, "rename", (const char *from, const char *to), (from, to), meet("rename", to, 0))
simple(int, mkdir, "mkdir", (const char *path, mode_t mode), (path, mode), meet("mkdir", path, 0))
simple(ssize_t, sendfile, "copy", (int to, int from, off_t *at, size_t size), (to, from, at, size), meet_fd("copy", to, 0))
simple(ssize_t, sendfile64, "copy", (int to, int from, off64_t *at, size_t size), (to, from, at, size), meet_fd("copy", to, 0))

/* A full disk still deletes; a stick that is gone does not. */
static enum fate meet_delete(const char *path) {
  const char *fault = getenv("TESSERA_FAULT");
  if (fault && strncmp(fault, "full", 4) == 0) return PASS;
  return meet("delete", path, 0);
}
simple(int, unlink, "delete", (const char *path), (path), meet_delete(path))

simple(ssize_t, read, "read", (int fd, void *data, size_t size), (fd, data, size), meet_fd("read", fd, -1))
simple(ssize_t, pread, "read", (int fd, void *data, size_t size, off_t at), (fd, data, size, at), meet_fd("read", fd, -1))
simple(ssize_t, pread64, "read", (int fd, void *data, size_t size, off64_t at), (fd, data, size, at), meet_fd("read", fd, -1))

/* Making a file changes its folder; opening one does not. */
static int opened(int folder, const char *path, int flags, mode_t mode) {
  int makes = (flags & O_CREAT) && access(path, F_OK) != 0;
  enum fate fate = meet(makes ? "create" : "open", path, makes ? 0 : -1);
  if (fate == TORN) die();
  if (fate != PASS) return failed(fate);
  return (int)syscall(SYS_openat, folder, path, flags, mode);
}
#define mode_of(flags, mode)                        \
  mode_t mode = 0;                                  \
  if ((flags) & (O_CREAT | O_TMPFILE)) {            \
    va_list rest;                                   \
    va_start(rest, flags);                          \
    mode = (mode_t)va_arg(rest, int);               \
    va_end(rest);                                   \
  }
int open(const char *path, int flags, ...) { mode_of(flags, mode) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { mode_of(flags, mode) return opened(AT_FDCWD, path, flags, mode); }

/* libuv copies files by number, not by name. */
long syscall(long number, ...) {
  static long (*next)(long, ...);
  va_list rest;
  long a[6];
  va_start(rest, number);
  for (int i = 0; i < 6; i++) a[i] = va_arg(rest, long);
  va_end(rest);
  if (!next) next = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  if (number == SYS_copy_file_range) {
    enum fate fate = meet_fd("copy", (int)a[2], 0);
    if (fate == TORN) die();
    if (fate != PASS) return failed(fate);
  }
  return next(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}
