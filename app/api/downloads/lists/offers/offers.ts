import { offersOfDesks } from './desks'
import { offersOfHandling } from './handling'
import { offersOfNumbers } from './numbers'
import type { Offered } from './offer'
import { offersOfPeople } from './people'
import { offersOfSuggestions } from './suggestions'

/** Every list that can be taken away, by the name in its address. */
export const offers: ReadonlyMap<string, Offered> = new Map(
  [...offersOfSuggestions, ...offersOfHandling, ...offersOfPeople, ...offersOfNumbers, ...offersOfDesks].map(
    (offer) => [offer.list, offer],
  ),
)
