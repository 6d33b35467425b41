import { offersOfBoards } from './board'
import { offersOfDesks } from './desks'
import { offersOfForms } from './forms'
import { offersOfHandling } from './handling'
import { offersOfNumbers } from './numbers'
import type { Offered } from './offer'
import { offersOfPeople } from './people'
import { offersOfSheets } from './sheets'
import { offersOfSuggestions } from './suggestions'
import { offersOfWaiting } from './waiting'

/** Every list that can be taken away, by the name in its address. */
export const offers: ReadonlyMap<string, Offered> = new Map(
  [
    ...offersOfSuggestions,
    ...offersOfHandling,
    ...offersOfPeople,
    ...offersOfNumbers,
    ...offersOfDesks,
    ...offersOfBoards,
    ...offersOfSheets,
    ...offersOfForms,
    ...offersOfWaiting,
  ].map((offer) => [offer.list, offer]),
)
