import type { SchemeRefusalCode } from '@/lib/domain/assessment/scheme-refusals'

export const schemeRefusals: Record<SchemeRefusalCode, string> = {
  'scheme-adopted': 'The scheme was adopted on {day} and cannot be changed. Copy it to make a new one.',
  'scheme-faulty': '{count fault|faults} must be mended before the scheme can be adopted.',
  'scheme-unbalanced':
    'The items add up to {sum}, the stated total is {total}. Mend it, or tick that you know and adopt it all the same.',
  'scheme-adopted-later': 'The day of adoption cannot be later than today.',
  'scheme-part-gone': 'Somebody has just removed this item. Look at the scheme as it stands.',
  'scheme-section-full': 'This section still has items. Remove or move them first.',
  'scheme-full': 'A scheme has at most {sections} sections and {items} items.',
}
