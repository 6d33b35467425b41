import type { searchRefusals as source } from '../zh/search-refusals'

export const searchRefusals: typeof source = {
  'search-asks-nothing': 'Please ask for something or choose a condition before you save the search.',
  'saved-searches-full': 'At most {limit} searches are kept. Please discard one that you do not need.',
  'saved-search-name-taken': 'You have a search of this name already. Please choose another name.',
}
