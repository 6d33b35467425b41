/** Full-width letters and capitals are the same name. */
export const normalisedLogin = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase()
