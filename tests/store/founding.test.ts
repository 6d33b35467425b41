import { expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { foundCongress, settleFirstPerson } from '@/lib/store/founding'
import { transactOutside } from '@/lib/store/transact'
import { rows } from '../support/rows'

const founding = {
  name: '某某区人民代表大会',
  shortName: '某某区人大',
  term: 19,
  termStartsOn: localDate('2022-01-04'),
  session: { number: 1, year: 2022, opensOn: localDate('2022-01-04'), closesOn: localDate('2022-01-07') },
  categories: ['城建环保', '交通运输'],
  answerClasses: [{ letter: 'A', meaning: 'SOLVED' }],
}
const officer = {
  name: '代表工委',
  login: 'office-of-founding',
  role: 'DELEGATE_OFFICE',
  passwordHash: 'none',
} as const

const found = (login: string) =>
  transactOutside('worker', async (tx) => {
    const id = await foundCongress(tx, founding, new Date('2022-01-04'))
    await settleFirstPerson(tx, id, { ...officer, login }, new Date('2022-01-04'))
    return id
  })

test('a founded congress has a session, categories, answer classes and somebody to begin', async () => {
  const id = await found('office-1')
  expect(await rows.congress.findUniqueOrThrow({ where: { id } })).toMatchObject({
    name: founding.name,
    isDemonstration: false,
  })
  expect(await rows.session.count({ where: { congressId: id, year: 2022 } })).toBe(1)
  expect(await rows.category.count({ where: { congressId: id } })).toBe(2)
  expect(await rows.roleGrant.findFirst({ where: { congressId: id } })).toMatchObject({ role: 'DELEGATE_OFFICE' })
  expect(await rows.event.findMany({ where: { congressId: id } })).toMatchObject([
    { type: 'account.opened', sequence: 1n },
  ])
})

test('a login that is taken founds nothing', async () => {
  await found('office-2')
  const before = await rows.congress.count()
  await expect(found('office-2')).rejects.toThrow()
  expect(await rows.congress.count()).toBe(before)
})
