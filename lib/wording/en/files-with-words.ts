import type { filesWithWords as source } from '../zh/files-with-words'

export const filesWithWords: typeof source = {
  label: 'Files',
  hint: 'At most five; they cannot be taken out once this is sent.',
  choose: 'Add a file',
  drop: 'Without “{name}”',
  optional: 'optional',
  shown: 'Files:',
  wait: 'A file is on its way; send this when it has arrived.',
}
