import { type Actor, heads, holds, leadsSection } from '../access/actor'
import type { Rule } from '../access/policy'
import { Refusal } from '../refusal'

/** 科室审核, 负责人签发, 政府办公室审核 */
export const signOffSteps = ['SECTION', 'HEAD', 'GOVERNMENT'] as const
export type SignOffStep = (typeof signOffSteps)[number]

/** How far one version of a reply is on its way to the delegate. */
export type SignOff = {
  readonly unitId: string
  readonly version: number
  readonly isUnderReview: boolean
  /** what the unit and the congress ask for beside the head's signature */
  readonly asks: { readonly section: boolean; readonly government: boolean }
  /** of this version; another version begins anew */
  readonly passed: readonly SignOffStep[]
}

/** Whether the step that is due now is the last before the delegate. */
export const isLastStep = (signOff: SignOff): boolean => stepNow(signOff) === stepsOf(signOff).at(-1)

export const stepsOf = ({ asks }: Pick<SignOff, 'asks'>): SignOffStep[] =>
  signOffSteps.filter((step) => step === 'HEAD' || (step === 'SECTION' ? asks.section : asks.government))

/** Whose turn it is; null while nobody reviews it. */
export function stepNow(signOff: SignOff): SignOffStep | null {
  if (!signOff.isUnderReview) return null
  return stepsOf(signOff).find((step) => !signOff.passed.includes(step)) ?? null
}

type OfUnit = Pick<SignOff, 'unitId'>

/** The head may speak for a section of his own house; nobody else for anybody. */
const passes: Record<SignOffStep, Rule<OfUnit>> = {
  SECTION: (actor, { unitId }) => leadsSection(actor, unitId) || heads(actor, unitId),
  HEAD: (actor, { unitId }) => heads(actor, unitId),
  GOVERNMENT: (actor) => holds(actor, 'GOVERNMENT_OFFICE'),
}

export const mayPass = (actor: Actor, signOff: SignOff): boolean => {
  const step = stepNow(signOff)
  return step !== null && passes[step](actor, signOff)
}

/** Whoever's turn it is sends it back; the head takes back also what lies with the government's office. */
export const maySendBack = (actor: Actor, signOff: SignOff): boolean =>
  mayPass(actor, signOff) || (signOff.isUnderReview && heads(actor, signOff.unitId))

/** Those who ever have a turn in it see how far it is. */
export const seesSignOff: Rule<Pick<SignOff, 'unitId' | 'asks'>> = (actor, signOff) =>
  stepsOf(signOff).some((step) => passes[step](actor, signOff))

/** The steps are gone in their order. */
export function ensureTurn(signOff: SignOff, step: SignOffStep): void {
  const now = stepNow(signOff)
  if (now === null) throw new Refusal('move-not-open')
  if (now !== step) throw new Refusal(now === 'SECTION' ? 'section-not-passed' : 'already-passed')
}
