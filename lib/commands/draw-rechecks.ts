import { randomInt } from 'node:crypto'
import { authorize } from '@/lib/domain/access/policy'
import { ratingDeskPolicy } from '@/lib/domain/rating/desk-policy'
import { drawRechecks } from '@/lib/domain/rating/recheck'
import { Refusal } from '@/lib/domain/refusal'
import { drawingSchema } from '@/lib/schemas/handling-again'
import { recordEvent } from '@/lib/store/events'
import { addDraw, recheckCandidates } from '@/lib/store/rechecks'
import { command, perPerson } from './command'

const greatestSeed = 2_147_483_647

export const drawRechecksOfYear = command({
  name: 'draw-rechecks',
  input: drawingSchema,
  limit: perPerson(20, 'hour'),
  run: async ({ tx, actor, moment }, { year, perUnit, seed = randomInt(1, greatestSeed) }) => {
    authorize(actor, ratingDeskPolicy.keep, null)
    const candidates = await recheckCandidates(tx, year)

    const drawn = drawRechecks(candidates, perUnit, seed)
    if (drawn.length === 0) throw new Refusal('nothing-to-draw')

    const { personId, congress } = actor
    const among = new Set(candidates.map(({ suggestionId }) => suggestionId)).size
    const draw = { year, perUnit, seed, candidates: among }
    const drawId = await addDraw(tx, { congressId: congress.id, personId }, draw, drawn, moment)
    await recordEvent(tx, actor, {
      type: 'rating.rechecks-drawn',
      subjectId: drawId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { year, seed, perUnit, count: drawn.length },
    })
    return { count: drawn.length, seed }
  },
})
