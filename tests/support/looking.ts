import { handIn } from './a-draft'
import { act, type TestDelegate } from './people'
import type { Town } from './town'

export const setLook = ({ office }: Town, isOn: boolean, on: string, days: unknown = 3) =>
  act(office, 'change-first-look', { isOn, days, reason: '代表团提出试行一年。' }, on)

/** Handed in while the first look is on, which then is off again. */
export async function lookedAt(of: Town, by: TestDelegate = of.lead, on = '2022-02-23'): Promise<string> {
  await setLook(of, true, on)
  const suggestionId = await handIn(by, on)
  await setLook(of, false, on)
  return suggestionId
}
