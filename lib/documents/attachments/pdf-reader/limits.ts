/** What the words of one PDF may cost. Of one that costs more the words are kept that were read before. */
export const pdfLimits = {
  pages: 500,
  /** whoever sends a file waits for it so long; what takes longer the worker reads */
  secondsAtTheDoor: 8,
  seconds: 30,
  heapMegabytes: 256,
  /** unpacked streams lie outside the heap */
  bufferMegabytes: 256,
} as const

/** So much of one file is found: with more, the rest of a long table adds figures and no words. */
export const mostSigns = 100_000
