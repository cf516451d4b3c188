// renameat2(2), which <stdio.h> declares only under _GNU_SOURCE: two paths change places.
#pragma once

int renameat2(int folder, const char *path, int other_folder, const char *other,
              unsigned int flags);

// RENAME_EXCHANGE of <linux/fs.h>.
static const unsigned int rename_exchange = 1u << 1;

// AT_FDCWD of <fcntl.h>: paths start in the working folder.
static const int working_folder = -100;
