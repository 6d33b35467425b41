import { Notice } from '@/components/ui/notice'
import { itemsOf } from '@/lib/domain/assessment/scheme'
import type { SchemeView } from '@/lib/queries/get-scheme'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { pointsText } from '@/lib/wording/points-text'

type SchemeNoticesProps = { view: SchemeView; words: Words }

/** Whether it is adopted, adds up, and has something to mend. */
export function SchemeNotices({ view: { scheme, check }, words }: SchemeNoticesProps) {
  const { adoptedOn, check: said, faults, presetNote, presets } = words.assessmentSchemes
  const sums = { sum: pointsText(check.sum), total: pointsText(check.total) }
  const items = itemsOf(scheme.body)
  const named = (key: string | null) => items.find((item) => item.key === key)?.name
  return (
    <>
      {scheme.adoptedOn ? (
        <Notice tone="good">
          {fill(adoptedOn, { day: dayText(scheme.adoptedOn, words.language), adoption: scheme.adoption })}
        </Notice>
      ) : null}
      {scheme.preset && !scheme.adoptedOn ? (
        <Notice>{fill(presetNote, { preset: presets[scheme.preset] })}</Notice>
      ) : null}
      <Notice tone={check.isBalanced ? 'good' : 'warn'}>
        {fill(check.isBalanced ? said.balanced : said.unbalanced, sums)}
      </Notice>
      {check.faults.length > 0 ? (
        <Notice tone="bad" title={fill(said.faults, { count: check.faults.length })}>
          <ul className="list-disc pl-5">
            {check.faults.map(({ fault, itemKey }) => {
              const item = named(itemKey)
              const text = item ? fill(said.ofItem, { item, fault: faults[fault] }) : faults[fault]
              return <li key={`${fault}:${itemKey}`}>{text}</li>
            })}
          </ul>
        </Notice>
      ) : null}
    </>
  )
}
