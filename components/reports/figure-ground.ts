import type { PromiseFigure } from '@/lib/domain/figures/commitments/promise-figure'
import { promiseFigures } from '@/lib/domain/figures/commitments/register'
import type { Distribution, Figure } from '@/lib/domain/figures/figure'
import { figures, satisfactions, splits } from '@/lib/domain/figures/register'
import { basisText } from '@/lib/wording/basis-text'
import type { Words } from '@/lib/wording/catalogue'

export type FigureName = keyof Words['figures']['names']

/** What a figure is counted out of, what is left out, and after which rule; null where nothing more is to be said. */
export type Ground = { readonly base: string | null; readonly excluded: string; readonly source: string }

export function groundOf(of: FigureName, words: Words): Ground | null {
  const definition = definitionOf(of)
  if (!definition) return null
  const { names, exclusions } = words.figures
  const left = 'excludes' in definition ? definition.excludes.map((each) => exclusions[each]) : []
  return {
    base: definition.base ? names[definition.base.key as FigureName] : null,
    excluded: left.join(words.common.listComma),
    source: basisText(definition.source, words.deadlines),
  }
}

const definitions = { ...figures, ...satisfactions, ...splits, ...promiseFigures }

const definitionOf = (key: FigureName): Figure | Distribution | PromiseFigure | undefined =>
  key in definitions
    ? (definitions[key as keyof typeof definitions] as Figure | Distribution | PromiseFigure)
    : undefined
