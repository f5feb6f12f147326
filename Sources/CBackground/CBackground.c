#include "CBackground.h"

typedef struct {
  uint32_t word;
  uint8_t quantum;
} row;

static const row rows[] = {
#include "rows.inc"
};

uint32_t wirecopy_background_count(void) { return sizeof rows / sizeof *rows; }
uint32_t wirecopy_background_word(uint32_t index) { return rows[index].word; }
uint8_t wirecopy_background_quantum(uint32_t index) { return rows[index].quantum; }
