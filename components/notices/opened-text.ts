import type { NotTaken } from '@/lib/queries/unopened'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

/** Who has opened it and when, or that nobody has. */
export const openedText = (
  { openedAt, openedBy }: NotTaken,
  timeZone: string,
  { returns, language }: Pick<Words, 'returns' | 'language'>,
): string =>
  openedAt
    ? fill(returns.openedAt, { by: openedBy ?? returns.somebody, at: instantText(openedAt, timeZone, language) })
    : returns.notOpened
