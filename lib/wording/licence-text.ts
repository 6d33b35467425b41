import { type Granted, licenceAddresses } from '@/lib/domain/publication/licence'
import type { Words } from './catalogue'
import { fill } from './fill'
import { dayText } from './formats'

/** Of one congress: what it grants, since when; or that it grants nothing. */
export function licenceOf({ congress, granted }: CongressGrants, { licences, language }: Words): string {
  const { of, noneOf } = licences.public
  if (!granted) return fill(noneOf, { congress })
  return fill(of, { congress, licence: licences.names[granted.licence], day: dayText(granted.sinceOn, language) })
}

type CongressGrants = { readonly congress: string; readonly granted: Granted | null }

/** Which licences stand among them, and whether any congress grants nothing. */
export const grantedBy = (all: readonly Pick<CongressGrants, 'granted'>[]) => ({
  granted: [...new Set(all.flatMap((one) => one.granted?.licence ?? []))],
  isAnythingWithheld: all.length === 0 || all.some((one) => one.granted === null),
})

/** The same as lines of plain text, with the words of each licence that stands among them. */
export function licenceTold(all: readonly CongressGrants[], words: Words): string[] {
  const { title, names, public: said } = words.licences
  const { granted, isAnythingWithheld } = grantedBy(all)
  const texts = granted.map((licence) =>
    [names[licence], said.texts[licence], licenceAddresses[licence]].filter(Boolean).join('\n'),
  )
  return [
    [title, ...all.map((one) => licenceOf(one, words))].join('\n'),
    ...texts,
    ...(isAnythingWithheld ? [`${said.none}\n${said.law}`] : []),
  ]
}
