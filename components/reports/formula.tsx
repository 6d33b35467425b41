import type { PromiseFigure } from '@/lib/domain/figures/commitments/promise-figure'
import { promiseFigures } from '@/lib/domain/figures/commitments/register'
import type { Distribution, Figure } from '@/lib/domain/figures/figure'
import { figures, satisfactions, splits } from '@/lib/domain/figures/register'
import { basisText } from '@/lib/wording/basis-text'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export type FigureName = keyof Words['figures']['names']

/** Named where several stand together and no number beside them. */
type FormulaProps = { of: FigureName; isNamed?: boolean; words: Words }

/** How a number came about: its formula, what it is counted out of, what is left out, and after which rule. */
export function Formula({ of, isNamed = false, words }: FormulaProps) {
  const { names, formulas } = words.figures
  return (
    <details className="text-sm open:basis-full">
      <summary className="min-h-8 content-center text-ink-soft">
        <span className={isNamed ? undefined : 'sr-only'}>{`${names[of]}${words.common.labelColon}`}</span>
        {words.board.formula}
      </summary>
      <p className="mt-1">{formulas[of]}</p>
      <Ground of={of} words={words} />
    </details>
  )
}

function Ground({ of, words }: { of: FigureName; words: Words }) {
  const definition = definitionOf(of)
  if (!definition) return null
  const { names, exclusions, base, excluded, source } = words.figures
  const left = 'excludes' in definition ? definition.excludes.map((each) => exclusions[each]) : []
  return (
    <p className="mt-1 text-ink-soft">
      {definition.base ? (
        <>
          {fill(base, { base: names[definition.base.key as FigureName] })}
          <br />
        </>
      ) : null}
      {left.length > 0 ? (
        <>
          {fill(excluded, { list: left.join(words.common.listComma) })}
          <br />
        </>
      ) : null}
      {fill(source, { source: basisText(definition.source, words.deadlines) })}
    </p>
  )
}

const definitions = { ...figures, ...satisfactions, ...splits, ...promiseFigures }

const definitionOf = (key: FigureName): Figure | Distribution | PromiseFigure | undefined =>
  key in definitions
    ? (definitions[key as keyof typeof definitions] as Figure | Distribution | PromiseFigure)
    : undefined
