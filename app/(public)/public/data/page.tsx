import type { Metadata } from 'next'
import { PublicFrame } from '@/components/public/public-frame'
import { PublicNav } from '@/components/public/public-nav'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { openFiles } from '@/lib/documents/open-data/tables'
import { currentWords } from '@/lib/web/current-words'
import { fill } from '@/lib/wording/fill'

export const metadata: Metadata = { robots: { index: true, follow: true } }

const files = ['suggestions', 'replies', 'commitments', 'units'] as const

/** 开放数据: what the archive holds, what may be done with it, and the way to it. */
export default async function PublicDataPage() {
  const words = await currentWords()
  const { openData: said } = words.publicOpen
  return (
    <PublicFrame
      title={said.title}
      lead={said.lead}
      path="/public/data"
      back={[{ href: '/public', label: words.publicPages.back }]}
      words={words}
    >
      <p>
        <ButtonLink href="/api/downloads/public/data.zip" look="main">
          {said.download}
        </ButtonLink>
      </p>
      <p>{said.inside}</p>
      <p>{said.feeds}</p>
      <Card title={said.licence}>
        <p>{said.licenceText}</p>
      </Card>
      <section className="stack">
        <h2>{said.dictionary}</h2>
        {files.map((file) => (
          <DataTable
            key={file}
            caption={fill(said.dictionaryCaption, { file: `${said.files[file]}（${file}）` })}
            rows={openFiles[file].map(({ key, type, source }) => ({ key, type, source }))}
            rowKey={({ key }) => key}
            columns={[
              { key: 'field', header: said.field, heads: true, cell: ({ key }) => key },
              { key: 'type', header: said.type, fit: 'tight', cell: ({ type }) => type },
              { key: 'meaning', header: said.meaning, cell: ({ key }) => said.fields[key] },
              { key: 'source', header: said.source, cell: ({ source }) => said.sources[source] },
            ]}
          />
        ))}
      </section>
      <PublicNav words={words} />
    </PublicFrame>
  )
}
