import { Card } from '@/components/ui/card'
import { objectionChannels } from '@/lib/domain/award/award'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AwardView } from '@/lib/queries/get-award'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { AwardObjectionForm, RecordedObjectionForm } from './objection-forms'
import { optionsOf } from './options-of'

type NoticeActsProps = { call: AwardView; today: LocalDate; words: Words }

/** While the notice runs: objecting for delegates and units, writing down what came for the office. */
export function NoticeActs({ call, today, words }: NoticeActsProps) {
  const { acts, channels } = words.awards
  const { noticeFrom, noticeUntil } = call
  const candidates = optionsOf(call, 'AGREED')
  const given = { callId: call.id, candidates, words: acts, form: formWords(words) }
  if (!noticeFrom || !noticeUntil || today < noticeFrom || candidates.length === 0) return null
  if (!call.moves.includes('object') && !call.isOffice) return null
  if (!call.isOffice && today > noticeUntil) return null
  if (call.state !== 'NOTIFIED') return null
  return call.isOffice ? (
    <Card title={acts.record}>
      <p className="mb-3 text-ink-soft">{acts.recordHint}</p>
      <RecordedObjectionForm
        {...given}
        channels={objectionChannels
          .filter((one) => one !== 'ONLINE')
          .map((value) => ({ value, label: channels[value] }))}
        earliest={noticeFrom}
        latest={today < noticeUntil ? today : noticeUntil}
      />
    </Card>
  ) : (
    <Card title={acts.object}>
      <AwardObjectionForm {...given} />
    </Card>
  )
}
