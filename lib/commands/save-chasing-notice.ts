import { authorize } from '@/lib/domain/access/policy'
import { save } from '@/lib/domain/chasing/chasing-notice'
import { chasingPolicy } from '@/lib/domain/chasing/policy'
import { demandSchema } from '@/lib/schemas/chasing'
import { lockNotice, saveNotice } from '@/lib/store/chasing-notices'
import { recordEvent } from '@/lib/store/events'
import { paperFacts } from '@/lib/wording/paper-number'
import { command, perPerson } from './command'

export const saveChasingNotice = command({
  name: 'save-chasing-notice',
  input: demandSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { noticeId, version, demand }) => {
    const notice = await lockNotice(tx, noticeId)
    authorize(actor, chasingPolicy.save, notice)

    const saved = save(notice, version)

    await saveNotice(tx, saved, { demand })
    await recordEvent(tx, actor, {
      type: 'chasing.saved',
      subjectId: noticeId,
      suggestionId: notice.suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: paperFacts(notice),
    })
    return { noticeId, version: saved.version }
  },
})
