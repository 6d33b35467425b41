import { expect, test } from 'vitest'
import { keysOf } from '@/lib/domain/planning/pinyin'
import { unitsFound } from '@/lib/domain/planning/unit-search'

test('a name is found by its characters, its pinyin and its first letters', () => {
  expect(keysOf(['区交通运输局'])).toEqual(['区交通运输局', 'qujiaotongyunshuju', 'qjtysj'])
  expect(keysOf(['区文旅局', '12345热线'])).toContain('12345rx')
})

const units = ['区交通运输局', '区教育和体育局', '区住房和城乡建设局', '济北街道办事处', '区妇女联合会'].map(
  (name) => ({
    name,
    keys: keysOf([name]),
  }),
)
const found = (typed: string) => unitsFound(units, typed).map(({ name }) => name)

test.each([
  ['交通', '区交通运输局'],
  ['jiaotong', '区交通运输局'],
  ['JT', '区交通运输局'],
  ['jtj', '区交通运输局'],
  ['qjy', '区教育和体育局'],
  ['zhufang', '区住房和城乡建设局'],
  ['jbjd', '济北街道办事处'],
  ['funv', '区妇女联合会'],
])('%s finds %s first', (typed, name) => {
  expect(found(typed)[0]).toBe(name)
})

test('nothing typed shows all, and what fits nowhere shows none', () => {
  expect(found(' ')).toHaveLength(5)
  expect(found('xyz')).toEqual([])
})
