import { expect, test } from 'vitest'
import type { AwardView } from '@/lib/queries/get-award'
import { awardCertificates } from '@/lib/wording/award-papers'
import { wordsFor } from '@/lib/wording/catalogue'

const words = wordsFor('zh-CN')

const suggestion = (id: string, certificate: number | null) => ({
  ...{ unit: null, person: '', post: '', suggestionId: id, number: id, title: '关于修路的建议', certificate },
})

const certificatesOf = (candidates: readonly object[]) => {
  const call = {
    kind: 'SUGGESTION',
    year: 2022,
    decidedOn: '2023-01-09',
    decidingBody: '主任会议',
    decisionNumber: '1号',
  }
  const leads = new Map([['12', '王芳']])
  return awardCertificates({ ...call, candidates } as unknown as AwardView, leads, '某区人大', words)
}

test('the certificate of a suggestion is for the delegate who handed it in, and names the suggestion', () => {
  const [first] = certificatesOf([suggestion('12', 1)])
  expect(first?.to).toBe('王芳代表：')
  expect(first?.text).toContain('第12号《关于修路的建议》')
})

test('where the name is kept secret the certificate does without it', () => {
  const [first] = certificatesOf([suggestion('13', 1)])
  expect(first?.to).toBe('提出建议的代表：')
  expect(first?.text).toContain('第13号')
})

test('they lie in the order of their numbers, and whoever was not commended has none', () => {
  const made = certificatesOf([suggestion('13', 2), suggestion('14', null), suggestion('12', 1)])
  expect(made.map(({ to }) => to)).toEqual(['王芳代表：', '提出建议的代表：'])
})
