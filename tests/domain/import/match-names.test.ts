import { expect, test } from 'vitest'
import { delegateMatcher } from '@/lib/domain/import/match-delegates'
import { homeOf, kindOfUnit, unitMatcher } from '@/lib/domain/import/match-units'

const names = [
  '济阳区住房和城乡建设局',
  '济阳区教育和体育局',
  '济阳区市场监督管理局',
  '济阳区人力资源和社会保障局',
  '济阳区综合行政执法局',
  '济阳区卫生健康局',
  '济阳街道办事处',
  '济阳区人民法院',
  '济阳区发展和改革局',
  '济南市公安局济阳区分局',
  '济阳区自然资源局',
  '济阳区民政局',
  '济阳区文化和旅游局',
]
const match = unitMatcher(
  names.map((name) => ({ id: name, name, aliases: name.includes('卫生') ? ['卫计局'] : [] })),
  '济阳区',
)

test.each([
  ['济阳区住房和城乡建设局', '济阳区住房和城乡建设局', 'exact'],
  ['卫计局', '济阳区卫生健康局', 'exact'],
  ['区住建局', '济阳区住房和城乡建设局', 'alias'],
  ['住房和城乡建设局', '济阳区住房和城乡建设局', 'alias'],
  ['济南市济阳区住建局', '济阳区住房和城乡建设局', 'alias'],
  ['区教体局', '济阳区教育和体育局', 'alias'],
  ['市监局', '济阳区市场监督管理局', 'alias'],
  ['区市场监管局', '济阳区市场监督管理局', 'alias'],
  ['区人社局', '济阳区人力资源和社会保障局', 'alias'],
  ['区卫健局', '济阳区卫生健康局', 'alias'],
  ['区发改局', '济阳区发展和改革局', 'alias'],
  ['济阳街道', '济阳街道办事处', 'alias'],
  ['区法院', '济阳区人民法院', 'alias'],
  ['区公安局', '济南市公安局济阳区分局', 'alias'],
  ['区文旅局', '济阳区文化和旅游局', 'alias'],
  ['区城管局', '济阳区综合行政执法局', 'similar'],
  ['区自规局', '济阳区自然资源局', 'similar'],
  ['民政', '济阳区民政局', 'similar'],
])('%s is %s (%s)', (written, id, how) => expect(match(written)).toMatchObject({ how, id }))

test.each(['区水务局', '某集团有限公司', '团区委'])('%s is nobody that we know', (written) => {
  expect(match(written)).toMatchObject({ how: 'unknown', id: null })
})

test('the bureau of the city is not that of the district', () => {
  expect(match('济南市教育局').how).not.toBe('alias')
  expect(match('市民政局')).toMatchObject({ how: 'similar', id: null, candidates: [{ id: '济阳区民政局' }] })
  expect(match('长清区民政局')).toMatchObject({ how: 'similar', id: null })
  expect(match('达州市交通局').id).toBeNull()
})

test('two that fit equally well are left to a person', () => {
  const twins = unitMatcher([
    { id: '1', name: '济阳区农业农村局', aliases: [] },
    { id: '2', name: '济阳区农业机械局', aliases: [] },
  ])
  expect(twins('区农业局')).toMatchObject({ how: 'ambiguous', id: null, candidates: [{ id: '1' }, { id: '2' }] })
})

const find = delegateMatcher([
  { id: '1', name: '王芳', delegation: '济水代表团' },
  { id: '2', name: '王芳', delegation: '曲堤代表团' },
  { id: '3', name: '闫冰', delegation: null },
  { id: '4', name: '李玉霞', delegation: '济水代表团' },
])

test('namesakes are told apart by their delegations', () => {
  expect(find('王芳', '曲堤团')).toMatchObject({ how: 'exact', id: '2' })
  expect(find('王芳', null)).toMatchObject({ how: 'ambiguous', id: null })
  expect(find('闫 冰', '济水')).toMatchObject({ how: 'exact', id: '3' })
})

test('a name with one other character is shown, never taken', () => {
  expect(find('李玉侠', '济水')).toMatchObject({ how: 'similar', id: null, candidates: [{ id: '4' }] })
})

test.each([
  ['曲堤镇人民政府', 'TOWN'],
  ['区人民法院', 'COURT'],
  ['区妇联', 'PARTY_OR_MASS'],
  ['某水务集团', 'ENTERPRISE'],
  ['区水务局', 'DEPARTMENT'],
])('%s is a %s', (name, kind) => expect(kindOfUnit(name)).toBe(kind))

test('a congress is at home in its own place', () => {
  expect(homeOf('济南市济阳区人民代表大会')).toBe('济阳区')
  const short = unitMatcher([{ id: '1', name: '区教育局', aliases: [] }], '济阳区')
  expect(short('济阳区教育局')).toMatchObject({ how: 'alias', id: '1' })
  expect(short('长清区教育局').id).toBeNull()
})
