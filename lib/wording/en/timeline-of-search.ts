import type { timelineOfSearch as source } from '../zh/timeline-of-search'

export const timelineOfSearch: typeof source = {
  'search.saved': 'Saved the search “{name}”.',
  'search.changed': 'Changed the saved search “{name}”.',
  'search.seen': 'Looked at {count} new {text|texts} of the saved search “{name}”.',
  'search.discarded': 'Discarded the saved search “{name}”.',
  'search.found': 'Your saved search “{name}” finds {count} new {text|texts}.',
}
