import type { Words } from '@/lib/wording/catalogue'

/** What the desk needs to speak in the browser. */
export type DeskWords = {
  readonly desk: Words['desk']
  readonly roles: Words['states']['assignmentRole']
  readonly errors: Words['errors']
  readonly comma: string
}

export const deskWords = ({ desk, states, errors, common }: Words): DeskWords => ({
  desk,
  roles: states.assignmentRole,
  errors,
  comma: common.listComma,
})
