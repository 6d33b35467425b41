import { LicenceForm } from '@/components/publications/licence-form'
import { PublicationTabs } from '@/components/publications/publication-tabs'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { Timeline } from '@/components/ui/timeline'
import { type DecidedLicence, getLicence, type LicenceView } from '@/lib/queries/get-licence'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'

/** 使用许可: what anybody may do with what this congress publishes. */
export default async function LicencePage() {
  const { actor, moment, data } = await read(getLicence, null)
  const words = await currentWords()
  const { licences } = words
  return (
    <Shell actor={actor} words={words} current="/publications" title={licences.title} lead={licences.lead}>
      <PublicationTabs current="licence" words={words} />
      <Card>
        <DefinitionList items={standing(data, words)} />
        <p className="mt-3">
          <a href="/public/data#licence">{licences.seePublic}</a>
        </p>
      </Card>
      <Card title={licences.decide}>
        <p className="mb-4 text-ink-soft">{licences.lasting}</p>
        <LicenceForm
          key={data.history[0]?.id ?? 'undecided'}
          today={moment.today}
          words={licences}
          form={formWords(words)}
        />
      </Card>
      {data.history.length > 0 ? (
        <Card title={licences.history}>
          <Timeline
            items={data.history.map((one) => ({
              id: one.id,
              at: instantText(one.at, actor.congress.timeZone, words.language),
              instant: new Date(one.at).toISOString(),
              by: one.by,
              sentence: fill(licences.changed, { ...said(one, words), basis: one.basis }),
            }))}
          />
        </Card>
      ) : null}
    </Shell>
  )
}

const said = ({ licence, sinceOn }: DecidedLicence, { licences, language }: Words) => ({
  licence: licences.names[licence],
  day: dayText(sinceOn, language),
})

function standing({ inForce, coming }: LicenceView, words: Words) {
  const { licences } = words
  const value = (one: DecidedLicence) => fill(licences.since, said(one, words))
  return [
    { term: licences.now, value: inForce ? value(inForce) : licences.undecided },
    ...(coming ? [{ term: licences.coming, value: value(coming) }] : []),
  ]
}
