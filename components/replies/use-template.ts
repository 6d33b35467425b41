'use client'

import type { UseFormReturn } from 'react-hook-form'
import { applied, type Choice } from '@/lib/domain/template/apply'
import type { GapFacts, Template } from '@/lib/domain/template/template'
import { filledIn } from '@/lib/domain/template/template'
import { dayText } from '@/lib/wording/formats'
import type { ReplyInput } from './use-shared-draft'

type Form = UseFormReturn<ReplyInput>

/** What a row says of itself, for the gaps of its own answer. */
const rowFacts = (row: ReplyInput['answers'][number], ask: string | undefined): GapFacts => ({
  ask: ask ?? row.asked?.trim() ?? '',
  measure: row.measure?.trim() ?? '',
  until: row.dueOn ? dayText(row.dueOn, 'zh-CN') : '',
  person: row.responsiblePerson?.trim() ?? '',
  money: row.money?.trim() ?? '',
})

const changes = { shouldDirty: true } as const

/** Puts a template into the form; gives what was left because something is written there, or null where nothing had a place. */
export function applyTemplate(
  form: Form,
  template: Template,
  choice: Choice,
  facts: GapFacts,
  asks: readonly string[],
) {
  const { body = '', answers } = form.getValues()
  const rows = answers.map(({ text = '', notOurs = false }) => ({ text, notOurs }))
  const ofRow = answers.map((row, place) => rowFacts(row, asks[place]))
  const used = applied(template, { body, rows }, choice, { whole: facts, ofRow })
  if (used.body !== undefined) form.setValue('body', used.body, changes)
  for (const [place, text] of used.rows.entries())
    if (text !== undefined) form.setValue(`answers.${place}.text`, text, changes)
  const isDone = used.body !== undefined || used.rows.some((text) => text !== undefined)
  return isDone || used.left.length > 0 ? used.left : null
}

/** What was filled in since goes into the gaps that are still open. */
export function fillGaps(form: Form, facts: GapFacts, asks: readonly string[]): void {
  const { body = '', answers } = form.getValues()
  const filled = filledIn(body, facts)
  if (filled !== body) form.setValue('body', filled, changes)
  for (const [place, row] of answers.entries()) {
    const text = filledIn(row.text ?? '', { ...facts, ...rowFacts(row, asks[place]) })
    if (text !== (row.text ?? '')) form.setValue(`answers.${place}.text`, text, changes)
  }
}
