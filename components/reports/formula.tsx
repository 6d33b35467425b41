import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { type FigureName, groundOf } from './figure-ground'

/** Named where several stand together and no number beside them. */
type FormulaProps = { of: FigureName; isNamed?: boolean; words: Words }

/** How a number came about: its formula, what it is counted out of, what is left out, and after which rule. */
export function Formula({ of, isNamed = false, words }: FormulaProps) {
  const { names, formulas } = words.figures
  return (
    <details className="text-sm open:basis-full print:hidden">
      <summary className="min-h-8 content-center text-ink-soft">
        <span className={isNamed ? undefined : 'sr-only'}>{`${names[of]}${words.common.labelColon}`}</span>
        {words.board.formula}
      </summary>
      <p className="mt-1">{formulas[of]}</p>
      <GroundOf of={of} words={words} />
    </details>
  )
}

function GroundOf({ of, words }: { of: FigureName; words: Words }) {
  const ground = groundOf(of, words)
  if (!ground) return null
  const says = words.figures
  const { base, excluded, source } = ground
  return (
    <p className="mt-1 text-ink-soft">
      {base ? (
        <>
          {fill(says.base, { base })}
          <br />
        </>
      ) : null}
      {excluded ? (
        <>
          {fill(says.excluded, { list: excluded })}
          <br />
        </>
      ) : null}
      {fill(says.source, { source })}
    </p>
  )
}
