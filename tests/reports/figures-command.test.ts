import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { handledYear } from '../queries/a-handled-year'
import { database } from '../support/database'

const run = promisify(execFile)
const flags = ['--import', 'tsx', '--conditions=react-server', 'bin/figures.ts']
const figures = (...args: string[]) => run(process.execPath, [...flags, ...args], { env: process.env })

beforeAll(async () => {
  await handledYear(database.superuser, [
    {
      number: 1,
      units: [['transport', 'SOLE']],
      rounds: [
        { dueOn: '2022-04-18', repliedOn: '2022-04-11', letter: 'A', meaning: 'SOLVED', result: 'BASICALLY_SATISFIED' },
      ],
    },
    { number: 2, units: [['court', 'SOLE']], rounds: [{ dueOn: '2022-04-18' }], status: 'IN_PROGRESS' },
  ])
})

test('with --json standard output is one object with the figures of the year', async () => {
  const { stdout } = await figures('--year', '2022', '--json')
  expect(JSON.parse(stdout)).toMatchObject({
    year: 2022,
    suggestions: 2,
    units: 2,
    delegates: 2,
    delegations: 2,
    replied: 1,
    onTime: 1,
    extended: 0,
    byClass: { A: 1, B: 0 },
    attitude: { satisfied: 1, notReturned: 0 },
    result: { basicallySatisfied: 1 },
    rehandled: 0,
  })
})

test('without it the year is a table to read', async () => {
  const { stdout } = await figures('--year', '2022')
  expect(stdout).toContain('2022年建议办理看板')
  for (const section of ['按系统', '按群众意见渠道', '承诺落实']) expect(stdout).toContain(section)
  expect(stdout).toMatch(/政府\s+1 /)
  expect(stdout).toMatch(/本年承诺\s+0/)
  expect(stdout).toMatch(/按时答复 ÷ 应答复\s+50\.0%\s+1\/2/)
})

test.each([
  [[], '用法'],
  [['--year', '22'], '用法'],
  [['--year', '2022', '--colour'], '用法'],
  [['--year', '1999'], '1999 年没有召开会议'],
  [['--year', '2022', '--congress', '别区'], '没有这个人大'],
])('%j is answered by one sentence and exit code 2', async (args, sentence) => {
  await expect(figures(...args)).rejects.toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining(sentence),
  })
})
