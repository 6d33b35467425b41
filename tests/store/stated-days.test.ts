import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { database } from '../support/database'
import { confirm, previewBytes } from '../support/import-lists'
import { rows } from '../support/ledger'
import { foundTown } from '../support/town'

const town = await foundTown()

const list = `编号,标题,领衔代表,主办单位,交办日期,办结时限
901,关于旧单规定时限的建议,王立新,区住房和城乡建设局,2022-03-10,2022-08-30
902,关于旧单未规定时限的建议,王立新,区住房和城乡建设局,2022-03-10,
903,关于旧单时限早于交办的建议,王立新,区住房和城乡建设局,2022-03-10,2022-03-01
`

const stated = (importId: string) =>
  rows(
    `SELECT s.number_text AS number, r.stated_due_on::text AS stated FROM handling_round r JOIN suggestion s ON s.id = r.suggestion_id
      WHERE s.import_id = $1 ORDER BY s.number_text`,
    [importId],
  )

test('of a list that was taken over before there was a ledger the stated days are found again', async () => {
  const { importId } = await previewBytes(town.office, '清单.csv', Buffer.from(list))
  await confirm(town.office, importId)
  const before = await stated(importId)
  expect(before).toMatchObject([{ stated: '2022-08-30' }, { stated: null }, { stated: null }])

  await rows('UPDATE handling_round SET stated_due_on = NULL')
  const owner = new pg.Client({ connectionString: database.owner })
  await owner.connect()
  await owner.query(await readFile('prisma/migrations/20261124000001_stated_days/migration.sql', 'utf8'))
  await owner.end()
  expect(await stated(importId)).toEqual(before)
})
