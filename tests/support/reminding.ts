import { rows } from './rows'

/** A moment on the wall clock of Jiyang. */
export const clock = (day: string, time = '10:00') => new Date(`${day}T${time}:00+08:00`)

/** The steps that stand in the rows, as "occasion/step outcome". */
export async function stepsOf(suggestionId: string, purpose = 'reply'): Promise<string[]> {
  const taken = await rows.reminder.findMany({
    where: { deadline: { suggestionId, purpose } },
    orderBy: [{ occasion: 'asc' }, { step: 'asc' }],
  })
  return taken.map(({ occasion, step, outcome }) => `${occasion}/${step} ${outcome}`)
}

export async function remindersOf(suggestionId: string, purpose = 'reply') {
  const reminded = await rows.event.findMany({
    where: { suggestionId, type: 'deadline.reminded' },
    orderBy: { sequence: 'asc' },
  })
  return reminded.filter(({ data }) => (data as { purpose: string }).purpose === purpose)
}
