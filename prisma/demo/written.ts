import { bridges } from './suggestions/bridges'
import { care } from './suggestions/care'
import { crops } from './suggestions/crops'
import { crossings } from './suggestions/crossings'
import { culture } from './suggestions/culture'
import { enterprise } from './suggestions/enterprise'
import { environment } from './suggestions/environment'
import { health } from './suggestions/health'
import { homes } from './suggestions/homes'
import { prevention } from './suggestions/prevention'
import { pupils } from './suggestions/pupils'
import { roads } from './suggestions/roads'
import { safety } from './suggestions/safety'
import { schools } from './suggestions/schools'
import { sports } from './suggestions/sports'
import { streets } from './suggestions/streets'
import { tidiness } from './suggestions/tidiness'
import { trade } from './suggestions/trade'
import { travel } from './suggestions/travel'
import { villages } from './suggestions/villages'
import { water } from './suggestions/water'
import { work } from './suggestions/work'
import type { WrittenSuggestion } from './types'

export const writtenSuggestions: readonly WrittenSuggestion[] = [
  ...roads,
  ...bridges,
  ...streets,
  ...tidiness,
  ...homes,
  ...environment,
  ...water,
  ...crops,
  ...villages,
  ...schools,
  ...pupils,
  ...sports,
  ...health,
  ...prevention,
  ...care,
  ...work,
  ...enterprise,
  ...trade,
  ...culture,
  ...safety,
  ...travel,
  ...crossings,
]
