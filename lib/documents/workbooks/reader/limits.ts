/** What one uploaded table may cost. Counted while reading: what a file says about itself is not believed. */
export const readingLimits = {
  fileBytes: 10 * 1024 * 1024,
  parts: 2_000,
  unpackedBytes: 200 * 1024 * 1024,
  ratio: 100,
  /** Below this size a high ratio is ordinary: empty formatted rows pack a thousandfold. */
  ratioFloorBytes: 16 * 1024 * 1024,
  markupLength: 1_000_000,
  rows: 20_000,
  columns: 200,
  cells: 1_000_000,
  cellLength: 32_767,
  textLength: 10_000_000,
  seconds: 20,
  heapMegabytes: 256,
} as const
