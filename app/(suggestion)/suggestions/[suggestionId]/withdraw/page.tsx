import { PaperWithdrawalForm } from '@/components/intake/paper-withdrawal-form'
import { WithdrawalForm } from '@/components/intake/withdrawal-form'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { getToWithdraw, type ToWithdraw } from '@/lib/queries/intake-moves'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function WithdrawPage({ params }: Props) {
  const { actor, data } = await read(getToWithdraw, (await params).suggestionId)
  const words = await currentWords()
  const { withdrawal } = words.intake
  const { links } = words.shell
  const list = data.letters
    ? { href: '/registry', label: links.registry }
    : { href: '/my-suggestions', label: links.mySuggestions }
  return (
    <Shell
      actor={actor}
      words={words}
      current={list.href}
      crumbs={[list, { href: `/suggestions/${data.id}`, label: data.title }]}
      title={data.letters ? withdrawal.paperTitle : withdrawal.title}
      lead={data.letters ? withdrawal.paperLead : withdrawal.lead}
      width="reading"
    >
      {data.letters ? <OnPaper data={data} words={words} /> : <OnScreen data={data} words={words} />}
    </Shell>
  )
}

type FormProps = { data: ToWithdraw; words: Words }

function OnScreen({ data: { id, awaited }, words }: FormProps) {
  const { withdrawal } = words.intake
  const facts = { count: awaited.length, names: awaited.join(words.common.listComma) }
  return (
    <>
      <Notice tone="warn">{awaited.length > 0 ? fill(withdrawal.joint, facts) : withdrawal.alone}</Notice>
      <WithdrawalForm suggestionId={id} words={withdrawal} form={formWords(words)} />
    </>
  )
}

function OnPaper({ data: { id, letters }, words }: FormProps) {
  const { withdrawal } = words.intake
  if (!letters?.length)
    return (
      <Notice tone="warn" title={withdrawal.noLetter}>
        <ButtonLink href={`/suggestions/${id}/papers`}>{withdrawal.upload}</ButtonLink>
      </Notice>
    )
  return <PaperWithdrawalForm suggestionId={id} letters={letters} words={withdrawal} form={formWords(words)} />
}
