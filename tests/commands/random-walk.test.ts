import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { Refusal } from '@/lib/domain/refusal'
import { hear, isHeardIn } from '../support/contacts'
import { aReply } from '../support/handling'
import { registered, titlesOfParts, why } from '../support/merging'
import { act } from '../support/people'
import { dissatisfied, satisfied } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

type Step = { one: number; other: number; act: string; way: boolean }
type Act = (suggestionId: string, step: Step & { otherId: string }, on: Date) => Promise<unknown>

const partOf = async (suggestionId: string) => {
  const part = await rows.assignment.findFirst({
    where: { suggestionId, endedOn: null },
    include: { replies: { orderBy: { round: 'desc' } } },
  })
  if (!part) throw new Refusal('not-found')
  const unit = part.unitId === town.transport.id ? town.transport : town.housing
  return { assignmentId: part.id, unit, reply: part.replies[0] }
}

const ofOffice: Record<string, Act> = {
  merge: (suggestionId, { otherId }, on) =>
    act(town.office, 'merge-suggestions', { suggestionId, otherIds: [otherId], reason: why }, on),
  unmerge: (suggestionId, { way }, on) =>
    act(town.office, 'unmerge-suggestion', { suggestionId, scope: way ? 'ALL' : 'ONE', reason: '事项并不相同。' }, on),
  split: (suggestionId, { way }, on) => {
    const partOfAsk = way ? [1, 2] : [2, 1]
    return act(town.office, 'split-suggestion', { suggestionId, titles: titlesOfParts, partOfAsk, reason: why }, on)
  },
  undoSplit: (suggestionId, _, on) =>
    act(town.office, 'undo-split', { suggestionId, reason: '代表认为是同一件事。' }, on),
  assign: (suggestionId, { way }, on) => {
    const unitId = way ? town.transport.id : town.housing.id
    return act(town.office, 'assign-suggestion', { suggestionId, handlers: [{ unitId, role: 'SOLE', part: '' }] }, on)
  },
  sendBack: (suggestionId, _, on) =>
    act(town.office, 'send-back-suggestion', { suggestionId, reason: '请写明地点。' }, on),
  submit: async (suggestionId, _, on) => {
    const { version } = await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })
    return act(town.lead, 'submit-suggestion', { suggestionId, version }, on)
  },
  register: (suggestionId, _, on) =>
    act(town.office, 'register-suggestion', { suggestionId, categoryId: town.categories[0] }, on),
  handleAgain: (suggestionId, _, on) =>
    act(town.office, 'handle-suggestion-again', { suggestionId, reason: '代表不满意，请重新办理。' }, on),
  rate: (suggestionId, { way }, on) =>
    act(town.lead, 'rate-suggestion', { suggestionId, ...(way ? satisfied : dissatisfied) }, on),
  conclude: (suggestionId, _, on) => act(town.office, 'conclude-suggestion', { suggestionId, note: '' }, on),
}

const ofUnit: Record<string, Act> = {
  acknowledge: async (suggestionId, _, on) => {
    const { assignmentId, unit } = await partOf(suggestionId)
    return act(unit.clerk, 'acknowledge-assignment', { assignmentId }, on)
  },
  object: async (suggestionId, _, on) => {
    const { assignmentId, unit } = await partOf(suggestionId)
    const asked = { ground: 'NOT_OUR_DUTY', reason: '不属于本单位职责范围。', proposedUnitId: town.street.id }
    return act(unit.head, 'ask-return', { assignmentId, ...asked }, on)
  },
  reassign: async (suggestionId, _, on) => {
    const { assignmentId, unit } = await partOf(suggestionId)
    const to = unit === town.transport ? town.housing : town.transport
    const minutes = { minutesNumber: '纪要〔2022〕3号', minutes: '由所提单位办理。' }
    return act(
      town.office,
      'reassign-assignment',
      { assignmentId, unitId: to.id, reason: '经核对职责。', ...minutes },
      on,
    )
  },
  reply: async (suggestionId, _, on) => {
    const { assignmentId, unit, reply } = await partOf(suggestionId)
    if (!(await isHeardIn(suggestionId, assignmentId))) return hear(unit.clerk, assignmentId, on)
    return act(
      unit.clerk,
      'submit-reply',
      aReply(assignmentId, { version: reply?.version ?? 0, answerMeaning: 'SOLVED' }),
      on,
    )
  },
  sign: async (suggestionId, _, on) => {
    const { assignmentId, unit, reply } = await partOf(suggestionId)
    return act(unit.head, 'sign-reply', { assignmentId, version: reply?.version ?? 1 }, on)
  },
}

const acts = { ...ofOffice, ...ofUnit }
const names = Object.keys(acts)
/** What leads on is tried more often than what leads back. */
const often = ['merge', 'unmerge', 'assign', ...Object.keys(ofUnit), 'rate', 'handleAgain', 'conclude']
const walks = fc.array(
  fc.record({
    one: fc.oneof(fc.nat(1), fc.nat(9)),
    other: fc.nat(9),
    act: fc.constantFrom(...names, ...often, ...often),
    way: fc.boolean(),
  }),
  { minLength: 90, maxLength: 120 },
)

/** Everything that a refused act could have changed; that somebody reached for what is not his is written down. */
async function everything(): Promise<string> {
  const tables = ['suggestion', 'assignment', 'case_group', 'case_group_member', 'suggestion_split', 'suggestion_part']
  const more = ['co_signature', 'handling_round', 'reply', 'rating', 'ask', 'number_counter', 'deadline', 'event']
  const sums = [...tables, ...more].map(
    (table) =>
      `(SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM ${table} t WHERE congress_id = '${town.congressId}'${table === 'event' ? " AND type <> 'access.refused'" : ''})`,
  )
  const [row] = await rows.$queryRawUnsafe<{ sum: string }[]>(`SELECT concat(${sums.join(', ')}) AS sum`)
  return row?.sum ?? ''
}

async function signed(): Promise<string> {
  const id = await registered(town)
  const { congressId, coSigner } = town
  const signature = {
    delegateId: coSigner.delegateId,
    ordinal: 0,
    state: 'CONFIRMED',
    decidedAt: new Date('2022-02-22'),
  }
  await rows.coSignature.create({ data: { congressId, suggestionId: id, ...signature } })
  return id
}

test('through the door and the database: every original, number and signature is found again', {
  timeout: 300_000,
}, async () => {
  const granted = new Set<string>()
  const given = new Map<string, string>()
  const begun = new Map<string, string>()
  const walked = fc.asyncProperty(fc.noBias(walks), async (walk) => {
    const roots = [await signed(), await signed(), await signed()]
    const originals = await rows.suggestion.findMany({ where: { id: { in: roots } }, include: { asks: true } })
    let at = Date.parse('2022-02-28T02:00:00Z')
    for (const step of walk) {
      at += 3_600_000
      const ids = (await partsOf(roots)).concat(roots).sort()
      const [suggestionId, otherId] = [step.one, step.other].map((place) => ids[place % ids.length] as string)
      const before = await everything()
      try {
        await acts[step.act]?.(suggestionId as string, { ...step, otherId: otherId as string }, new Date(at))
        granted.add(step.act)
        await expectNoClockAnew(roots, begun)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        expect(await everything(), `${step.act} was refused: ${error.code}`).toBe(before)
      }
    }
    await expectFound(roots, originals)
  })
  await fc.assert(walked, { numRuns: 8, seed: 20221126, endOnFailure: true })
  expect([...granted]).toEqual(expect.arrayContaining(['merge', 'unmerge', 'split', 'undoSplit', 'reassign', 'sign']))

  async function expectFound(roots: string[], originals: { id: string; title: string; asks: { text: string }[] }[]) {
    for (const { id, title, asks } of originals) {
      const found = await rows.suggestion.findMany({ where: { id }, include: { asks: true } })
      expect(found, 'the original, with its own words').toMatchObject([
        { title, asks: asks.map(({ text }) => ({ text })) },
      ])
    }
    const all = await rows.suggestion.findMany({ where: { id: { in: [...roots, ...(await partsOf(roots))] } } })
    for (const { id, numberText } of all) {
      expect(given.get(numberText as string) ?? id, 'a number is given once').toBe(id)
      given.set(numberText as string, id)
    }
    const own = { suggestionId: { in: roots }, state: 'CONFIRMED', givenOnId: null }
    expect(await rows.coSignature.count({ where: own })).toBe(roots.length)
    const elsewhere = { suggestionId: { in: await partsOf(roots) }, givenOnId: null }
    expect(await rows.coSignature.count({ where: elsewhere }), 'no signature counts twice').toBe(0)
  }
})

const partsOf = async (roots: string[]): Promise<string[]> =>
  (await rows.suggestionPart.findMany({ where: { split: { originalId: { in: roots } } } })).map(({ partId }) => partId)

/** The first round of each begins once, whatever is merged, split, objected to or handled again. */
async function expectNoClockAnew(roots: string[], begun: Map<string, string>): Promise<void> {
  const suggestionId = { in: [...roots, ...(await partsOf(roots))] }
  for (const round of await rows.handlingRound.findMany({ where: { suggestionId, number: 1 } })) {
    const opened = round.openedOn.toISOString()
    expect(begun.get(round.suggestionId) ?? opened, 'the legal clock begins once').toBe(opened)
    begun.set(round.suggestionId, opened)
  }
}
