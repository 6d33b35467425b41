import { OpenFeed } from '@/components/calendar-feed/open-feed'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { DefinitionList } from '@/components/ui/definition-list'
import { getCalendarFeed } from '@/lib/queries/get-calendar-feed'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { instantText } from '@/lib/wording/formats'

export default async function CalendarFeedPage() {
  const { actor, data } = await read(getCalendarFeed, null)
  const words = await currentWords()
  const { calendarFeed, common, errors, language } = words
  const at = (instant: string) => instantText(instant, actor.congress.timeZone, language)
  const isOpen = data !== null
  return (
    <Shell actor={actor} words={words} title={calendarFeed.title} lead={calendarFeed.lead} width="reading">
      <Card title={calendarFeed.state}>
        <div className="mb-5">
          {data ? (
            <DefinitionList
              items={[
                { term: calendarFeed.opened, value: at(data.openedAt) },
                {
                  term: calendarFeed.lastRead,
                  value: data.lastReadAt ? at(data.lastReadAt) : calendarFeed.neverRead,
                },
              ]}
            />
          ) : (
            <p>{calendarFeed.none}</p>
          )}
        </div>
        <div className="space-y-4">
          <OpenFeed isOpen={isOpen} cancel={common.cancel} words={calendarFeed} errors={errors} />
          {isOpen ? (
            <CommandButton
              command="revoke-calendar-feed"
              input={{}}
              look="danger"
              confirm={{
                title: calendarFeed.revokeTitle,
                text: calendarFeed.revokeText,
                confirm: calendarFeed.revoke,
                cancel: common.cancel,
              }}
              words={errors}
            >
              {calendarFeed.revoke}
            </CommandButton>
          ) : null}
        </div>
      </Card>
      <Card title={calendarFeed.how}>
        <ul className="list-disc space-y-2 ps-5">
          {Object.values(calendarFeed.ways).map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
        <p className="mt-3 text-ink-soft">{calendarFeed.what}</p>
      </Card>
    </Shell>
  )
}
