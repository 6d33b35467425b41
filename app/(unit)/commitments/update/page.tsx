import { UpdateForm } from '@/components/commitments/update-form'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { getToUpdate, type PromiseToUpdate } from '@/lib/queries/get-to-update'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { dueText } from '@/lib/wording/due-text'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

export default async function UpdateCommitmentsPage() {
  const { actor, moment, data } = await read(getToUpdate, null)
  const words = await currentWords()
  const { commitments } = words
  const { update } = commitments
  return (
    <Shell
      actor={actor}
      words={words}
      current="/commitments"
      title={update.title}
      lead={update.lead}
      crumbs={[{ href: '/commitments', label: commitments.title }]}
      actions={
        data.promises.length > 0 ? <ButtonLink href="/commitments/sheet">{words.promiseSheet.link}</ButtonLink> : null
      }
    >
      {data.hasMore ? <Notice>{fill(update.more, { count: data.promises.length })}</Notice> : null}
      {data.promises.length === 0 ? (
        <EmptyState title={update.none} />
      ) : (
        <UpdateForm
          rows={data.promises.map((promise) => rowOf(promise, moment.today, words))}
          words={update}
          form={formWords(words)}
        />
      )}
    </Shell>
  )
}

function rowOf({ id, text, title, numberText, dueOn, last }: PromiseToUpdate, today: LocalDate, words: Words) {
  const { commitments, states, language } = words
  const due = fill(commitments.update.dueOn, { due: dayText(dueOn, language) })
  return {
    id,
    text,
    href: `/commitments/${id}`,
    title: numberText ? fill(commitments.numbered, { number: numberText, title }) : title,
    due: `${due}　${dueText({ dueOn, pausedSince: null }, today, states)}`,
    last: last
      ? fill(commitments.update.last, { percent: last.percent, text: last.text, day: dayText(last.postedOn, language) })
      : commitments.never,
  }
}
