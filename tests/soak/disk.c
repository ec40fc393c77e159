/* Writes down, in order, what a program asks of the disk below one folder, so that a power cut can be played later.
 *
 *     cc -shared -fPIC -O1 -o disk.so disk.c -ldl -lpthread
 *     DISK_ROOT=/folder DISK_LOG=/file LD_PRELOAD=./disk.so program
 *
 * A record is a head and, behind it, a path (for a rename or a link: two, with a NUL between) and what was written.
 * Calls are carried out and written down under one lock, so the order of the records is that of the calls. What this
 * does not know (sendfile, copy_file_range) is refused for files of that folder: programs then fall back on write.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FILES 4096

struct head { uint32_t what, path; uint64_t inode; int64_t offset, length; };

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char watched[MOST_FILES];
static char root[PATH_MAX];
static size_t root_length;
static int sink = -1;

#define REAL(name) ({ static __typeof__(&name) real; if (!real) real = dlsym(RTLD_NEXT, #name); real; })

__attribute__((constructor)) static void begin(void) {
    const char *folder = getenv("DISK_ROOT"), *file = getenv("DISK_LOG");
    if (!folder || !file || !realpath(folder, root)) return;
    root_length = strlen(root);
    sink = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void all(const void *data, size_t length) {
    while (length) {
        long done = syscall(SYS_write, sink, data, length);
        if (done <= 0) abort();
        data = (const char *)data + done;
        length -= (size_t)done;
    }
}

static void note(char what, uint64_t inode, int64_t offset, const char *path, size_t path_length, const void *data, int64_t length) {
    struct head head = { (uint32_t)what, (uint32_t)path_length, inode, offset, length };
    all(&head, sizeof head);
    if (path_length) all(path, path_length);
    if (data && length > 0) all(data, (size_t)length);
}

static int below(const char *path) {
    return sink >= 0 && !strncmp(path, root, root_length) && (path[root_length] == '/' || !path[root_length]);
}

/* The whole path of a name as the call was given it; 0 where it is not below the folder. */
static int place(int folder, const char *name, char *path) {
    int length = 0;
    if (sink < 0) return 0;
    if (name[0] != '/') {
        char link[64];
        ssize_t found;
        if (folder == AT_FDCWD) strcpy(link, "/proc/self/cwd");
        else snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        if ((found = readlink(link, path, PATH_MAX - 1)) < 0) return 0;
        path[found] = '/';
        length = (int)found + 1;
    }
    if (length + strlen(name) >= PATH_MAX) return 0;
    strcpy(path + length, name);
    for (size_t end = strlen(path); end > 1 && path[end - 1] == '/'; end--) path[end - 1] = 0;
    return below(path);
}

static uint64_t inode_at(const char *path) {
    struct stat found;
    return lstat(path, &found) ? 0 : found.st_ino;
}

static uint64_t inode_of(int file, int64_t *size) {
    struct stat found;
    if (fstat(file, &found)) return 0;
    if (size) *size = found.st_size;
    return found.st_ino;
}

static int is_watched(int file) { return sink >= 0 && file >= 0 && file < MOST_FILES && watched[file]; }

static int opened(int folder, const char *name, int flags, mode_t mode) {
    char path[PATH_MAX];
    int ours, there, file;
    pthread_mutex_lock(&lock);
    ours = place(folder, name, path);
    there = ours && inode_at(path);
    file = (int)syscall(SYS_openat, folder, name, flags, mode);
    if (file >= 0 && file < MOST_FILES) watched[file] = (char)ours;
    if (ours && file >= 0) {
        if (!there) note('C', inode_of(file, NULL), 0, path, strlen(path), NULL, 0);
        else if (flags & O_TRUNC) note('T', inode_of(file, NULL), 0, NULL, 0, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return file;
}

#define MODE(flags, last) mode_t mode = 0; if ((flags) & (O_CREAT | __O_TMPFILE)) { va_list more; va_start(more, last); mode = va_arg(more, mode_t); va_end(more); }

int open(const char *name, int flags, ...) { MODE(flags, flags) return opened(AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE(flags, flags) return opened(AT_FDCWD, name, flags | O_LARGEFILE, mode); }
int openat(int folder, const char *name, int flags, ...) { MODE(flags, flags) return opened(folder, name, flags, mode); }
int openat64(int folder, const char *name, int flags, ...) { MODE(flags, flags) return opened(folder, name, flags | O_LARGEFILE, mode); }
int creat(const char *name, mode_t mode) { return opened(AT_FDCWD, name, O_WRONLY | O_CREAT | O_TRUNC, mode); }

int close(int file) {
    int done;
    pthread_mutex_lock(&lock);
    if (file >= 0 && file < MOST_FILES) watched[file] = 0;
    done = (int)syscall(SYS_close, file);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t write(int file, const void *data, size_t length) {
    int64_t at, size = 0;
    uint64_t inode;
    ssize_t done;
    if (!is_watched(file)) return syscall(SYS_write, file, data, length);
    pthread_mutex_lock(&lock);
    inode = inode_of(file, &size);
    at = fcntl(file, F_GETFL) & O_APPEND ? size : lseek(file, 0, SEEK_CUR);
    done = syscall(SYS_write, file, data, length);
    if (done > 0) note('W', inode, at, NULL, 0, data, done);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t pwrite64(int file, const void *data, size_t length, off64_t at) {
    ssize_t done;
    if (!is_watched(file)) return syscall(SYS_pwrite64, file, data, length, at);
    pthread_mutex_lock(&lock);
    done = syscall(SYS_pwrite64, file, data, length, at);
    if (done > 0) note('W', inode_of(file, NULL), at, NULL, 0, data, done);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t pwrite(int file, const void *data, size_t length, off_t at) { return pwrite64(file, data, length, at); }

ssize_t writev(int file, const struct iovec *pieces, int count) {
    ssize_t all_done = 0;
    if (!is_watched(file)) return REAL(writev)(file, pieces, count);
    for (int one = 0; one < count; one++) {
        ssize_t done = write(file, pieces[one].iov_base, pieces[one].iov_len);
        if (done < 0) return all_done ? all_done : done;
        all_done += done;
        if ((size_t)done < pieces[one].iov_len) break;
    }
    return all_done;
}

int ftruncate64(int file, off64_t size) {
    int done;
    pthread_mutex_lock(&lock);
    done = (int)syscall(SYS_ftruncate, file, size);
    if (!done && is_watched(file)) note('T', inode_of(file, NULL), size, NULL, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate(int file, off_t size) { return ftruncate64(file, size); }

static int synced(long call, int file) {
    int done;
    pthread_mutex_lock(&lock);
    done = (int)syscall(call, file);
    if (!done && is_watched(file)) note('S', inode_of(file, NULL), 0, NULL, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

int fsync(int file) { return synced(SYS_fsync, file); }
int fdatasync(int file) { return synced(SYS_fdatasync, file); }

static int removed(int folder, const char *name, int flags) {
    char path[PATH_MAX];
    int done, ours;
    uint64_t inode;
    pthread_mutex_lock(&lock);
    ours = place(folder, name, path);
    inode = ours ? inode_at(path) : 0;
    done = (int)syscall(SYS_unlinkat, folder, name, flags);
    if (!done && ours) note('U', inode, 0, path, strlen(path), NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

int unlink(const char *name) { return removed(AT_FDCWD, name, 0); }
int rmdir(const char *name) { return removed(AT_FDCWD, name, AT_REMOVEDIR); }
int unlinkat(int folder, const char *name, int flags) { return removed(folder, name, flags); }

static int made(int folder, const char *name, mode_t mode) {
    char path[PATH_MAX];
    int done, ours;
    pthread_mutex_lock(&lock);
    ours = place(folder, name, path);
    done = (int)syscall(SYS_mkdirat, folder, name, mode);
    if (!done && ours) note('M', inode_at(path), 0, path, strlen(path), NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

int mkdir(const char *name, mode_t mode) { return made(AT_FDCWD, name, mode); }
int mkdirat(int folder, const char *name, mode_t mode) { return made(folder, name, mode); }

static int named(char what, int from, const char *old, int to, const char *fresh, int flags) {
    char path[2 * PATH_MAX + 1], second[PATH_MAX];
    int done, ours;
    size_t first;
    pthread_mutex_lock(&lock);
    ours = place(from, old, path) & place(to, fresh, second);
    done = what == 'R' ? (int)syscall(SYS_renameat2, from, old, to, fresh, flags)
                       : (int)syscall(SYS_linkat, from, old, to, fresh, flags);
    if (!done && ours) {
        first = strlen(path) + 1;
        strcpy(path + first, second);
        note(what, inode_at(second), 0, path, first + strlen(second), NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int rename(const char *old, const char *fresh) { return named('R', AT_FDCWD, old, AT_FDCWD, fresh, 0); }
int renameat(int from, const char *old, int to, const char *fresh) { return named('R', from, old, to, fresh, 0); }
int link(const char *old, const char *fresh) { return named('L', AT_FDCWD, old, AT_FDCWD, fresh, 0); }
int linkat(int from, const char *old, int to, const char *fresh, int flags) { return named('L', from, old, to, fresh, flags); }

ssize_t sendfile64(int to, int from, off64_t *offset, size_t count) {
    if (is_watched(to)) { errno = EINVAL; return -1; }
    return REAL(sendfile64)(to, from, offset, count);
}
ssize_t sendfile(int to, int from, off_t *offset, size_t count) {
    if (is_watched(to)) { errno = EINVAL; return -1; }
    return REAL(sendfile)(to, from, offset, count);
}
ssize_t copy_file_range(int from, off64_t *in, int to, off64_t *out, size_t count, unsigned flags) {
    if (is_watched(to)) { errno = EXDEV; return -1; }
    return REAL(copy_file_range)(from, in, to, out, count, flags);
}
int posix_fallocate(int file, off_t at, off_t length) {
    if (is_watched(file)) return EINVAL; /* SQLite then writes the zeros itself */
    return REAL(posix_fallocate)(file, at, length);
}
int fallocate(int file, int mode, off_t at, off_t length) {
    if (is_watched(file)) { errno = EOPNOTSUPP; return -1; }
    return REAL(fallocate)(file, mode, at, length);
}
