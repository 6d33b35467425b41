import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import type { PublicationSubject } from '@/lib/queries/get-publication'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { MissingSteps } from './missing-steps'
import { Preview } from './preview'
import { stateTones } from './state-tones'
import { subjectText } from './subject-text'
import { VersionList } from './version-list'

type SubjectCardProps = {
  suggestionId: string
  one: PublicationSubject
  timeZone: string
  words: Words
  /** its forms are on this very page */
  isOpen?: boolean
}

/** How one thing stands, what is missing, and what the public would read. */
export function SubjectCard({ suggestionId, one, timeZone, words, isOpen = false }: SubjectCardProps) {
  const { publications } = words
  const { subject, reply, state, steps, publishable, versions, preview } = one
  const name = subjectText({ numberText: null, unit: reply?.unit ?? null, round: reply?.round ?? 0 }, words)
  return (
    <Card
      title={isOpen ? publications.state : name}
      aside={<Badge tone={stateTones[state]}>{publications.states[state]}</Badge>}
    >
      <DefinitionList items={factsOf(one, words)} />
      {state === 'HELD_BACK' ? <p className="mt-2">{publications.heldBack}</p> : null}
      {publishable.awaiting.length > 0 ? (
        <p className="mt-2">
          {fill(publications.awaiting, { names: publishable.awaiting.join(words.common.listComma) })}
        </p>
      ) : null}
      <MissingSteps suggestionId={suggestionId} subject={subject} steps={steps} words={publications} />
      <p className="cluster mt-3">
        {isOpen ? null : (
          <ButtonLink href={`/suggestions/${suggestionId}/publication/${subject}`}>{publications.handle}</ButtonLink>
        )}
        {state === 'PUBLISHED' ? <a href={`/public/${suggestionId}`}>{publications.seePublic}</a> : null}
      </p>
      {preview ? (
        <details className="mt-3">
          <summary className="flex min-h-11 items-center font-semibold text-action">{publications.preview}</summary>
          <Preview published={preview} words={words} />
        </details>
      ) : null}
      <VersionList versions={versions} timeZone={timeZone} words={words} />
    </Card>
  )
}

function factsOf({ publishable, reply, decisions }: PublicationSubject, { publications, common, language }: Words) {
  const { extents, grounds } = publications
  const extent = { term: publications.extent, value: publishable.extent ? extents[publishable.extent] : common.notYet }
  if (!reply) return [extent]
  const proposed = reply.proposed ? extents[reply.proposed] : common.unknown
  const [last] = decisions
  return [
    extent,
    {
      term: publications.proposed,
      value: reply.proposedReason ? `${proposed}\n${reply.proposedReason}` : proposed,
    },
    ...(last
      ? [
          {
            term: publications.decision,
            value: `${fill(publications.decided, {
              day: dayText(last.decidedOn, language),
              by: last.by,
              extent: extents[last.publicity],
              ground: grounds[last.ground],
            })}\n${last.reason}`,
          },
        ]
      : []),
  ]
}
