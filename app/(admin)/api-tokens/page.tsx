import { MakeToken } from '@/components/api-tokens/make-token'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { DefinitionList } from '@/components/ui/definition-list'
import { type ApiToken, listApiTokens } from '@/lib/queries/list-api-tokens'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { dayText, instantText } from '@/lib/wording/formats'

export default async function ApiTokensPage() {
  const { actor, data } = await read(listApiTokens, null)
  const words = await currentWords()
  const { apiTokens, errors } = words
  return (
    <Shell actor={actor} words={words} title={apiTokens.title} lead={apiTokens.lead} width="reading">
      <p>
        <a href="/api/v1">{apiTokens.how}</a>
      </p>
      <Card title={apiTokens.make}>
        <MakeToken words={apiTokens} scopeWords={words.api.scopes} errors={errors} />
      </Card>
      <Card title={apiTokens.mine}>
        {data.length === 0 ? <p>{apiTokens.none}</p> : null}
        <ul className="space-y-6">
          {data.map((token) => (
            <li key={token.id}>
              <h3 className="mb-1 break-words font-semibold">{token.name}</h3>
              <DefinitionList items={factsOf(token, actor.congress.timeZone, words)} />
              {token.state === 'LIVE' ? <RevokeButton id={token.id} words={words} /> : null}
            </li>
          ))}
        </ul>
      </Card>
    </Shell>
  )
}

function factsOf(token: ApiToken, timeZone: string, { apiTokens, api, common, language }: Words) {
  const at = (instant: string) => instantText(instant, timeZone, language)
  return [
    { term: apiTokens.token, value: `huiyin_${token.prefix}…` },
    { term: apiTokens.state, value: apiTokens.states[token.state] },
    {
      term: apiTokens.scopes,
      value: token.scopes.map((one) => api.scopes[one as keyof typeof api.scopes]).join(common.listComma),
    },
    { term: apiTokens.created, value: at(token.createdAt) },
    { term: apiTokens.until, value: dayText(token.until, language) },
    { term: apiTokens.lastUsed, value: token.lastUsedAt ? at(token.lastUsedAt) : apiTokens.neverUsed },
  ]
}

function RevokeButton({ id, words: { apiTokens, common, errors } }: { id: string; words: Words }) {
  return (
    <div className="mt-2">
      <CommandButton
        command="revoke-api-token"
        input={{ tokenId: id }}
        look="danger"
        confirm={{
          title: apiTokens.revokeTitle,
          text: apiTokens.revokeText,
          confirm: apiTokens.revoke,
          cancel: common.cancel,
        }}
        words={errors}
      >
        {apiTokens.revoke}
      </CommandButton>
    </div>
  )
}
