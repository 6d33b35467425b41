import type { OfficialPaper } from '@/lib/documents/letters/write-paper-docx'
import type { Certificate } from '@/lib/documents/papers/certificates-docx'
import type { AwardView, CandidateView } from '@/lib/queries/get-award'
import { awardee } from './awardee'
import type { Words } from './catalogue'
import { fill } from './fill'
import { dayText } from './formats'

const awarded = ({ candidates }: AwardView): CandidateView[] =>
  candidates
    .filter(({ certificate }) => certificate !== null)
    .sort((one, other) => (one.certificate ?? 0) - (other.certificate ?? 0))

/** 表扬决定: on what ground, after which steps, whom. */
export function awardDecision(call: AwardView, congress: string, words: Words): OfficialPaper {
  const { paper, kinds } = words.awards
  const list = awarded(call)
  const issuer = fill(paper.issuer, { congress })
  const {
    year,
    basis,
    meeting,
    decidingBody,
    objectionCount: count,
    noticeFrom,
    noticeUntil,
    decisionWords,
    decidedOn,
  } = call
  const kind = kinds[call.kind]
  const text = (said: string) => ({ kind: 'text' as const, text: said })
  const days = { from: dayText(noticeFrom ?? '', words.language), until: dayText(noticeUntil ?? '', words.language) }
  return {
    marks: '',
    head: issuer,
    number: call.decisionNumber,
    title: fill(paper.title, { year, kind }),
    addressee: '',
    lines: [
      text(fill(paper.opening, { basis, meeting, decidingBody, count: list.length, kind })),
      text(fill(paper.objections, { ...days, count })),
      ...list.map((one, place) => text(fill(paper.entry, { place: place + 1, who: awardee(one) }))),
      ...decisionWords.split('\n').filter(Boolean).map(text),
      text(paper.closing),
    ],
    issuer: decidingBody,
    date: dayText(decidedOn ?? '', words.language),
  }
}

export type AwardLeads = ReadonlyMap<string, string>

/** One page for each, in the order of the decision; that of a suggestion is for the delegate who handed it in. */
export function awardCertificates(call: AwardView, leads: AwardLeads, congress: string, words: Words): Certificate[] {
  const { paper, kinds } = words.awards
  const { year, decidedOn, decidingBody, decisionNumber } = call
  const issuer = fill(paper.issuer, { congress })
  return awarded(call).map((one) => ({
    title: paper.certificate,
    to: holderOf(one, leads, words),
    text: fill(paper.certificateText[call.kind], { year, kind: kinds[call.kind], who: awardee(one) }),
    issuers: issuer === decidingBody ? [issuer] : [issuer, decidingBody],
    date: dayText(decidedOn ?? '', words.language),
    number: `${decisionNumber} ${fill(paper.certificateNumber, { number: one.certificate ?? 0 })}`,
  }))
}

function holderOf(one: CandidateView, leads: AwardLeads, { awards: { paper } }: Words): string {
  if (one.suggestionId === null) return fill(paper.certificateTo, { who: awardee(one) })
  const name = leads.get(one.suggestionId)
  return name ? fill(paper.certificateToDelegate, { name }) : paper.certificateToUnnamed
}
