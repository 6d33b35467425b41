import type { Metadata } from 'next'
import { PublicFrame } from '@/components/public/public-frame'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { SelectField } from '@/components/ui/select-field'
import { type PublicDelegates, publicDelegates, publicDelegatesFilterSchema } from '@/lib/queries/public-delegates'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { readPublic } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { robots: { index: true, follow: true } }

/** 代表履职信息公开 [DB 58]: for anybody, without an account and without script; in the order of the register. */
export default async function PublicDelegatesPage({ searchParams }: Props) {
  const { of } = publicDelegatesFilterSchema.parse(oneOfEach(await searchParams))
  const list = await readPublic((tx, now) => publicDelegates(tx, now, { of }))
  const words = await currentWords()
  const { public: said } = words.performance
  const { chosen } = list
  const day = chosen ? dayText(chosen.publishedOn, words.language) : ''
  return (
    <PublicFrame
      title={said.title}
      lead={said.lead}
      back={[{ href: '/public', label: said.suggestions }]}
      words={words}
    >
      {chosen ? (
        <>
          {list.publications.length > 1 ? <Years list={list} words={words} /> : null}
          <p>{fill(said.published, { congress: chosen.congress, year: chosen.year, day })}</p>
          <Delegations list={list} words={words} />
        </>
      ) : (
        <EmptyState title={said.none} />
      )}
    </PublicFrame>
  )
}

function Years({ list: { publications, chosen }, words }: { list: PublicDelegates; words: Words }) {
  const { public: said } = words.performance
  const options = publications.map((one) => ({ value: one.id, label: fill(said.ofYear, one) }))
  return (
    <FilterBar
      action="/public/delegates"
      inUse={0}
      words={words.common}
      first={<SelectField label={said.year} name="of" options={options} defaultValue={chosen?.id} />}
    />
  )
}

function Delegations({ list: { delegations }, words }: { list: PublicDelegates; words: Words }) {
  const { performance } = words
  return delegations.map(({ name, delegates }) => (
    <Card
      key={name}
      title={fill(performance.desk.roll, { name: name ?? performance.noDelegation, count: delegates.length })}
    >
      <ul className="flex flex-wrap gap-x-5">
        {delegates.map((one) => (
          <li key={one.id}>
            <a href={`/public/delegates/${one.id}`} className="inline-flex min-h-11 items-center">
              {one.name}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  ))
}
