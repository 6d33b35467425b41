import { LicenceCard } from '@/components/public/licence-card'
import { BareFrame } from '@/components/shell/bare-frame'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { DefinitionList } from '@/components/ui/definition-list'
import { publicLicences } from '@/lib/queries/public-licences'
import { operations } from '@/lib/web/api-operations'
import { checkingExample } from '@/lib/web/checking-example'
import { currentWords } from '@/lib/web/current-words'
import { namesOfCommands } from '@/lib/web/door-document'
import { readPublic } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'

/** How a program speaks with the house: drawn from the same list by which it is answered. */
export default async function InterfacePage() {
  const words = await currentWords()
  const licences = await readPublic(publicLicences)
  const { api } = words
  return (
    <BareFrame words={words} title={api.title}>
      <div className="stack mx-auto max-w-4xl">
        <div>
          <h1 className="text-2xl">{api.title}</h1>
          <p className="mt-1 text-ink-soft">{api.lead}</p>
          <p className="mt-2">
            <a href="/api/v1/openapi.json">{api.document}</a>
          </p>
        </div>
        <HowTo words={words} />
        <Card title={api.reading}>
          <DataTable
            caption={api.reading}
            captionIsSaid
            rows={operations}
            rowKey={({ id }) => id}
            columns={[
              { key: 'path', header: api.path, heads: true, cell: ({ path }) => <Address of={`GET /api/v1${path}`} /> },
              {
                key: 'what',
                header: api.what,
                cell: ({ id }) => api.operations[id as keyof typeof api.operations],
              },
              {
                key: 'scope',
                header: api.scope,
                fit: 'tight',
                cell: ({ isPublic }) => (isPublic ? api.withoutToken : 'read'),
              },
            ]}
          />
        </Card>
        <Card title={api.commands}>
          <DataTable
            caption={api.commands}
            captionIsSaid
            rows={namesOfCommands()}
            rowKey={({ name }) => name}
            columns={[
              {
                key: 'name',
                header: api.command,
                heads: true,
                cell: ({ name }) => <Address of={`POST /api/v1/commands/${name}`} />,
              },
              {
                key: 'done',
                header: api.done,
                cell: ({ name }) => api.commandNames[name as keyof typeof api.commandNames],
              },
              { key: 'scope', header: api.scope, fit: 'tight', cell: ({ scope }) => scope },
            ]}
          />
        </Card>
        <Webhooks words={words} />
        <LicenceCard all={licences} words={words} />
      </div>
    </BareFrame>
  )
}

function HowTo({ words: { api, exports } }: { words: Words }) {
  const example = 'curl -H "Authorization: Bearer huiyin_…" …/api/v1/me'
  return (
    <Card>
      <DefinitionList
        items={[
          { term: api.begin, value: api.beginText },
          { term: 'curl', value: <code className="break-all">{example}</code> },
          {
            term: api.scopesTitle,
            value: Object.entries(api.scopes)
              .map(([scope, said]) => `${scope} ${said}`)
              .join(exports.between),
          },
          { term: api.paging, value: api.pagingText },
          { term: api.caching, value: api.cachingText },
          { term: api.writing, value: api.writingText },
          { term: api.errors, value: api.errorsText },
        ]}
      />
    </Card>
  )
}

/** What a program does with what it is sent; a test runs these very lines. */
function Webhooks({ words: { api, webhooks } }: { words: Words }) {
  return (
    <div id="webhooks">
      <Card title={api.hooks.title}>
        <div className="stack">
          <p>{api.hooks.text}</p>
          <p>{api.hooks.check}</p>
          <section aria-label={api.hooks.example}>
            <h3 className="font-semibold">{api.hooks.example}</h3>
            <pre className="mt-1 whitespace-pre-wrap break-all text-sm">{checkingExample}</pre>
          </section>
          <DataTable
            caption={api.hooks.kinds}
            rows={Object.entries(webhooks.kinds)}
            rowKey={([kind]) => kind}
            columns={[
              { key: 'kind', header: api.hooks.kind, heads: true, cell: ([kind]) => <Address of={kind} /> },
              { key: 'said', header: api.hooks.said, cell: ([, said]) => said },
            ]}
          />
        </div>
      </Card>
    </div>
  )
}

const Address = ({ of }: { of: string }) => <code className="break-all">{of}</code>
