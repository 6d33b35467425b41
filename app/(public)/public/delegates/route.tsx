import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { OptionLines } from '@/components/ui/option-lines'
import { SelectField } from '@/components/ui/select-field'
import { type PublicDelegates, publicDelegates, publicDelegatesFilterSchema } from '@/lib/queries/public-delegates'
import { readOutside } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { publicRoute } from '../public-route'

/** 代表履职信息公开 [DB 58]: for anybody, without an account and without script; in the order of the register. */
export const GET = publicRoute(async ({ asked, words }) => {
  const { of } = publicDelegatesFilterSchema.parse(asked)
  const list = await readOutside((tx, now) => publicDelegates(tx, now, { of }))
  const { public: said } = words.performance
  return {
    title: said.title,
    lead: said.lead,
    path: '/public/delegates',
    body: list.chosen ? <Body list={list} words={words} /> : <EmptyState title={said.none} />,
  }
})

type BodyProps = { list: PublicDelegates; words: Words }

function Body({ list, words }: BodyProps) {
  const { chosen } = list
  if (!chosen) return null
  const day = dayText(chosen.publishedOn, words.language)
  const { congress, year } = chosen
  return (
    <>
      {list.publications.length > 1 ? <Years list={list} words={words} /> : null}
      <p>{fill(words.performance.public.published, { congress, year, day })}</p>
      <Delegations list={list} words={words} />
    </>
  )
}

function Years({ list: { publications, chosen }, words }: BodyProps) {
  const { public: said } = words.performance
  const options = publications.map((one) => ({ value: one.id, label: fill(said.ofYear, one) }))
  return (
    <FilterBar
      action="/public/delegates"
      inUse={0}
      words={words.common}
      first={
        <SelectField label={said.year} name="of" options={options} defaultValue={chosen?.id} lines={OptionLines} />
      }
    />
  )
}

function Delegations({ list: { delegations }, words }: BodyProps) {
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
