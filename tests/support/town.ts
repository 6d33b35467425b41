import { randomBytes, randomUUID } from 'node:crypto'
import type { Grant, Role } from '@/lib/domain/access/actor'
import type { UnitKind } from '@/lib/domain/assignment/assignment'
import { adoptPublished } from '@/lib/store/published-calendar'
import { transactOutside } from '@/lib/store/transact'
import { open, type Tx } from '@/lib/store/tx'
import type { Prisma } from '@/prisma/generated/client'
import { calendarRows } from '@/prisma/reference/calendar'
import { hashOf, type Person, type TestDelegate, type TestUnit } from './people'

const longAgo = new Date('2022-01-01')
const forEver = new Date('9999-12-31')

type Ground = { tx: Tx; congress: Person['actor']['congress']; termId: string; laid: Laid }

const nothing = () => ({
  person: [] as Prisma.PersonCreateManyInput[],
  delegate: [] as Prisma.DelegateCreateManyInput[],
  unit: [] as Prisma.UnitCreateManyInput[],
  account: [] as Prisma.AccountCreateManyInput[],
  roleGrant: [] as Prisma.RoleGrantCreateManyInput[],
  signIn: [] as Prisma.SignInCreateManyInput[],
})
/** What is written together, table by table: towns are founded by the thousand, and a statement a row is what they cost. */
type Laid = ReturnType<typeof nothing>

export type Town = Awaited<ReturnType<typeof foundTown>>

/**
 * A congress with one session (19th term, 1st session of 2022), two delegations, four units and somebody of every role.
 * Two towns in one database are two tenants.
 */
export async function foundTown(shortName = '济阳') {
  return transactOutside('worker', async (tx) => {
    await publishCalendar(tx)
    const ground = await layGround(tx, `${shortName}区人民代表大会`, shortName)
    const sessionId = await openSession(ground)
    const [north, south] = await delegations(ground, ['城区代表团', '乡镇代表团'])
    const office = (role: Role, name: string, more: Partial<Grant> = {}) => settle(ground, name, { role, ...more })
    const town = {
      congress: ground.congress,
      congressId: ground.congress.id,
      termId: ground.termId,
      sessionId,
      delegations: [north as string, south as string],
      categories: await categories(ground, ['城乡建设', '教育卫生']),
      lead: elect(ground, '王立新', north as string),
      coSigner: elect(ground, '闫冰', north as string),
      stranger: elect(ground, '赵国庆', south as string),
      housing: establish(ground, '住房和城乡建设局', 'DEPARTMENT', 1),
      transport: establish(ground, '交通运输局', 'DEPARTMENT', 1),
      street: establish(ground, '济北街道办事处', 'TOWN', 2),
      court: establish(ground, '人民法院', 'COURT', 3),
      office: office('DELEGATE_OFFICE', '孙敏'),
      government: office('GOVERNMENT_OFFICE', '周强'),
      officer: office('DELEGATION_OFFICER', '何平', { delegationId: north as string }),
      otherOfficer: office('DELEGATION_OFFICER', '吕芳', { delegationId: south as string }),
      leader: office('COMMITTEE_LEADER', '吴建国'),
      assessor: office('ASSESSOR', '郑红', { assessmentGroup: 1 }),
      otherAssessor: office('ASSESSOR', '钱伟', { assessmentGroup: 2 }),
      system: office('SYSTEM_ADMINISTRATOR', '冯涛'),
      security: office('SECURITY_ADMINISTRATOR', '陈静'),
      audit: office('AUDIT_ADMINISTRATOR', '褚卫'),
    }
    await write(ground)
    return town
  })
}

async function publishCalendar(tx: Tx): Promise<void> {
  if ((await open(tx).calendarYear.count()) > 0) return
  const { years, days } = calendarRows()
  await open(tx).calendarYear.createMany({ data: years, skipDuplicates: true })
  const rows = days.map(({ day, kind, name }) => ({ day: new Date(`${day}T00:00:00Z`), kind, name }))
  await open(tx).calendarDay.createMany({ data: rows, skipDuplicates: true })
}

async function layGround(tx: Tx, name: string, shortName: string): Promise<Ground> {
  const [founded] = await open(tx).$queryRaw<
    { id: string }[]
  >`SELECT access.found_congress(${name}, ${shortName}, true) AS id`
  const id = founded?.id as string
  await adoptPublished(tx, id, longAgo)
  const termId = randomUUID()
  await open(tx).term.create({ data: { id: termId, congressId: id, number: 19, startsOn: longAgo } })
  return {
    tx,
    termId,
    congress: { id, name, shortName, timeZone: 'Asia/Shanghai', isDemonstration: true },
    laid: nothing(),
  }
}

async function openSession({ tx, congress, termId }: Ground): Promise<string> {
  const sessionId = randomUUID()
  const days = { opensOn: new Date('2022-02-22'), closesOn: new Date('2022-02-25') }
  const session = { id: sessionId, congressId: congress.id, termId, number: 1, year: 2022, ...days }
  await open(tx).session.create({ data: session })
  await open(tx).numberCounter.create({ data: { sessionId, congressId: congress.id } })
  const meanings = { A: 'SOLVED', B: 'IN_PROGRESS', C: 'PLANNED', D: 'DEFERRED', E: 'REFERENCE' }
  const classes = Object.entries(meanings).map(([letter, meaning], ordinal) => ({
    congressId: congress.id,
    letter,
    meaning,
    ordinal,
  }))
  await open(tx).answerClass.createMany({ data: classes })
  return sessionId
}

async function delegations({ tx, congress, termId }: Ground, names: string[]): Promise<string[]> {
  const rows = names.map((name, ordinal) => ({ id: randomUUID(), congressId: congress.id, termId, name, ordinal }))
  await open(tx).delegation.createMany({ data: rows })
  return rows.map(({ id }) => id)
}

async function categories({ tx, congress }: Ground, names: string[]): Promise<string[]> {
  const rows = names.map((name, ordinal) => ({ id: randomUUID(), congressId: congress.id, year: 2022, name, ordinal }))
  await open(tx).category.createMany({ data: rows })
  return rows.map(({ id }) => id)
}

function elect(ground: Ground, name: string, delegationId: string): TestDelegate {
  const { congress, termId, laid } = ground
  const delegateId = randomUUID()
  const person = settle(ground, name, { role: 'DELEGATE', delegateId })
  const by = { personId: person.personId, delegationId, name, mandateFrom: longAgo }
  laid.delegate.push({ id: delegateId, congressId: congress.id, termId, ...by })
  return { ...person, delegateId }
}

function establish(ground: Ground, name: string, kind: UnitKind, assessmentGroup: number): TestUnit {
  const id = randomUUID()
  const named = { name, kind, assessmentGroup, documentPrefix: name.slice(0, 2), validFrom: longAgo }
  ground.laid.unit.push({ id, congressId: ground.congress.id, ...named })
  const clerk = settle(ground, `${name}经办人`, { role: 'UNIT_CLERK', unitId: id })
  const head = settle(ground, `${name}负责人`, { role: 'UNIT_HEAD', unitId: id })
  return { id, name, clerk, head }
}

/** A person with an account, one office and an open sign-in that neither idles nor ends. */
function settle({ congress, laid }: Ground, name: string, grant: Grant): Person {
  const [personId, accountId, signInId, token] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomBytes(32).toString('base64url'),
  ]
  const login = `person-${randomBytes(6).toString('hex')}`
  const congressId = congress.id
  laid.person.push({ id: personId, congressId, name })
  laid.account.push({ id: accountId, congressId, personId, login, passwordHash: 'none', passwordChangedAt: longAgo })
  laid.roleGrant.push({ congressId, personId, ...grant })
  const signIn = { id: signInId, congressId, accountId, tokenHash: hashOf(token), openedAt: longAgo }
  laid.signIn.push({ ...signIn, lastSeenAt: forEver, endsAt: forEver })
  const grants = [grant]
  return {
    personId,
    accountId,
    signInId,
    login,
    name,
    token,
    grants,
    actor: { personId, accountId, signInId, name, congress, grants },
  }
}

async function write({ tx, laid }: Ground): Promise<void> {
  await open(tx).person.createMany({ data: laid.person })
  await open(tx).delegate.createMany({ data: laid.delegate })
  await open(tx).unit.createMany({ data: laid.unit })
  await open(tx).account.createMany({ data: laid.account })
  await open(tx).roleGrant.createMany({ data: laid.roleGrant })
  await open(tx).signIn.createMany({ data: laid.signIn })
}
