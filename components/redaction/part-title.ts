import type { PartToRedact } from '@/lib/queries/get-redaction'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** 具体建议 2; 答复函（区交通局的答复，…） stands below the heading of its reply and says only what it is. */
export const partTitle = ({ noun, ordinal }: Pick<PartToRedact, 'noun' | 'ordinal'>, { redaction }: Words): string =>
  noun === 'ASK' ? fill(redaction.numberedAsk, { ordinal: ordinal ?? '' }) : redaction.parts[noun]

/** Whose texts stand together: the suggestion's, or those of one reply. */
export const groupTitle = ({ reply }: Pick<PartToRedact, 'reply'>, { redaction, language }: Words): string =>
  reply ? fill(redaction.ofReply, { unit: reply.unit, day: dayText(reply.signedOn, language) }) : redaction.ofSuggestion
