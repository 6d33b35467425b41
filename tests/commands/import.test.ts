import { beforeAll, expect, test } from 'vitest'
import { delegateKey } from '@/lib/domain/import/match-delegates'
import { confirm, countOf, preview, suggestionsOf } from '../support/import-lists'
import { eventsOf, rows } from '../support/ledger'
import { act, refusalOf } from '../support/people'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

test('nothing is written before it is confirmed, then all of it', async () => {
  const { importId } = await preview(town.office, [
    'A1,关于增设公交站的建议,王立新,闫 冰,城区代表团,区交通运输局,区住建局,2022-03-01,2022-05-10,A,交字〔2022〕1号,主动公开,满意',
    'A2,关于整修道路的建议,赵国庆,,乡镇,交通运输局,,2022-03-01,,,,,',
    'A3,关于夜间照明的建议,王立新,,城区,住房和城乡建设局,,,,,,,',
  ])
  expect(await suggestionsOf(importId)).toEqual([])
  expect(await confirm(town.office, importId)).toMatchObject({ suggestions: 3, units: 0, delegates: 0 })

  const [first, second, third] = await suggestionsOf(importId)
  expect(first).toMatchObject({
    number_text: 'A1',
    status: 'RATED',
    lead_delegate_id: town.lead.delegateId,
    session_id: town.sessionId,
  })
  expect(second).toMatchObject({ status: 'ASSIGNED', delegation_id: town.delegations[1] })
  expect(third).toMatchObject({ status: 'ASSIGNED' })
  expect(String(third?.assigned_on)).toContain('2022') // the last day of the session
  const handling = await rows(
    'SELECT role, status, unit_id FROM assignment WHERE suggestion_id = $1 ORDER BY role DESC',
    [first?.id],
  )
  expect(handling).toEqual([
    { role: 'LEAD', status: 'REPLIED', unit_id: town.transport.id },
    { role: 'ASSIST', status: 'ASSIGNED', unit_id: town.housing.id },
  ])
  expect(
    await rows(
      'SELECT answer_letter, answer_meaning, document_number, publicity FROM reply JOIN assignment a ON a.id = assignment_id WHERE suggestion_id = $1',
      [first?.id],
    ),
  ).toEqual([{ answer_letter: 'A', answer_meaning: 'SOLVED', document_number: '交字〔2022〕1号', publicity: 'FULL' }])
  expect(await eventsOf(String(first?.id))).toEqual(['suggestion.imported'])
  expect(await eventsOf(importId)).toEqual(['import.previewed', 'import.confirmed'])
})

test('the same file again changes nothing and says so', async () => {
  const lines = ['B1,关于垃圾分类的建议,王立新,,城区,住房和城乡建设局,,2022-03-01,,,,,']
  const { importId } = await preview(town.office, lines)
  const twin = await preview(town.office, lines)
  await confirm(town.office, importId)
  const before = await countOf('suggestion')
  expect(await preview(town.office, lines)).toEqual({ importId, isRepeated: true })
  expect(await refusalOf(confirm(town.office, twin.importId))).toBe('import-same-list')
  expect(await refusalOf(confirm(town.office, importId))).toBe('move-not-open')
  expect(await countOf('suggestion')).toBe(before)
})

test('a corrected file brings only what is new', async () => {
  const first = await preview(town.office, [
    'C1,关于甲的建议,王立新,,,住房和城乡建设局,,2022-03-01,,,,,',
    'C2,关于乙的建议,王立新,,,住房和城乡建设局,,2022-02-30,,,,,',
  ])
  expect(await confirm(town.office, first.importId)).toMatchObject({ suggestions: 1 })
  const second = await preview(town.office, [
    'C1,关于甲的建议,王立新,,,住房和城乡建设局,,2022-03-01,,,,,',
    'C2,关于乙的建议,王立新,,,住房和城乡建设局,,2022-03-02,,,,,',
  ])
  expect(await confirm(town.office, second.importId)).toMatchObject({ suggestions: 1 })
})

test('unknown units and delegates are made on confirmation, or taken for ours when somebody says so', async () => {
  const { importId } = await preview(town.office, [
    'D1,关于水的建议,新代表甲,,新乡代表团,区水务局,曲堤镇,2022-03-01,,,,,',
    'D2,关于电的建议,王力新,,,区路桥处,,2022-03-01,,,,,',
  ])
  const decided = {
    importId,
    sessionId: town.sessionId,
    columns: [],
    units: [{ name: '区路桥处', unitId: town.transport.id }],
    delegates: [{ key: delegateKey('王力新', null), delegateId: town.lead.delegateId }],
  }
  await act(town.office, 'correct-import', decided, '2022-06-01')
  expect(await confirm(town.office, importId)).toMatchObject({ suggestions: 2, units: 2, delegates: 1 })
  const [first, second] = await suggestionsOf(importId)
  expect(second).toMatchObject({ lead_delegate_id: town.lead.delegateId })
  expect(await rows('SELECT name, kind FROM unit WHERE import_id = $1 ORDER BY kind', [importId])).toEqual([
    { name: '区水务局', kind: 'DEPARTMENT' },
    { name: '曲堤镇', kind: 'TOWN' },
  ])
  expect(
    await rows('SELECT g.name FROM suggestion s JOIN delegation g ON g.id = s.delegation_id WHERE s.id = $1', [
      first?.id,
    ]),
  ).toEqual([{ name: '新乡代表团' }])
})

test('a column that was misunderstood is corrected, and every row judged again', async () => {
  const { importId } = await preview(town.office, ['E1,关于丙的建议,王立新,,,住房和城乡建设局,,2022-03-01,,,,,'])
  await act(
    town.office,
    'correct-import',
    {
      importId,
      sessionId: town.sessionId,
      columns: [
        { index: 5, field: 'assistUnit' },
        { index: 6, field: null },
      ],
      units: [],
      delegates: [],
    },
    '2022-06-01',
  )
  const [row] = await rows('SELECT verdict, reasons FROM import_row WHERE import_id = $1 AND row_number = 3', [
    importId,
  ])
  expect(row).toMatchObject({ verdict: 'DOUBTFUL', reasons: expect.arrayContaining([{ code: 'lead-unit-missing' }]) })
})

test('namesakes keep the whole list back until somebody chooses', async () => {
  await rows(
    `INSERT INTO delegate (congress_id, term_id, person_id, name, mandate_from) SELECT congress_id, term_id, person_id, name, mandate_from FROM delegate WHERE id = $1`,
    [town.stranger.delegateId],
  )
  const { importId } = await preview(town.office, ['F1,关于丁的建议,赵国庆,,,住房和城乡建设局,,2022-03-01,,,,,'])
  expect(await refusalOf(confirm(town.office, importId))).toBe('import-undecided')
  const chosen = {
    importId,
    sessionId: town.sessionId,
    columns: [],
    units: [],
    delegates: [{ key: delegateKey('赵国庆', null), delegateId: town.stranger.delegateId }],
  }
  await act(town.office, 'correct-import', chosen, '2022-06-01')
  expect(await confirm(town.office, importId)).toMatchObject({ suggestions: 1 })
})

test('two confirmations at once write once', async () => {
  const { importId } = await preview(town.office, ['K1,关于辛的建议,王立新,,,住房和城乡建设局,,2022-03-01,,,,,'])
  const answers = await Promise.allSettled(Array.from({ length: 4 }, () => confirm(town.office, importId)))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await suggestionsOf(importId)).toHaveLength(1)
})

test('only the delegate office imports, and only its own congress’s lists', async () => {
  const line = ['L1,关于壬的建议,王立新,,,住房和城乡建设局,,2022-03-01,,,,,']
  for (const other of [town.lead, town.housing.clerk, town.leader, town.government, town.system]) {
    expect(await refusalOf(preview(other, line))).toBe('not-found')
  }
  const { importId } = await preview(town.office, line)
  const elsewhere = await foundTown('别处')
  for (const name of ['confirm-import', 'undo-import', 'discard-import']) {
    const input = name === 'confirm-import' ? { importId, rows: 'ALL' } : { importId }
    expect(await refusalOf(act(elsewhere.office, name, input, '2022-06-01'))).toBe('not-found')
    expect(await refusalOf(act(town.lead, name, input, '2022-06-01'))).toBe('not-found')
  }
  const foreign = { importId, sessionId: elsewhere.sessionId, columns: [], units: [], delegates: [] }
  expect(await refusalOf(act(town.office, 'correct-import', foreign, '2022-06-01'))).toBe('not-found')
  const foreignUnit = {
    ...foreign,
    sessionId: town.sessionId,
    units: [{ name: '住房和城乡建设局', unitId: elsewhere.housing.id }],
  }
  expect(await refusalOf(act(town.office, 'correct-import', foreignUnit, '2022-06-01'))).toBe('not-found')
  expect(await suggestionsOf(importId)).toEqual([])
})

test('a list without a title column, or without a session, is not taken', async () => {
  const { importId } = await preview(town.office, ['M1,关于癸的建议,王立新,,,住房和城乡建设局,,2022-03-01,,,,,'])
  const without = {
    importId,
    sessionId: town.sessionId,
    columns: [{ index: 1, field: null }],
    units: [],
    delegates: [],
  }
  await act(town.office, 'correct-import', without, '2022-06-01')
  expect(await refusalOf(confirm(town.office, importId))).toBe('import-title-missing')
  await act(town.office, 'correct-import', { ...without, sessionId: null, columns: [] }, '2022-06-01')
  expect(await refusalOf(confirm(town.office, importId))).toBe('import-session-missing')
  await act(town.office, 'discard-import', { importId }, '2022-06-01')
  expect(await refusalOf(confirm(town.office, importId))).toBe('move-not-open')
})
