import type { KeyItem, PromiseItem } from '@/lib/domain/annual-report/report'
import { wordsFor } from './catalogue'
import { fill } from './fill'
import { dayText } from './formats'
import { reportPaperWords as says } from './zh/annual-report-paper'

const { states, commitments } = wordsFor('zh-CN')
const joint = '、'

export const keyState = ({ state }: Pick<KeyItem, 'state'>): string =>
  states.suggestion[state as keyof typeof states.suggestion] ?? state
export const promiseState = ({ state }: Pick<PromiseItem, 'state'>): string =>
  commitments.states[state as keyof typeof commitments.states] ?? state

const named = ({ number, title }: { number: string | null; title: string }): string =>
  number === null ? fill(says.titled, { title }) : fill(says.numbered, { number, title })

/** A suggestion under key supervision in one line. */
export const keyLine = (item: KeyItem): string =>
  [
    named(item),
    item.units.length > 0 ? fill(says.keyUnits, { units: item.units.join(joint) }) : '',
    item.supervisor ? fill(says.keySupervisor, { name: item.supervisor }) : '',
    fill(says.state, { state: keyState(item) }),
  ].join('')

/** A promise of the ledger in one line. */
export const promiseLine = (item: PromiseItem): string =>
  [
    named(item),
    fill(says.promise, {
      unit: item.unit,
      text: item.text.replace(/[。；;]+$/, ''),
      day: dayText(item.dueOn, 'zh-CN'),
    }),
    fill(says.state, { state: promiseState(item) }),
  ].join('')
