import { disputeColumns } from '@/components/contacts/dispute-columns'
import { doorColumns } from '@/components/stations/door-columns'
import { listContactDisputes } from '@/lib/queries/list-contact-disputes'
import { listDoorItems } from '@/lib/queries/list-door-items'
import { disputeFilterSchema } from '@/lib/schemas/contact'
import { doorFilterSchema } from '@/lib/schemas/station-filter'
import { offered } from './offer'

/** What waits on a desk: the page has it in cards, the file in rows. */
export const offersOfDesks = [
  offered({
    list: 'contact-disputes',
    schema: disputeFilterSchema,
    query: listContactDisputes,
    pageIn: (page) => page,
    title: ({ contacts }) => contacts.office.title,
    table: ({ actor, words }) => disputeColumns(actor.congress.timeZone, words),
    values: ({ contacts: { office } }) => ({ which: { open: office.open, ended: office.ended } }),
  }),
  offered({
    list: 'door-items',
    schema: doorFilterSchema,
    query: listDoorItems,
    pageIn: (page) => page,
    title: ({ stations }) => stations.door.title,
    table: ({ actor, words }) => doorColumns(actor.congress.timeZone, words),
    values: ({ stations: { door } }) => ({ state: door.states, suspect: door.suspects }),
  }),
]
