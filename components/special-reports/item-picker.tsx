import { Button, ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { TextField } from '@/components/ui/text-field'
import type { ReportItem } from '@/lib/queries/report-items'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { reportItemText } from '@/lib/wording/report-item-text'
import { draftAddress, markOf } from './report-address'

type ItemPickerProps = {
  /** the page of the draft, on which the choice stands in the address */
  page: string
  chosen: readonly ReportItem[]
  found: readonly ReportItem[]
  text: string | undefined
  words: Words
}

/** What a report is to rest on: links and a plain form, so that it works without script and can be sent to a colleague. */
export function ItemPicker({ page, chosen, found, text, words }: ItemPickerProps) {
  const { form } = words.specialReports
  const without = (item: ReportItem) => chosen.filter(({ id }) => id !== item.id)
  return (
    <Card title={form.pick}>
      <p className="text-ink-soft">{form.pickLead}</p>
      <p className="mt-2 font-semibold">
        {chosen.length > 0 ? fill(form.chosen, { count: chosen.length }) : form.nothingChosen}
      </p>
      <Items
        items={chosen}
        act={(item) => ({ href: draftAddress(page, without(item), text), label: form.remove, name: form.removeNamed })}
        words={words}
      />
      <search>
        <form method="get" action={page} className="mt-3 flex flex-wrap items-end gap-3">
          <input type="hidden" name="items" value={chosen.map(markOf).join(',')} />
          <div className="min-w-52 flex-1">
            <TextField label={form.search} name="find" type="search" defaultValue={text} optional="" />
          </div>
          <Button type="submit">{form.find}</Button>
        </form>
      </search>
      {found.length === 0 ? <p className="mt-2 text-ink-soft">{form.nothingFound}</p> : null}
      <Items
        items={found}
        act={(item) => ({ href: draftAddress(page, [...chosen, item], text), label: form.add, name: form.addNamed })}
        words={words}
      />
    </Card>
  )
}

type Act = { href: string; label: string; name: string }
type ItemsProps = { items: readonly ReportItem[]; act: (item: ReportItem) => Act; words: Words }

function Items({ items, act, words }: ItemsProps) {
  return (
    <ul className="divide-y divide-line">
      {items.map((item) => {
        const { href, label, name } = act(item)
        return (
          <li key={item.id} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            <span className="min-w-0 flex-1 basis-64">{reportItemText(item, words)}</span>
            <ButtonLink href={href} look="quiet" aria-label={fill(name, { title: item.title })}>
              {label}
            </ButtonLink>
          </li>
        )
      })}
    </ul>
  )
}
