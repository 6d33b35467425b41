import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import { MakeWebhook } from '@/components/webhooks/make-webhook'
import { listWebhooks } from '@/lib/queries/list-webhooks'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { instantText } from '@/lib/wording/formats'

export default async function WebhooksPage() {
  const { actor, data } = await read(listWebhooks, null)
  const words = await currentWords()
  const { webhooks, errors, language } = words
  return (
    <Shell actor={actor} words={words} title={webhooks.title} lead={webhooks.lead} width="reading">
      <p>
        <a href="/api/v1#webhooks">{webhooks.how}</a>
      </p>
      {data.isOff ? <Notice tone="warn" title={webhooks.off} /> : null}
      <Card title={webhooks.mine}>
        {data.rows.length === 0 ? <p>{webhooks.none}</p> : null}
        <ul className="space-y-6">
          {data.rows.map(({ id, name, address, state, lastSuccessAt }) => (
            <li key={id}>
              <h3 className="mb-1 break-words font-semibold">
                <a href={`/webhooks/${id}`}>{name}</a>
              </h3>
              <DefinitionList
                items={[
                  { term: webhooks.address, value: <span className="break-all">{address}</span> },
                  { term: webhooks.state, value: webhooks.states[state] },
                  {
                    term: webhooks.lastSuccess,
                    value: lastSuccessAt
                      ? instantText(lastSuccessAt, actor.congress.timeZone, language)
                      : webhooks.never,
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      </Card>
      {data.isOff ? null : (
        <Card title={webhooks.make}>
          <MakeWebhook words={webhooks} errors={errors} />
        </Card>
      )}
    </Shell>
  )
}
