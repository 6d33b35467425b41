import type { opennessRefusals as source } from '../zh/openness-refusals'

export const opennessRefusals: typeof source = {
  'publicity-basis-missing':
    'What departs from the delegate’s wish needs a ground, and a reason of at least 5 characters.',
  'publicity-ground-unfit': 'This ground does not carry this decision. Please choose another.',
  'publicity-unchanged': 'This is what stands already; nothing was changed. Please reload and look again.',
  'secrecy-unchanged': 'This is what stands already; nothing was changed. Please reload and look again.',
  'secrecy-ground-missing': 'Please choose the ground on which the identity is kept.',
  'redaction-text-changed': 'This text has changed since you looked at it. Reload the page and look it over again.',
  'file-not-publishable':
    'This file is not among those that may become public: signed sheets, ratings, proofs of contacts, files taken out and files for the office alone stay inside.',
  'file-publication-basis-missing':
    'A public file needs a name for the public; one that is withheld needs a ground; one that is replaced needs the redacted file.',
  'replacement-unfit':
    'The file in its place has to be uploaded on this page, for the same suggestion, and must not have been taken out.',
  'public-name-ending':
    'The public name has to keep the ending of the file, such as .pdf; for a replaced file, that of the replacement.',
  'public-name-telling': 'A name, a telephone or the like still stands in the public file name. Choose another one.',
  'file-tells-of-signer':
    'The file names a delegate whose identity is kept. Upload a redacted file in its place, or keep it from the public.',
  'file-tells-of-somebody':
    'The file holds {count name or number|names or numbers} of people: {words}. Upload a redacted file in its place, or tick that you have seen them and that they may be public.',
}
