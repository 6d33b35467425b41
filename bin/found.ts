import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { ensureClient } from './ground/build'
import { Failure } from './ground/failure'
import { program, say } from './ground/say'
import { withDatabase } from './ground/with-database'

const usage = new Failure(
  'usage',
  '用法：npm run found -- --name 某某区人民代表大会 --short 某某区人大 --term 19 --session 5 --opens 2026-01-10 --closes 2026-01-13',
  'Usage: npm run found -- --name NAME --short NAME --term N --session N --opens YYYY-MM-DD --closes YYYY-MM-DD',
)

function readArguments() {
  try {
    const option = { type: 'string' } as const
    const { values } = parseArgs({
      options: { name: option, short: option, term: option, session: option, opens: option, closes: option },
    })
    const { name, short, term, session, opens, closes } = values
    if (!name || !short || !opens || !closes || !Number(term) || !Number(session)) throw usage
    return { name, short, term: Number(term), session: Number(session), opens, closes }
  } catch {
    throw usage
  }
}

/** Four people to begin with; whoever else works here is let in by the security administrator. */
const firstPeople = [
  { login: 'office', name: '代表工委', role: 'DELEGATE_OFFICE' },
  { login: 'system', name: '系统管理员', role: 'SYSTEM_ADMINISTRATOR' },
  { login: 'security', name: '安全管理员', role: 'SECURITY_ADMINISTRATOR' },
  { login: 'audit', name: '审计管理员', role: 'AUDIT_ADMINISTRATOR' },
] as const

const categories = [
  '城建环保',
  '交通运输',
  '农业农村',
  '教育体育',
  '卫生健康',
  '社会保障',
  '经济发展',
  '文化旅游',
  '政法综治',
]

const answerClasses = [
  { letter: 'A', meaning: 'SOLVED' },
  { letter: 'B', meaning: 'IN_PROGRESS' },
  { letter: 'B', meaning: 'PLANNED' },
  { letter: 'C', meaning: 'DEFERRED' },
  { letter: 'D', meaning: 'REFERENCE' },
]

/** A congress of one's own in an installation: everything else is brought by hand or by import. */
await program(async () => {
  const asked = readArguments()
  await ensureClient()
  await withDatabase(() => found(asked))
  return 0
})

async function found(asked: ReturnType<typeof readArguments>): Promise<void> {
  const { isLocalDate } = await import('@/lib/domain/deadlines/local-date')
  const { hashPassword } = await import('@/lib/auth/password')
  const { foundCongress, settleFirstPerson } = await import('@/lib/store/founding')
  const { transactOutside } = await import('@/lib/store/transact')
  const { disconnect } = await import('@/lib/store/prisma')
  const { opens: opensOn, closes: closesOn } = asked
  if (!isLocalDate(opensOn) || !isLocalDate(closesOn) || closesOn < opensOn) throw usage
  const year = Number(opensOn.slice(0, 4))
  const people = firstPeople.map((one) => ({
    ...one,
    login: `${one.login}${year}`,
    password: `${randomBytes(9).toString('base64url')}-9a`,
  }))
  const hashes = await Promise.all(people.map(({ password }) => hashPassword(password)))
  await transactOutside('worker', async (tx) => {
    const founding = {
      name: asked.name,
      shortName: asked.short,
      term: asked.term,
      termStartsOn: opensOn,
      session: { number: asked.session, year, opensOn, closesOn },
      categories,
      answerClasses,
    }
    const congressId = await foundCongress(tx, founding, new Date())
    for (const [place, person] of people.entries()) {
      await settleFirstPerson(tx, congressId, { ...person, passwordHash: hashes[place] ?? '' }, new Date())
    }
  })
  await disconnect()
  say(
    '已建立。以下密码只显示这一次，首次登录后请修改：',
    'Founded. These passwords are shown once; change them after signing in:',
  )
  for (const { name, login, password } of people) process.stdout.write(`  ${name}  ${login}  ${password}\n`)
}
