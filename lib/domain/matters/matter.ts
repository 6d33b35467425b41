import type { Duty } from './duties'

/** Words for the same matter; whoever does it by law comes first, whoever is often asked as well after it. */
export type Matter = { readonly words: readonly string[]; readonly duties: readonly Duty[] }

/** `路灯 照明 亮化` beside its duties: a line of the lexicon. */
export const matter = (words: string, ...duties: Duty[]): Matter => ({ words: words.split(' '), duties })
