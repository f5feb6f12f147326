#ifndef WIRECOPY_MEMORY_H
#define WIRECOPY_MEMORY_H

#include <stddef.h>

/// Has arrays of `bytes` and more given back to the system as they are freed.
///
/// The C library otherwise raises by itself the size from which on an array has pages of its own (up to 32 MiB), and
/// keeps smaller ones in heaps with holes: a run then holds half as much again as it uses.
void wirecopy_give_back_from(size_t bytes);

#endif
