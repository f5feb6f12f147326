#ifndef WIRECOPY_CBACKGROUND_H
#define WIRECOPY_CBACKGROUND_H

#include <stdint.h>

/// The words of the background table, and the share of articles each occurs in, as
/// share = 2^(−quantum / 12). `scripts/background` makes the table; it holds hashes, no words.
uint32_t wirecopy_background_count(void);
uint32_t wirecopy_background_word(uint32_t index);
uint8_t wirecopy_background_quantum(uint32_t index);

#endif
