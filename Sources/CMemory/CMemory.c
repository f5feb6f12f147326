#include "CMemory.h"

// Says whether this is the GNU C library.
#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

void wirecopy_give_back_from(size_t bytes) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, (int)bytes);
#else
  (void)bytes;
#endif
}
