const minute = 60
const hour = 60 * minute

/**
 * What one address, and what one station, may send. Behind one address of a carrier a whole market stands, so it gets a queue's worth;
 * a station gets more than any day has brought. Who has sent the same form twice is counted once.
 */
export const doorLimits = {
  address: { count: 60, seconds: 10 * minute },
  addressDay: { count: 300, seconds: 24 * hour },
  stationDay: { count: 500, seconds: 24 * hour },
} as const

/** Of whoever asks by a receipt. */
export const receiptLimits = { count: 30, seconds: 15 * minute } as const
export const allReceiptLimits = { count: 900, seconds: 15 * minute } as const

/** Seconds for which a form that was given out is taken back. */
export const formLife = 24 * hour

/** The body of a form with every field full, twice over. */
export const largestForm = 32 * 1024
