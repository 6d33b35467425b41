import { rows } from './rows'
import type { Town } from './town'

/** Drawn for a telephone check, and nobody has called yet. */
export async function aRecheck({ congressId, office, transport }: Town, suggestionId: string): Promise<string> {
  const drawn = { drawnAt: new Date('2022-06-01'), drawnOn: new Date('2022-06-01'), drawnById: office.personId }
  const draw = await rows.recheckDraw.create({
    data: { congressId, year: 2022, seed: 7, perUnit: 1, candidates: 1, ...drawn },
  })
  const recheck = { congressId, drawId: draw.id, suggestionId, round: 1, unitId: transport.id }
  return (await rows.recheck.create({ data: recheck })).id
}
