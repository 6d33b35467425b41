import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import { Pager } from '@/components/ui/pager'
import { ChangeWebhook } from '@/components/webhooks/change-webhook'
import { Deliveries } from '@/components/webhooks/deliveries'
import { RenewSecret } from '@/components/webhooks/renew-secret'
import { getWebhook, type WebhookView } from '@/lib/queries/get-webhook'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'

type Props = {
  params: Promise<{ webhookId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const asked = z.object({ page: z.string().max(80).optional().catch(undefined) })

export default async function WebhookPage({ params, searchParams }: Props) {
  const { webhookId } = await params
  if (!z.uuid().safeParse(webhookId).success) notFound()
  const { page } = asked.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(getWebhook, { webhookId, page })
  const words = await currentWords()
  const { webhooks, errors, common } = words
  const { timeZone } = actor.congress
  const { rows, previous, next } = data.deliveries
  const to = (place: string | null) => place && `/webhooks/${data.id}?page=${place}`
  return (
    <Shell
      actor={actor}
      words={words}
      title={data.name}
      crumbs={[{ href: '/webhooks', label: webhooks.title }]}
      width="reading"
    >
      {data.state === 'STOPPED' ? (
        <Notice tone="warn" title={webhooks.states.STOPPED}>
          {webhooks.stoppedHint}
        </Notice>
      ) : null}
      <Card>
        <DefinitionList items={factsOf(data, timeZone, words)} />
        <Acts webhook={data} words={words} />
      </Card>
      <Card title={webhooks.deliveries}>
        <p className="mb-3 text-ink-soft">{webhooks.deliveriesHint}</p>
        {rows.length === 0 ? <p>{webhooks.noDeliveries}</p> : null}
        {rows.length > 0 ? (
          <Deliveries rows={rows} isLive={data.state === 'LIVE'} timeZone={timeZone} words={words} />
        ) : null}
        <Pager shown={rows.length} previous={to(previous)} next={to(next)} words={common} />
      </Card>
      <Card title={webhooks.change}>
        <ChangeWebhook webhook={data} words={webhooks} forms={formWords(words)} />
      </Card>
      <Card title={webhooks.renew}>
        <RenewSecret webhookId={data.id} words={webhooks} errors={errors} />
      </Card>
    </Shell>
  )
}

function factsOf(webhook: WebhookView, timeZone: string, { webhooks, language }: Words) {
  const at = (instant: string) => instantText(instant, timeZone, language)
  const { address, state, createdAt, lastSuccessAt, formerUntil } = webhook
  return [
    { term: webhooks.address, value: <span className="break-all">{address}</span> },
    { term: webhooks.state, value: webhooks.states[state] },
    { term: webhooks.created, value: at(createdAt) },
    { term: webhooks.lastSuccess, value: lastSuccessAt ? at(lastSuccessAt) : webhooks.never },
    ...(formerUntil ? [{ term: webhooks.twoSecrets, value: at(formerUntil) }] : []),
  ]
}

function Acts({ webhook: { id, state }, words: { webhooks, common, errors } }: { webhook: WebhookView; words: Words }) {
  const input = { webhookId: id }
  const asks = (title: string, text: string, confirm: string) => ({ title, text, confirm, cancel: common.cancel })
  return (
    <div className="cluster mt-4">
      {state === 'LIVE' ? (
        <>
          <CommandButton command="test-webhook" input={input} look="main" words={errors}>
            {webhooks.test}
          </CommandButton>
          <CommandButton
            command="pause-webhook"
            input={input}
            confirm={asks(webhooks.pauseTitle, webhooks.pauseText, webhooks.pause)}
            words={errors}
          >
            {webhooks.pause}
          </CommandButton>
        </>
      ) : (
        <CommandButton command="resume-webhook" input={input} look="main" words={errors}>
          {webhooks.resume}
        </CommandButton>
      )}
      <CommandButton
        command="delete-webhook"
        input={input}
        look="danger"
        confirm={asks(webhooks.deleteTitle, webhooks.deleteText, webhooks.delete)}
        doneHref="/webhooks"
        words={errors}
      >
        {webhooks.delete}
      </CommandButton>
    </div>
  )
}
