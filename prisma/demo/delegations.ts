import type { DelegationCode } from './types'

export type DemoDelegation = { code: DelegationCode; name: string; place: string; seats: number }

/** 253 delegates in 11 delegations. */
export const demoDelegations: readonly DemoDelegation[] = [
  { code: 'jiyang', name: '济阳代表团', place: '济阳街道', seats: 38 },
  { code: 'jibei', name: '济北代表团', place: '济北街道', seats: 34 },
  { code: 'cuizhai', name: '崔寨代表团', place: '崔寨街道', seats: 20 },
  { code: 'sungeng', name: '孙耿代表团', place: '孙耿街道', seats: 19 },
  { code: 'huihe', name: '回河代表团', place: '回河街道', seats: 21 },
  { code: 'taiping', name: '太平代表团', place: '太平街道', seats: 19 },
  { code: 'duoshi', name: '垛石代表团', place: '垛石街道', seats: 25 },
  { code: 'qudi', name: '曲堤代表团', place: '曲堤街道', seats: 25 },
  { code: 'renfeng', name: '仁风代表团', place: '仁风镇', seats: 22 },
  { code: 'xinshi', name: '新市代表团', place: '新市镇', seats: 18 },
  { code: 'organs', name: '区直和驻军代表团', place: '区直机关', seats: 12 },
]

export function delegationOf(code: DelegationCode): DemoDelegation {
  const found = demoDelegations.find((one) => one.code === code)
  if (!found) throw new Error(`no delegation ${code}`)
  return found
}
