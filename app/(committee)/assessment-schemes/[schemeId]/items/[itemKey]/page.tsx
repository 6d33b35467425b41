import { notFound } from 'next/navigation'
import { ItemForm } from '@/components/assessment-schemes/item-form'
import { ruleText } from '@/components/assessment-schemes/rule-text'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import type { Item } from '@/lib/domain/assessment/scheme'
import { getSchemeToChange } from '@/lib/queries/get-scheme'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { pointsText } from '@/lib/wording/points-text'

type Props = {
  params: Promise<{ schemeId: string; itemKey: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SchemeItemPage({ params, searchParams }: Props) {
  const { schemeId, itemKey } = await params
  const { section: wanted } = oneOfEach(await searchParams)
  const { actor, data } = await read(getSchemeToChange, schemeId)
  const { scheme, check } = data
  const { sections } = scheme.body
  const isNew = itemKey === 'new'
  const section = sections.find(({ key, items }) => (isNew ? key === wanted : items.some((one) => one.key === itemKey)))
  if (!section) notFound()
  const item = section.items.find(({ key }) => key === itemKey) ?? null
  const words = await currentWords()
  const { assessmentSchemes: said, assessmentMeasures } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={[
        { href: '/assessment-schemes', label: said.title },
        { href: `/assessment-schemes/${scheme.id}`, label: scheme.name },
      ]}
      title={isNew ? said.item.title : said.item.change}
      lead={section.name}
      width="reading"
    >
      {item ? <Stored item={item} words={words} /> : null}
      <ItemForm
        scheme={{ id: scheme.id, version: scheme.version }}
        sections={sections.map(({ key, name }) => ({ value: key, label: name }))}
        sectionKey={section.key}
        item={item}
        others={check.sum - (item?.kind === 'BASE' ? item.max : 0)}
        total={check.total}
        words={{ assessmentSchemes: said, assessmentMeasures }}
        form={formWords(words)}
      />
    </Shell>
  )
}

/** What is saved stands above what is typed, so that whoever comes second sees both. */
function Stored({ item, words }: { item: Item; words: Words }) {
  const { item: said, kinds, by, points } = words.assessmentSchemes
  return (
    <Card title={said.stored}>
      <p>
        <strong>{item.name}</strong> {kinds[item.kind]} {fill(points, { points: pointsText(item.max) })} ·{' '}
        {by[item.judge ?? 'COMPUTED']}
      </p>
      <p>{ruleText(item, words)}</p>
      {item.note ? <p className="written text-ink-soft">{item.note}</p> : null}
    </Card>
  )
}
