import type { GapFacts, TemplateText } from './template'
import { filledIn } from './template'

export type WrittenRow = { readonly text: string; readonly notOurs: boolean }
export type Written = { readonly body: string; readonly rows: readonly WrittenRow[] }

/** Where something is written already: leave it, or write below it. */
export const usages = ['BLANK_ONLY', 'APPEND'] as const
export type Usage = (typeof usages)[number]

export type Choice = {
  readonly usage: Usage
  /** null: every ask that the unit answers */
  readonly ordinal: number | null
}

export type Facts = { readonly whole: GapFacts; readonly ofRow: readonly GapFacts[] }

export type Used = {
  /** the new text of the body, and of each row by its place; undefined where it stays */
  readonly body: string | undefined
  readonly rows: readonly (string | undefined)[]
  /** ordinals of rows, and 0 for the body, that were left because something is written there */
  readonly left: readonly number[]
}

/** What a draft becomes with a template: nothing that is written is ever lost. */
export function applied(template: TemplateText, written: Written, { usage, ordinal }: Choice, facts: Facts): Used {
  const around = [template.opening, template.closing].filter(Boolean).join('\n')
  const put = (old: string, offered: string) => {
    if (offered === '' || old.includes(offered)) return undefined
    if (old.trim() === '') return offered
    return usage === 'APPEND' ? `${old.trimEnd()}\n${offered}` : undefined
  }
  const body = filledIn(around, facts.whole)
  const offers = written.rows.map(({ notOurs }, place) =>
    notOurs || (ordinal !== null && ordinal !== place + 1)
      ? ''
      : filledIn(template.perAsk, { ...facts.whole, ...facts.ofRow[place] }),
  )
  const isLeft = (old: string, offered: string) => offered !== '' && put(old, offered) === undefined
  return {
    body: put(written.body, body),
    rows: written.rows.map(({ text }, place) => put(text, offers[place] ?? '')),
    left: [
      ...(isLeft(written.body, body) ? [0] : []),
      ...written.rows.flatMap(({ text }, place) => (isLeft(text, offers[place] ?? '') ? [place + 1] : [])),
    ],
  }
}
