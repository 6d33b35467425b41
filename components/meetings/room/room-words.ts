import type { Words } from '@/lib/wording/catalogue'

export type RoomWords = {
  readonly room: Words['meetings']['room']
  readonly errors: Words['errors']
  readonly answerClass: Words['states']['answerClass']
  readonly language: Words['language']
  readonly labelColon: string
  readonly listComma: string
  readonly cancel: string
  readonly optional: string
  readonly choose: string
}

/** What travels to the clerk's screen. */
export const roomWords = ({ meetings, errors, states, language, common, forms }: Words): RoomWords => ({
  ...{ room: meetings.room, errors, answerClass: states.answerClass, language },
  ...{ labelColon: common.labelColon, listComma: common.listComma, cancel: common.cancel },
  ...{ optional: forms.optional, choose: forms.choose },
})
