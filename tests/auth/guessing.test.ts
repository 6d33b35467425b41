import { beforeEach, expect, test } from 'vitest'
import { normalisedLogin } from '@/lib/auth/login-name'
import { hashPassword, isPassword } from '@/lib/auth/password'
import { accountOf } from '@/lib/auth/sign-in'
import type { Person } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const password = 'Right-Password-1'
const passwordHash = await hashPassword(password)
const town = await foundTown()
const now = new Date('2022-03-01T01:00:00Z')
let owner: Person

const people = [
  town.office,
  town.lead,
  town.coSigner,
  town.stranger,
  town.government,
  town.leader,
  town.system,
  town.security,
  town.audit,
]

beforeEach(async () => {
  owner = people.pop() as Person
  await rows.account.update({ where: { id: owner.accountId }, data: { passwordHash } })
  await rows.rateLimit.deleteMany()
})

const guess = (address: string | undefined, typed = 'wrong', login = owner.login) =>
  accountOf({ login, password: typed }, address, now).then(
    (account) => (account === null ? 'wrong' : 'in'),
    (error: Error) => error.message.split(':')[0],
  )

test('the right password opens, the wrong one does not and stands in the log', async () => {
  expect([await guess('10.0.0.1', password), await guess('10.0.0.1')]).toEqual(['in', 'wrong'])
  const [event] = await rows.event.findMany({ where: { type: 'sign-in.refused', subjectId: owner.accountId } })
  expect(event).toMatchObject({ congressId: town.congressId, data: {} })
})

test('capitals and full-width letters are the same name', async () => {
  expect(normalisedLogin('  ＺＨＡＯ.Ming ')).toBe('zhao.ming')
  expect(await guess('10.0.0.1', password, owner.login.toUpperCase())).toBe('in')
})

test('ten tries from one address, all at once or one by one, and no more', async () => {
  const tries = await Promise.all(Array.from({ length: 15 }, () => guess('10.0.0.2')))
  expect(tries.filter((answer) => answer === 'wrong')).toHaveLength(10)
  expect(await guess('10.0.0.2', password)).toBe('too-many-tries')
})

test('the owner still comes in from elsewhere', async () => {
  for (let tries = 0; tries < 11; tries++) await guess('10.0.0.3')
  expect(await guess('10.0.0.4', password)).toBe('in')
})

test('one account guessed from many addresses grants strange ones one try each, and its owner all of his', async () => {
  expect(await guess('10.1.0.1', password)).toBe('in')
  await Promise.all(Array.from({ length: 31 }, (_, host) => guess(`10.2.0.${host}`)))
  expect([await guess('10.3.0.1'), await guess('10.3.0.1')]).toEqual(['wrong', 'too-many-tries'])
  expect([await guess('10.1.0.1'), await guess('10.1.0.1', password)]).toEqual(['wrong', 'in'])
  expect(await guess('10.4.0.1', password)).toBe('in')
}, 60_000)

test('one address that tries many accounts is stopped, known accounts or not', async () => {
  const tries: (string | undefined)[] = []
  for (let round = 0; round < 21; round++) {
    const names = Array.from({ length: 5 }, (_, place) => `nobody-${round}-${place}`)
    tries.push(...(await Promise.all(names.map((name) => guess('10.5.0.1', 'wrong', name)))))
  }
  expect(tries.filter((answer) => answer === 'wrong')).toHaveLength(100)
  expect(await guess('10.5.0.1', password)).toBe('too-many-tries')
}, 60_000)

test('the answer to an unknown name is that to a wrong password, and so is the work', async () => {
  for (const login of ['nobody-at-all', owner.login]) {
    const started = performance.now()
    expect(await guess('10.6.0.1', 'wrong', login)).toBe('wrong')
    expect(performance.now() - started).toBeGreaterThan(245)
  }
  expect(await isPassword(password, undefined)).toBe(false)
})

test('where clients cannot be told apart, wrong tries on many names close nothing to the others', async () => {
  await Promise.all(Array.from({ length: 110 }, (_, tries) => guess(undefined, 'wrong', `nobody-${tries}`)))
  expect(await guess(undefined, password)).toBe('in')
})

test('where clients cannot be told apart, an account still stops after ten tries', async () => {
  for (let tries = 0; tries < 10; tries++) await guess(undefined)
  expect(await guess(undefined, password)).toBe('too-many-tries')
})
