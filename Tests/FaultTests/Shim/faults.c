/* Faults on demand: a library for LD_PRELOAD that stands between tradesnap, with the libraries it
 * uses (SQLite, libcurl), and the system.
 *
 * It numbers the calls that change files or talk to the network, from 1, and at one of them kills
 * the process, sends it SIGTERM or lets the call fail. A test so comes to every state that a power
 * cut, a full disk or an impatient administrator can leave behind, each time the same one.
 *
 *   FAULTS_REPORT  file that gets a line for each numbered call: number, name and what it is about
 *   FAULTS_CLASS   all    every numbered call (default)
 *                  room   those that need room on a disk
 *                  write  those that write bytes to a file
 *   FAULTS_AT      the number of the call at which it happens; 0 or nothing: never
 *   FAULTS_MODE    before   SIGKILL before the call (default)
 *                  after    SIGKILL right after it
 *                  torn     half of the bytes are written, then SIGKILL; otherwise as before
 *                  term     SIGTERM before the call
 *                  ENOSPC, EDQUOT, EIO, EROFS   the call fails so
 *   FAULTS_LASTING with anything in it, all later calls fail as well
 *
 * Programs that tradesnap starts are left alone.
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
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { OTHER = 1, ROOM = 2, WRITE = 4 };
enum mode { BEFORE, AFTER, TORN, TERM, FAIL };
/* What `decide` answers besides 0 (go on) and a positive error code. */
enum { THEN_DIE = -1, HALF_THEN_DIE = -2 };

static int is_armed;
static int report = -1;
static int counted_kinds = OTHER | ROOM | WRITE;
static long fault_at;
static enum mode mode = BEFORE;
static int failure;
static int is_lasting;
static long calls;

static const struct {
  const char *name;
  int code;
} failures[] = {{"ENOSPC", ENOSPC}, {"EDQUOT", EDQUOT}, {"EIO", EIO}, {"EROFS", EROFS}};

/* The next definition of `name`: that of the C library. */
#define REAL(name) \
  static __typeof__(&name) real; \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static long system_call(long number, long a, long b, long c) {
  static long (*real)(long, ...);
  if (!real) real = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  return real(number, a, b, c);
}

static void die(void) {
  system_call(SYS_kill, getpid(), SIGKILL, 0);
  for (;;) pause();
}

static void read_mode(const char *name) {
  if (!strcmp(name, "after")) mode = AFTER;
  else if (!strcmp(name, "torn")) mode = TORN;
  else if (!strcmp(name, "term")) mode = TERM;
  for (size_t i = 0; i < sizeof failures / sizeof *failures; i++)
    if (!strcmp(name, failures[i].name)) {
      mode = FAIL;
      failure = failures[i].code;
    }
}

__attribute__((constructor)) static void arm(void) {
  const char *value;
  if (strcmp(program_invocation_short_name, "tradesnap")) return;
  if ((value = getenv("FAULTS_CLASS"))) {
    if (!strcmp(value, "room")) counted_kinds = ROOM | WRITE;
    if (!strcmp(value, "write")) counted_kinds = WRITE;
  }
  if ((value = getenv("FAULTS_AT"))) fault_at = atol(value);
  if ((value = getenv("FAULTS_MODE"))) read_mode(value);
  is_lasting = getenv("FAULTS_LASTING") != NULL;
  if ((value = getenv("FAULTS_REPORT"))) {
    long descriptor = system_call(
        SYS_open, (long)value, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    /* Far above the numbers that the program itself gets. */
    report = (int)system_call(SYS_fcntl, descriptor, F_DUPFD_CLOEXEC, 500);
    system_call(SYS_close, descriptor, 0, 0);
  }
  is_armed = 1;
}

static void tell(long number, const char *call, const char *subject) {
  char line[512];
  int length = snprintf(line, sizeof line, "%ld %s %.400s\n", number, call, subject);
  if (report >= 0) system_call(SYS_write, report, (long)line, length);
}

/* Counts a call, and says what becomes of it. */
static int decide(const char *call, const char *subject, int kind) {
  if (!is_armed || !(kind & counted_kinds)) return 0;
  int code = errno;
  long number = __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST);
  tell(number, call, subject ? subject : "");
  errno = code;
  if (!fault_at || number < fault_at) return 0;
  if (mode == FAIL) return number == fault_at || is_lasting ? failure : 0;
  if (number > fault_at) return 0;
  switch (mode) {
    case AFTER: return THEN_DIE;
    case TORN: return HALF_THEN_DIE;
    case TERM: system_call(SYS_kill, getpid(), SIGTERM, 0); return 0;
    default: die(); return 0;
  }
}

/* The same for a call on an open descriptor; a full disk concerns regular files only, and not those
 * that a test keeps standard output and standard error in. */
static int decide_open(const char *call, int descriptor, int kind) {
  if (!is_armed) return 0;
  int code = errno;
  char link[64], path[400];
  struct stat status;
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  path[length < 0 ? 0 : length] = 0;
  if (descriptor < 3 || fstat(descriptor, &status) || !S_ISREG(status.st_mode)) kind = OTHER;
  errno = code;
  return decide(call, path, kind);
}

#define ACT(verdict, refused, call) \
  do { \
    int answer = (verdict); \
    if (answer > 0) { \
      errno = answer; \
      return refused; \
    } \
    if (answer == HALF_THEN_DIE) die(); \
    __typeof__(call) result = (call); \
    if (answer == THEN_DIE) die(); \
    return result; \
  } while (0)

/* A write of which half may go through. */
#define ACT_WRITING(verdict, half, call) \
  do { \
    int answer = (verdict); \
    if (answer > 0) { \
      errno = answer; \
      return -1; \
    } \
    if (answer == HALF_THEN_DIE) { \
      (void)!(half); \
      die(); \
    } \
    __typeof__(call) result = (call); \
    if (answer == THEN_DIE) die(); \
    return result; \
  } while (0)

/* Opening. Only what creates or empties a file counts. */

static int changes(int flags) { return flags & (O_CREAT | O_TRUNC); }

static mode_t permissions(int flags, va_list rest) {
  return flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(rest, mode_t) : 0;
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    REAL(name); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t bits = permissions(flags, rest); \
    va_end(rest); \
    if (!changes(flags)) return real(path, flags, bits); \
    ACT(decide(#name, path, ROOM), -1, real(path, flags, bits)); \
  }

#define OPENAT(name) \
  int name(int folder, const char *path, int flags, ...) { \
    REAL(name); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t bits = permissions(flags, rest); \
    va_end(rest); \
    if (!changes(flags)) return real(folder, path, flags, bits); \
    ACT(decide(#name, path, ROOM), -1, real(folder, path, flags, bits)); \
  }

#define FOPEN(name) \
  FILE *name(const char *path, const char *how) { \
    REAL(name); \
    if (how[0] == 'r') return real(path, how); \
    ACT(decide(#name, path, ROOM), NULL, real(path, how)); \
  }

OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)
FOPEN(fopen)
FOPEN(fopen64)

/* Writing. */

ssize_t write(int descriptor, const void *bytes, size_t count) {
  REAL(write);
  ACT_WRITING(
      decide_open("write", descriptor, WRITE),
      real(descriptor, bytes, count / 2),
      real(descriptor, bytes, count));
}

#define PWRITE(name, offset_type) \
  ssize_t name(int descriptor, const void *bytes, size_t count, offset_type offset) { \
    REAL(name); \
    ACT_WRITING( \
        decide_open(#name, descriptor, WRITE), \
        real(descriptor, bytes, count / 2, offset), \
        real(descriptor, bytes, count, offset)); \
  }

PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t writev(int descriptor, const struct iovec *parts, int count) {
  REAL(writev);
  ACT_WRITING(
      decide_open("writev", descriptor, WRITE),
      real(descriptor, parts, count / 2),
      real(descriptor, parts, count));
}

/* Calls on open files. */

#define DESCRIPTOR(name, kind, parameters, arguments, descriptor) \
  int name parameters { \
    REAL(name); \
    ACT(decide_open(#name, descriptor, kind), -1, real arguments); \
  }

DESCRIPTOR(fsync, ROOM, (int file), (file), file)
DESCRIPTOR(fdatasync, ROOM, (int file), (file), file)
DESCRIPTOR(ftruncate, ROOM, (int file, off_t size), (file, size), file)
DESCRIPTOR(ftruncate64, ROOM, (int file, off64_t size), (file, size), file)
DESCRIPTOR(fchmod, OTHER, (int file, mode_t bits), (file, bits), file)
DESCRIPTOR(
    fallocate, ROOM, (int file, int how, off_t from, off_t size), (file, how, from, size), file)
DESCRIPTOR(
    fallocate64, ROOM, (int file, int how, off64_t from, off64_t size), (file, how, from, size),
    file)

/* Calls on names. */

#define NAME(name, kind, parameters, arguments, subject) \
  int name parameters { \
    REAL(name); \
    ACT(decide(#name, subject, kind), -1, real arguments); \
  }

NAME(mkdir, ROOM, (const char *path, mode_t bits), (path, bits), path)
NAME(mkdirat, ROOM, (int at, const char *path, mode_t bits), (at, path, bits), path)
NAME(rename, ROOM, (const char *from, const char *to), (from, to), to)
NAME(
    renameat, ROOM, (int at, const char *from, int in, const char *to), (at, from, in, to), to)
NAME(
    renameat2, ROOM, (int at, const char *from, int in, const char *to, unsigned how),
    (at, from, in, to, how), to)
NAME(link, ROOM, (const char *from, const char *to), (from, to), to)
NAME(
    linkat, ROOM, (int at, const char *from, int in, const char *to, int how),
    (at, from, in, to, how), to)
NAME(symlink, ROOM, (const char *from, const char *to), (from, to), to)
NAME(symlinkat, ROOM, (const char *from, int in, const char *to), (from, in, to), to)
NAME(unlink, OTHER, (const char *path), (path), path)
NAME(unlinkat, OTHER, (int at, const char *path, int how), (at, path, how), path)
NAME(rmdir, OTHER, (const char *path), (path), path)
NAME(truncate, ROOM, (const char *path, off_t size), (path, size), path)
NAME(chmod, OTHER, (const char *path, mode_t bits), (path, bits), path)

/* An exchange of two names may come without its wrapper. */
long syscall(long number, ...) {
  static long (*real)(long, ...);
  if (!real) real = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  long a[6];
  va_list rest;
  va_start(rest, number);
  for (int i = 0; i < 6; i++) a[i] = va_arg(rest, long);
  va_end(rest);
  if (number != SYS_renameat2) return real(number, a[0], a[1], a[2], a[3], a[4], a[5]);
  ACT(
      decide("renameat2", (const char *)a[3], ROOM), -1,
      real(number, a[0], a[1], a[2], a[3], a[4], a[5]));
}

/* The network. */

int connect(int socket, const struct sockaddr *address, socklen_t length) {
  REAL(connect);
  ACT(decide("connect", "", OTHER), -1, real(socket, address, length));
}

ssize_t send(int socket, const void *bytes, size_t count, int how) {
  REAL(send);
  ACT(decide("send", "", OTHER), -1, real(socket, bytes, count, how));
}

ssize_t recv(int socket, void *bytes, size_t count, int how) {
  REAL(recv);
  ACT(decide("recv", "", OTHER), -1, real(socket, bytes, count, how));
}
