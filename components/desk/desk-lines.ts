import { proposalText } from '@/components/routing/proposal-text'
import type { PlannedUnit } from '@/lib/domain/planning/plan'
import type { ProposedUnit } from '@/lib/domain/routing/propose'
import type { DeskOpinion, DeskRow } from '@/lib/queries/read-desk'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { shownName } from '@/lib/wording/shown-name'

export type DeskProposal = {
  readonly unitId: string
  readonly name: string
  readonly why: string
  readonly earlier: { readonly href: string; readonly text: string } | null
}
export type DeskLine = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly raisedBy: string
  readonly facts: string
  readonly wish: string | null
  readonly group: string | null
  readonly version: number
  readonly units: readonly PlannedUnit[]
  readonly proposals: readonly DeskProposal[]
  readonly opinions: readonly { readonly text: string; readonly isAgainst: boolean }[]
}

/** Rows as sentences: the browser gets no more words than it shows. */
export function deskLine(row: DeskRow, words: Words): DeskLine {
  const { desk, common } = words
  return {
    id: row.id,
    number: row.numberText ?? '',
    title: row.title,
    raisedBy: raisedByText(row, words),
    facts: [row.delegation, row.category].filter(Boolean).join(common.listComma),
    wish: row.wishedUnit ? fill(desk.wish, { unit: row.wishedUnit }) : null,
    group: row.groupId ? desk.grouped : null,
    version: row.version,
    units: row.units,
    proposals: row.proposed.map((unit) => proposalOf(unit, words)),
    opinions: row.opinions.map((opinion) => ({
      text: opinionText(opinion, words),
      isAgainst: opinion.answer === 'OTHER_UNIT',
    })),
  }
}

function raisedByText({ delegate, isSecret, signers }: DeskRow, words: Words): string {
  const shown = shownName(delegate, words)
  const note = words.secrecy.mark
  const lead = isSecret && shown === delegate ? fill(words.suggestion.namedWith, { name: delegate, note }) : shown
  return signers > 1 ? fill(words.desk.coSigners, { lead, count: signers }) : lead
}

function proposalOf({ unitId, name, reasons }: ProposedUnit, words: Words): DeskProposal {
  const precedent = reasons.find(({ kind }) => kind === 'PRECEDENT')
  const others = reasons.filter(({ kind }) => kind !== 'PRECEDENT').slice(0, 2)
  return {
    unitId,
    name,
    why: others.map((reason) => proposalText(reason, words)).join(words.routing.reasonComma),
    earlier:
      precedent?.kind === 'PRECEDENT'
        ? { href: `/suggestions/${precedent.earlier.suggestionId}`, text: proposalText(precedent, words) }
        : null,
  }
}

/** Silence is said as silence. */
export function opinionText({ party, unit, answer, reason, proposed }: DeskOpinion, { preAssignment }: Words): string {
  const who = unit ?? preAssignment.parties[party]
  if (answer === null) return fill(preAssignment.silent, { party: who })
  const answers = party === 'DELEGATE' ? preAssignment.delegateAnswers : preAssignment.answers
  const said = fill(preAssignment.said, { party: who, answer: answers[answer] })
  return proposed ? `${said} ${fill(preAssignment.proposes, { unit: proposed, reason })}` : said
}
