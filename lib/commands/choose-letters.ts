import { authorize } from '@/lib/domain/access/policy'
import { yearOf } from '@/lib/domain/deadlines/local-date'
import { ensureLettersFit, ensureYearFits, lettersPolicy } from '@/lib/domain/reply/letters'
import { lettersSchema } from '@/lib/schemas/answer-class'
import { areLettersUsed, saveLetters } from '@/lib/store/answer-classes'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** For the suggestions of a year on; replies that went out keep the letters that they bear. */
export const chooseLetters = command({
  name: 'choose-letters',
  input: lettersSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { year, letters }) => {
    authorize(actor, lettersPolicy.set, null)

    ensureLettersFit(letters)
    ensureYearFits(year, { thisYear: yearOf(moment.today), isUsed: await areLettersUsed(tx, year) })

    const congressId = actor.congress.id
    await saveLetters(tx, congressId, year, letters)
    await recordEvent(tx, actor, {
      type: 'answer-letters.chosen',
      subjectId: congressId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { year, letters: Object.values(letters).join(' ') },
    })
    return { year }
  },
})
