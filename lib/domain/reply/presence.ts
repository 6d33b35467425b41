/** A page says so about three times as often while somebody writes in it. */
const secondsPresent = 60

/** Whoever was seen writing after that moment is writing. */
export const presentSince = (now: Date): Date => new Date(now.getTime() - secondsPresent * 1000)
