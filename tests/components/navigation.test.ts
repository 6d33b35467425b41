import { expect, test } from 'vitest'
import { actingRole, homesOf, linksOf, moreLinksOf } from '@/components/shell/navigation'
import { wordsFor } from '@/lib/wording/catalogue'

const words = wordsFor('zh-CN')

test('whoever holds two roles acts in the one whose page is open', () => {
  expect(actingRole(['ASSESSOR', 'DELEGATE_OFFICE'], '/imports')).toBe('DELEGATE_OFFICE')
  expect(actingRole(['ASSESSOR', 'DELEGATE_OFFICE'], '/elsewhere')).toBe('ASSESSOR')
  expect(actingRole([], '/imports')).toBeUndefined()
})

test('a delegate has four ways, the present one marked', () => {
  expect(linksOf('DELEGATE', '/my-suggestions', words.shell)).toEqual([
    { href: '/delegate', label: '待我办', current: false },
    { href: '/my-suggestions', label: '我的建议', current: true },
    { href: '/suggestions/new', label: '提建议', current: false },
    { href: '/deadlines', label: '期限', current: false },
  ])
})

test('the office always has the way to those whom it rings up', () => {
  const ways = linksOf('DELEGATE_OFFICE', '/unopened', words.shell)
  expect(ways).toContainEqual({ href: '/unopened', label: '电话联系', current: true })
})

test('what is not of every day stands behind one word, and still leads to its role', () => {
  expect(moreLinksOf('DELEGATE_OFFICE', '/units', words.shell)).toContainEqual({
    href: '/units',
    label: '承办单位',
    current: true,
  })
  expect(linksOf('DELEGATE_OFFICE', '/units', words.shell).length).toBeLessThanOrEqual(10)
  expect(actingRole(['ASSESSOR', 'DELEGATE_OFFICE'], '/units')).toBe('DELEGATE_OFFICE')
  expect(moreLinksOf('DELEGATE', '/delegate', words.shell).map(({ href }) => href)).toEqual([
    '/commitments',
    '/voices',
    '/activities',
    '/stations',
    '/delegate/record',
    '/board',
    '/awards',
  ])
})

test('clerk and head of a unit share one home', () => {
  expect(homesOf(['UNIT_CLERK', 'UNIT_HEAD'], words)).toEqual([{ href: '/unit', label: '承办单位经办人' }])
})
