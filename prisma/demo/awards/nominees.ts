import type { AssessmentResult } from '@/lib/domain/assessment/result'
import type { Nominator } from '@/lib/domain/award/award'
import { suggestionsBehind, type VetoGround } from '@/lib/domain/award/vetoes'
import { open, type Tx } from '@/lib/store/tx'
import type { Somebody } from '../book'
import { chanceOf } from '../chance'
import { staffOf } from '../staff'
import type { World } from '../world'
import type { AwardPlan } from './plans'

export type DemoNominee = {
  readonly unitId: string | null
  readonly unit: string | null
  readonly person: string
  readonly post: string
  readonly suggestionId: string | null
  readonly number: string | null
  readonly title: string | null
  readonly nominator: Nominator
  readonly nominatorName: string
  readonly by: Somebody
}

export type Field = {
  readonly world: World
  readonly leaders: readonly Somebody[]
  readonly result: AssessmentResult
  readonly ground: VetoGround
}

const noSuggestion = { suggestionId: null, number: null, title: null }

/** Whom the groups, the units and the delegations name, each within its number. */
export async function demoNominees(tx: Tx, plan: AwardPlan, field: Field): Promise<readonly DemoNominee[]> {
  if (plan.kind === 'SUGGESTION') return bestSuggestions(tx, plan, field)
  return plan.kind === 'UNIT' ? bestOfGroups(plan, field) : workers(field)
}

const bestFirst = ({ result }: Field) =>
  result.units.filter(({ standing }) => standing === 'COMPARED').sort((one, other) => other.total - one.total)

function bestOfGroups({ each }: AwardPlan, field: Field): DemoNominee[] {
  const groups = Map.groupBy(bestFirst(field), ({ groupNo }) => groupNo)
  return [...groups].flatMap(([groupNo, units]) => {
    const by = field.leaders[groupNo - 1]
    if (!by) return []
    return units.slice(0, each).map(({ unitId, name }) => ({
      ...{ ...noSuggestion, unitId, unit: name, person: '', post: '' },
      ...{ nominator: 'GROUP' as const, nominatorName: by.name, by },
    }))
  })
}

const posts = ['办公室主任', '办公室副主任', '建议提案科科长', '综合科副科长'] as const
const mostUnits = 14

function workers(field: Field): DemoNominee[] {
  const units = new Map([...field.world.units.values()].map((unit) => [unit.unitId, unit]))
  return bestFirst(field)
    .slice(0, mostUnits)
    .flatMap(({ unitId }) => {
      const unit = units.get(unitId)
      if (!unit) return []
      const { code, unitName, head } = unit
      const named = { person: staffOf(code).clerk, post: chanceOf(`post ${code}`).pick(posts) }
      const from = { nominator: 'UNIT' as const, nominatorName: unitName, by: head }
      return [{ ...noSuggestion, unitId, unit: unitName, ...named, ...from }]
    })
}

type Solved = {
  id: string
  number: string
  title: string
  officerId: string | null
  officer: string
  delegation: string
}

/** Solved and confirmed, for the public; by the liaison officer where the delegation has one, otherwise by the office. */
async function bestSuggestions(tx: Tx, { each }: AwardPlan, { ground, world }: Field): Promise<DemoNominee[]> {
  const solved = ground.facts.flatMap((facts) => suggestionsBehind(facts, ground.measured('solvedConfirmed', facts)))
  const rows = await open(tx).$queryRaw<Solved[]>`
    SELECT s.id, s.number_text AS number, s.title, o.person_id AS "officerId", coalesce(o.name, '') AS officer, d.name AS delegation
      FROM suggestion s JOIN delegation d ON d.id = s.delegation_id
      LEFT JOIN LATERAL (SELECT g.person_id, p.name FROM role_grant g JOIN person p ON p.id = g.person_id
        WHERE g.role = 'DELEGATION_OFFICER' AND g.delegation_id = d.id ORDER BY g.id LIMIT 1) o ON true
     WHERE s.id = ANY(${[...new Set(solved.map(({ suggestionId }) => suggestionId))]}::uuid[])
       AND coalesce(s.publicity, s.publicity_wish) <> 'NONE' ORDER BY s.number`
  const shuffled = chanceOf('excellent suggestions of 2022').shuffled(rows)
  const ofDelegations = [...Map.groupBy(shuffled, ({ delegation }) => delegation).values()]
  return ofDelegations.flatMap((own) =>
    own.slice(0, each).map(({ id, number, title, officerId, officer, delegation }) => ({
      ...{ unitId: null, unit: null, person: '', post: '', suggestionId: id, number, title },
      ...(officerId
        ? { nominator: 'DELEGATION' as const, nominatorName: delegation, by: { id: officerId, name: officer } }
        : { nominator: 'OFFICE' as const, nominatorName: world.officer.name, by: world.officer }),
    })),
  )
}
