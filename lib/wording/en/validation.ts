import type { validation as source } from '../zh/validation'

export const validation: typeof source = {
  required: 'This is needed.',
  'too-short': 'Write at least {minimum character|characters}.',
  'too-long': 'Write at most {maximum character|characters}.',
  'too-few': 'Choose at least {minimum}.',
  'too-many': 'Choose at most {maximum}.',
  'too-small': 'Not less than {minimum}.',
  'too-big': 'Not more than {maximum}.',
  'not-a-date': 'Give a real date, such as 2026-03-09.',
  'not-a-number': 'Give a number.',
  'not-in-list': 'Choose one of the options.',
  'wrong-format': 'The format is not right.',
  'unknown-key': 'Something unknown was submitted. Reload the page and try again.',
  'unreadable-text': 'There are characters that cannot be kept. Take them out and try again.',
  'in-the-future': 'The date cannot be after today.',
  'in-the-past': 'The date cannot be before today.',
  'reason-required': 'Give the reasons.',
  duplicate: 'Something is there twice.',
  invalid: 'This is not right.',
}
