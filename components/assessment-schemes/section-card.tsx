import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { Item, Section } from '@/lib/domain/assessment/scheme'
import type { SchemeView } from '@/lib/queries/get-scheme'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { pointsText } from '@/lib/wording/points-text'
import { ruleText } from './rule-text'

type PartProps = { view: SchemeView; words: Words }

/** One section with its items in order; a draft has its buttons beside each. */
export function SectionCard({ section, view, words }: PartProps & { section: Section }) {
  const { section: said, item } = words.assessmentSchemes
  const { scheme, mayChange } = view
  const base = section.items.reduce((sum, { kind, max }) => sum + (kind === 'BASE' ? max : 0), 0)
  const at = `/assessment-schemes/${scheme.id}`
  return (
    <Card
      title={section.name}
      aside={base > 0 ? <span>{fill(said.sum, { points: pointsText(base) })}</span> : undefined}
    >
      {section.items.length === 0 ? <p className="text-ink-soft">{said.none}</p> : null}
      <ol className="divide-y divide-line">
        {section.items.map((one) => (
          <ItemLine key={one.key} item={one} view={view} words={words} />
        ))}
      </ol>
      {mayChange ? (
        <div className="cluster no-print mt-4">
          <ButtonLink href={`${at}/items/new?section=${section.key}`}>{item.add}</ButtonLink>
          <ButtonLink look="quiet" href={`${at}/sections/${section.key}`}>
            {said.rename}
          </ButtonLink>
          <PartButtons part={section} view={view} words={words} />
        </div>
      ) : null}
    </Card>
  )
}

function ItemLine({ item, view, words }: PartProps & { item: Item }) {
  const { kinds, by, points, item: said } = words.assessmentSchemes
  const source = item.judge ?? 'COMPUTED'
  return (
    <li className="py-3">
      <p>
        <strong>{item.name}</strong>{' '}
        <span className="text-ink-soft">
          {kinds[item.kind]}
          {item.kind === 'GATE' ? '' : ` ${fill(points, { points: pointsText(item.max) })}`} · {by[source]}
        </span>
      </p>
      <p>{ruleText(item, words)}</p>
      {item.note ? <p className="written text-ink-soft">{item.note}</p> : null}
      {view.mayChange ? (
        <div className="cluster no-print mt-2">
          <ButtonLink
            look="quiet"
            aria-label={fill(said.changeOf, { name: item.name })}
            href={`/assessment-schemes/${view.scheme.id}/items/${item.key}`}
          >
            {words.common.edit}
          </ButtonLink>
          <PartButtons part={item} view={view} words={words} />
        </div>
      ) : null}
    </li>
  )
}

function PartButtons({ part, view, words }: PartProps & { part: { key: string; name: string } }) {
  const said = words.assessmentSchemes.item
  const asked = { schemeId: view.scheme.id, version: view.scheme.version, key: part.key }
  const named = (sentence: string) => <span className="sr-only">{fill(sentence, { name: part.name })}</span>
  return (
    <>
      {(['UP', 'DOWN'] as const).map((direction) => (
        <CommandButton
          key={direction}
          command="move-scheme-part"
          look="quiet"
          input={{ ...asked, direction }}
          words={words.errors}
        >
          <span aria-hidden="true">{direction === 'UP' ? said.up : said.down}</span>
          {named(direction === 'UP' ? said.upOf : said.downOf)}
        </CommandButton>
      ))}
      <CommandButton
        command="remove-scheme-part"
        look="quiet"
        input={asked}
        confirm={{
          title: fill(said.removeTitle, { name: part.name }),
          text: said.removeText,
          confirm: said.remove,
          cancel: words.common.cancel,
        }}
        words={words.errors}
      >
        <span aria-hidden="true">{said.remove}</span>
        {named(said.removeOf)}
      </CommandButton>
    </>
  )
}
