import { randomUUID } from 'node:crypto'
import pg from 'pg'

type Row = Record<string, unknown>
type Round = { dueOn: string; repliedOn?: string; letter?: string; meaning?: string; result?: string }
type Told = {
  number: number
  status?: string
  category?: string | null
  units: [unit: string, role: string][]
  rounds?: Round[]
  met?: boolean
  extended?: boolean
}

/** A congress with two delegations, three delegates, a topic under a topic, a court and two departments, written as rows. */
export async function handledYear(address: string, told: readonly Told[]) {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  const congress = randomUUID()
  const add = async (table: string, row: Row): Promise<string> => {
    const full: Row = table === 'congress' ? row : { congress_id: congress, ...row }
    const names = Object.keys(full)
    const places = names.map((_, index) => `$${index + 1}`)
    await client.query(`INSERT INTO ${table} (${names.join()}) VALUES (${places.join()})`, Object.values(full))
    return String(row.id)
  }
  const named = (table: string, row: Row) => add(table, { id: randomUUID(), ...row })

  await add('congress', { id: congress, name: '某区人民代表大会', short_name: '某区' })
  const term = await named('term', { number: 19, starts_on: '2022-01-01' })
  const session = await named('session', {
    term_id: term,
    number: 1,
    year: 2022,
    opens_on: '2022-01-10',
    closes_on: '2022-01-14',
  })
  const [east, west] = [
    await named('delegation', { term_id: term, name: '东团', ordinal: 1 }),
    await named('delegation', { term_id: term, name: '西团', ordinal: 2 }),
  ]
  const delegate = async (name: string, delegation: string, from: string, to: string | null) => {
    const person = await named('person', { name })
    const mandate = {
      term_id: term,
      person_id: person,
      delegation_id: delegation,
      name,
      mandate_from: from,
      mandate_to: to,
    }
    return { person, id: await named('delegate', mandate) }
  }
  const lead = await delegate('王甲', east, '2022-01-01', null)
  const second = await delegate('李乙', west, '2022-01-01', '2022-06-30')
  await delegate('赵丙', west, '2022-12-20', null)
  const roads = await named('category', { year: 2022, name: '交通', ordinal: 1 })
  const buses = await named('category', { year: 2022, name: '公交', ordinal: 2, parent_id: roads })
  const units: Record<string, string> = {
    transport: await named('unit', {
      name: '交通局',
      kind: 'DEPARTMENT',
      valid_from: '2019-01-01',
      assessment_group: 1,
    }),
    court: await named('unit', { name: '法院', kind: 'COURT', valid_from: '2019-01-01', assessment_group: 2 }),
    police: await named('unit', { name: '公安局', kind: 'DEPARTMENT', valid_from: '2019-01-01', assessment_group: 2 }),
  }
  for (const [ordinal, meaning] of ['SOLVED', 'PLANNED'].entries())
    await named('answer_class', { letter: 'AB'[ordinal], meaning, ordinal })

  const addRounds = async (suggestion: string, assignments: string[], rounds: readonly Round[]) => {
    for (const [index, { dueOn, repliedOn, letter, meaning, result }] of rounds.entries()) {
      const round = index + 1
      await named('handling_round', {
        suggestion_id: suggestion,
        number: round,
        opened_on: '2022-01-17',
        first_due_on: '2022-04-18',
        due_on: dueOn,
        basis: 'SD 19',
      })
      for (const assignment of repliedOn ? assignments : [])
        await named('reply', {
          assignment_id: assignment,
          round,
          body: '答复',
          answer_letter: letter,
          answer_meaning: meaning,
          written_by_id: lead.person,
          written_at: repliedOn,
          signed_at: repliedOn,
          signed_on: repliedOn,
        })
      if (result)
        await named('rating', {
          suggestion_id: suggestion,
          round,
          delegate_id: lead.id,
          attitude: 'SATISFIED',
          result,
          result_reason: '仍未解决',
          rated_at: repliedOn,
          rated_on: repliedOn,
        })
    }
  }

  for (const { number, status = 'CONCLUDED', category = buses, units: parts, rounds = [], met, extended } of told) {
    const suggestion = await named('suggestion', {
      session_id: session,
      period: 'IN_SESSION',
      number,
      number_text: String(number),
      title: `第${number}件`,
      category_id: category,
      lead_delegate_id: lead.id,
      delegation_id: east,
      entered_by_id: lead.person,
      created_at: '2022-01-11',
      status,
      registered_at: '2022-01-12',
      registered_on: '2022-01-12',
      assigned_on: parts.length > 0 ? '2022-01-17' : null,
    })
    await named('co_signature', {
      suggestion_id: suggestion,
      delegate_id: second.id,
      ordinal: 1,
      state: number === 1 ? 'CONFIRMED' : 'INVITED',
    })
    const answering: string[] = []
    for (const [unit, role] of parts) {
      const assignment = await named('assignment', {
        suggestion_id: suggestion,
        unit_id: units[unit],
        role,
        status: 'REPLIED',
        assigned_at: '2022-01-17',
        assigned_on: '2022-01-17',
        due_on: '2022-04-18',
      })
      if (role !== 'ASSIST') answering.push(assignment)
      if (met)
        await named('contact', {
          assignment_id: assignment,
          round: 1,
          contacted_on: '2022-02-20',
          entered_at: '2022-02-21',
          entered_by_id: lead.person,
          stage: 'BEFORE',
          way: 'VISIT',
          people: JSON.stringify([{ name: '科长', post: '', isHead: false }]),
          delegate_view: '',
        })
      if (extended)
        await named('extension', {
          assignment_id: assignment,
          round: 1,
          reason: '涉及面广',
          asked_at: '2022-04-01',
          asked_on: '2022-04-01',
          asked_by_id: lead.person,
          requested_due_on: '2022-07-18',
          decision: 'CONSENTED',
          decided_at: '2022-04-02',
          decided_on: '2022-04-02',
          granted_due_on: '2022-07-18',
        })
    }
    await addRounds(suggestion, answering, rounds)
  }
  await client.end()
  return { congress, units, roads, east, west, lead }
}
