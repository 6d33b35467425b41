import { voiceFigures } from '../figures/channels/register'
import { promiseFigures } from '../figures/commitments/register'
import { figures, satisfactions, splits } from '../figures/register'
import type { Definition } from './report'

/** What the register says of a figure. Where it says nothing there is nothing to say but the formula. */
export type Defined = {
  readonly base: string | null
  readonly excludes: readonly string[]
  /** article or practice, such as 'SD 19' */
  readonly source: string | null
}

type Registered = {
  readonly base: { readonly key: string } | null
  readonly excludes?: readonly string[]
  readonly source: string
}

const classes: Registered = { base: figures.replied, source: 'SD 18' }
const ofSuggestions: Registered = { base: figures.suggestions, source: 'SD 7' }
const registered: Readonly<Record<string, Registered>> = {
  ...{ ...figures, ...satisfactions, ...splits },
  ...{ byClass: classes, signers: ofSuggestions, units: { ...ofSuggestions, source: 'SD 21' } },
}
const registers: Partial<Record<Definition['register'], Readonly<Record<string, Registered>>>> = {
  FIGURES: registered,
  PROMISES: promiseFigures,
  VOICES: voiceFigures,
}

export function definedAs({ register, figure }: Definition): Defined {
  const all = registers[register] ?? {}
  const found = Object.hasOwn(all, figure) ? all[figure] : undefined
  return { base: found?.base?.key ?? null, excludes: found?.excludes ?? [], source: found?.source ?? null }
}
