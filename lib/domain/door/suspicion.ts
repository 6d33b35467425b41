/** What makes whoever looks at what came in at a door look twice. It keeps nothing out: a person decides. */
export const doorSigns = ['TRAP', 'FAST', 'LINK', 'ACCOUNT', 'PHONE', 'FOREIGN', 'RUNS'] as const
export type DoorSign = (typeof doorSigns)[number]

const weights: Record<DoorSign, number> = { TRAP: 5, FAST: 2, LINK: 3, ACCOUNT: 2, PHONE: 1, FOREIGN: 2, RUNS: 2 }

/** From this sum on an item stands among the suspect ones. */
export const suspectFrom = 3

/** Nobody writes ten characters sooner. */
const fewestSeconds = 4

export type DoorEntry = {
  readonly text: string
  readonly place: string
  /** of a field that no person sees */
  readonly trap: string
  /** between the giving of the form and its coming back */
  readonly seconds: number
}

export function signsOf({ text, place, trap, seconds }: DoorEntry): DoorSign[] {
  const all = `${text} ${place}`.normalize('NFKC')
  const found: Record<DoorSign, boolean> = {
    TRAP: trap !== '',
    FAST: seconds < fewestSeconds,
    LINK: /https?:|www\.|[a-z0-9-]{2,}\.(com|cn|net|org|top|xyz|vip|cc|shop|club|info|io)\b/i.test(all),
    ACCOUNT: /(^|[^a-z])(vx|wx|qq|tg|wechat|telegram)([^a-z]|$)/i.test(all),
    PHONE: /(^|\D)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(\D|$)/.test(all),
    FOREIGN: !/\p{Script=Han}/u.test(text),
    RUNS: /(.)\1{9}/su.test(text),
  }
  return doorSigns.filter((sign) => found[sign])
}

export const suspicionOf = (signs: readonly DoorSign[]): number => signs.reduce((sum, sign) => sum + weights[sign], 0)

/** The same words however they are spaced and punctuated: what is folded together. */
export const foldedText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '')

/** How many days an equal text at the same station joins the first. */
export const foldedForDays = 30
