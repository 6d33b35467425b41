import type { Page } from '@playwright/test'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { fill } from '@/lib/wording/fill'
import { words } from './browser'

const { answers } = words

export const labelOf = (ordinal: number, field: string): string => fill(answers.field, { ordinal, field })

/** One row of the table, as a clerk fills it. */
export async function answerAsk(page: Page, ordinal: number, meaning: Extract<AnswerMeaning, 'SOLVED' | 'PLANNED'>) {
  const field = (name: string) => page.getByLabel(labelOf(ordinal, name), { exact: true })
  await field(answers.text).fill(`第${ordinal}项已会同街道现场查看，定下办法。`)
  await field(answers.meaning).selectOption(meaning)
  if (meaning === 'SOLVED') {
    await field(answers.proof.evidence).fill('验收单由街道和我局共同签字。')
    return
  }
  await field(answers.proof.measure).fill('增设候车亭并加开班次')
  await field(answers.proof.dueOn).fill('2028-06-30')
  await field(answers.proof.responsiblePerson).fill('运输科科长刘芳')
}

export const summed = '明年六月底前由运输科建成候车亭并加开班次。'

export const sumUp = (page: Page) => page.getByLabel(answers.summary).fill(summed)
