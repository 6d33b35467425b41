import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { isNotified } from '@/lib/domain/award/award'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AwardView } from '@/lib/queries/get-award'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type AwardFactsProps = { call: AwardView; today: LocalDate; words: Words }

/** By what it is decided, and what has been decided so far. */
export function AwardFacts({ call, today, words }: AwardFactsProps) {
  const { awards } = words
  const isPublic = isNotified(call, today) && call.state !== 'STOPPED'
  const papers = `/api/downloads/awards/${call.id}`
  return (
    <Card title={awards.facts.title}>
      <DefinitionList items={[...rulesOf(call, words), ...stepsOf(call, words)]} />
      <div className="no-print mt-3 cluster">
        {isPublic ? <ButtonLink href={`/public/awards/${call.id}`}>{awards.facts.publicPage}</ButtonLink> : null}
        {call.state === 'DECIDED' ? (
          <>
            <ButtonLink href={`${papers}/decision`}>{awards.facts.decisionPaper}</ButtonLink>
            <ButtonLink href={`${papers}/certificates`}>{awards.facts.certificates}</ButtonLink>
          </>
        ) : null}
      </div>
    </Card>
  )
}

function rulesOf({ kind, quota, basis, decidingBody, vetoes, noticeDays }: AwardView, { awards, common }: Words) {
  const { facts } = awards
  return [
    { term: facts.kind, value: awards.kinds[kind] },
    { term: facts.quota, value: fill(facts.quotaOf, { quota }) },
    { term: facts.basis, value: basis },
    { term: facts.decidingBody, value: decidingBody },
    {
      term: facts.vetoes,
      value: vetoes.map((veto) => awards.vetoes[veto]).join(common.listComma) || facts.noVetoes,
    },
    { term: facts.noticeDays, value: fill(facts.days, { days: noticeDays }) },
  ]
}

function stepsOf(call: AwardView, { awards: { facts }, language }: Words) {
  const { metOn, meeting, meetingWords, noticeFrom, noticeUntil, decidedOn, decisionNumber, stoppedOn } = call
  const day = (on: LocalDate) => dayText(on, language)
  const met = metOn && `${fill(facts.meetingOn, { day: day(metOn), meeting })}\n${meetingWords}`.trimEnd()
  const notice = noticeFrom && noticeUntil && fill(facts.between, { from: day(noticeFrom), until: day(noticeUntil) })
  const decided = decidedOn && fill(facts.decided, { day: day(decidedOn), number: decisionNumber })
  const stopped = stoppedOn && fill(facts.stoppedOn, { day: day(stoppedOn), reason: call.stopReason })
  return [
    ...(met ? [{ term: facts.meeting, value: <span className="written">{met}</span> }] : []),
    ...(notice ? [{ term: facts.notice, value: notice }] : []),
    ...(decided ? [{ term: facts.decision, value: decided }] : []),
    ...(stopped ? [{ term: facts.stopped, value: stopped }] : []),
  ]
}
