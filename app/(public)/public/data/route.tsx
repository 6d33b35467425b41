import { dataSetData } from '@/components/public/data-set-data'
import { LicenceCard } from '@/components/public/licence-card'
import { ButtonLink } from '@/components/ui/button'
import { PlainTable } from '@/components/ui/plain-table'
import { openFiles } from '@/lib/documents/open-data/tables'
import { type CongressLicence, publicLicences } from '@/lib/queries/public-licences'
import { readOutside } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { publicRoute } from '../public-route'

const files = ['suggestions', 'replies', 'commitments', 'units', 'figures', 'channels', 'licences'] as const

/** 开放数据: what the archive holds, what may be done with it, and the way to it. */
export const GET = publicRoute(async ({ words }) => {
  const { openData: said } = words.publicOpen
  const licences = await readOutside(publicLicences)
  return {
    title: said.title,
    lead: said.lead,
    path: '/public/data',
    data: dataSetData(words, licences),
    body: <Body licences={licences} words={words} />,
  }
})

function Body({ licences, words }: { licences: readonly CongressLicence[]; words: Words }) {
  const { openData: said } = words.publicOpen
  return (
    <>
      <p>
        <ButtonLink href="/api/downloads/public/data.zip" look="main">
          {said.download}
        </ButtonLink>
      </p>
      <p>{said.inside}</p>
      <p>{said.feeds}</p>
      <p>
        {said.program}
        <a href="/api/v1" className="inline-flex min-h-11 items-center">
          {words.api.title}
        </a>
      </p>
      <LicenceCard all={licences} words={words} />
      <section className="stack">
        <h2>{said.dictionary}</h2>
        {files.map((file) => (
          <PlainTable
            key={file}
            caption={fill(said.dictionaryCaption, { name: said.files[file], file })}
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
    </>
  )
}
