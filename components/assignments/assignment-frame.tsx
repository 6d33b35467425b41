import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import { Notice } from '@/components/ui/notice'
import type { Actor } from '@/lib/domain/access/actor'
import type { AssignmentMove } from '@/lib/domain/assignment/workflow'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AssignmentView } from '@/lib/queries/get-assignment'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { AcknowledgeButton } from './acknowledge-button'
import { AssignmentFacts } from './assignment-facts'

type AssignmentFrameProps = {
  actor: Actor
  today: LocalDate
  view: AssignmentView
  words: Words
  title: string
  lead: string
  /** What the page is for; where it is not open now, the page says how things stand. */
  move: AssignmentMove
  /** the unit has done its part of this move and waits for the office's word */
  waits?: boolean
  width?: 'wide' | 'reading'
  children: ReactNode
}

/** Every page of a unit's act: what it is about and until when stands on top, the way back beside it. */
export function AssignmentFrame({
  actor,
  today,
  view,
  words,
  title,
  lead,
  move,
  waits = false,
  width,
  children,
}: AssignmentFrameProps) {
  const { suggestion, moves } = view
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assignments"
      title={title}
      lead={lead}
      width={width ?? 'reading'}
      crumbs={[
        { href: '/assignments', label: words.assignment.listTitle },
        { href: `/suggestions/${suggestion.id}`, label: suggestion.title },
      ]}
    >
      <AssignmentFacts view={view} today={today} words={words} />
      {view.text.isHidden ? <Notice title={words.secrecy.mark}>{words.secrecy.reach}</Notice> : null}
      {suggestion.againBecause ? (
        <Notice tone="warn" title={fill(words.assignment.againTitle, { round: suggestion.round })}>
          <p>{fill(words.assignment.againBecause, { reason: suggestion.againBecause })}</p>
        </Notice>
      ) : null}
      {waits || moves.includes(move) ? null : <NotOpen view={view} words={words} />}
      {children}
    </Shell>
  )
}

function NotOpen({ view: { assignment, moves }, words }: Pick<AssignmentFrameProps, 'view' | 'words'>) {
  const status = words.states.assignment[assignment.status]
  const mustAcknowledge = moves.includes('acknowledge')
  return (
    <Notice tone="warn" title={words.assignment.notOpenTitle}>
      <p>{fill(words.assignment.notOpenText, { status })}</p>
      {mustAcknowledge ? (
        <>
          <p className="mb-2">{words.assignment.acknowledgeFirst}</p>
          <AcknowledgeButton assignmentId={assignment.id} words={words} />
        </>
      ) : null}
    </Notice>
  )
}
