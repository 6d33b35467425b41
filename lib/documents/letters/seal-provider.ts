import type { SealProvider } from './seal'

/** As delivered there is none. A house that has one names it here; docs/operations.md says what it is asked for. */
export const sealProvider: SealProvider | null = null
